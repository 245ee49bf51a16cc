#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// A circle exists while it has members. Names are compared folded; the first spelling stays.

std::vector<std::string> circles_of(Database& database, ContactId contact);
void join_circle(Database& database, ContactId contact, std::string_view name);
void leave_circle(Database& database, ContactId contact, std::string_view name);
void drop_empty_circles(Database& database);

struct CircleRow {
  std::string name;
  std::int64_t members = 0;
};
std::vector<CircleRow> all_circles(Database& database);

/// Renames a circle; where one of the new name exists, the two become one. False if there is no
/// circle of the old name.
bool rename_circle(Database& database, std::string_view from, std::string_view to);

}  // namespace verso::store

#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"
#include "verso/touch.hpp"

namespace verso::store {

/// Calls for every living contact with whom there was a touch (from a day on), by number, with what
/// a balance needs of these touches: texts, other people and their answers are left out.
void for_each_history(Database& database, std::optional<Date> since,
                      const std::function<void(const ContactRef&, const std::vector<Touch>&)>& visit);

/// The same of one contact.
std::vector<Touch> read_history(Database& database, ContactId contact, std::optional<Date> since);


/// Calls for every touch (from a day on), as above, with all its answers.
void for_each_touch(Database& database, std::optional<Date> since,
                    const std::function<void(const Touch&)>& visit);

/// How many there are of all that is counted over the whole book; the archived only in `archived`.
struct Totals {
  std::int64_t contacts = 0;
  std::int64_t archived = 0;
  std::int64_t with_cadence = 0;
  std::int64_t due = 0;
  std::int64_t waiting_me = 0;
  std::int64_t waiting_them = 0;
  std::int64_t notes = 0;
};
Totals read_totals(Database& database, Date today);

}  // namespace verso::store

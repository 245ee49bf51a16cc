#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"
#include "verso/promise.hpp"

/// The names by which other programs and databases know things.
namespace verso::store {

struct UidOf {
  std::string uid;
  ContactId contact{};
};
/// The present uid of every contact.
std::vector<UidOf> all_uids(Database& database);
/// The former ones, of one contact or of all, by uid.
std::vector<UidOf> former_uids(Database& database, std::optional<ContactId> contact);
/// Makes the uid a former one of that contact; one that was another's is so no longer.
void add_former_uid(Database& database, ContactId contact, std::string_view uid);
void remove_former_uid(Database& database, ContactId contact, std::string_view uid);
/// Gives a contact another uid; the one it had becomes a former one.
void change_uid(Database& database, ContactId contact, std::string_view uid);

/// Whether the touch or promise has a uid of its own, not one that follows from the book's.
bool has_stored_uid(Database& database, TouchId touch);
bool has_stored_uid(Database& database, PromiseId promise);
void set_uid(Database& database, TouchId touch, std::string_view uid);
void set_uid(Database& database, PromiseId promise, std::string_view uid);

}  // namespace verso::store

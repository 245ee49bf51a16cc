#pragma once
#include "store/contacts.hpp"

namespace verso::store {

/// Moves all rows that point to `from` over to `into`, but for the card and its own lists.
void move_events(Database& database, ContactId into, ContactId from);

/// A pair of cards that share something, with what it is ("same e-mail", "same name").
struct SharedPair {
  ContactId a{};
  ContactId b{};
  std::string reason;
};
/// Pairs of living contacts with the same e-mail, phone or handle, or a like name; a before b. `country`
/// is the calling code of phone numbers without one. What more than twenty have, a switchboard's number,
/// tells nobody apart and makes no pairs.
std::vector<SharedPair> shared_pairs(Database& database, std::string_view country);

/// Contacts one of whose whole names it is, archived or not.
std::vector<ContactRef> same_name(Database& database, std::string_view name);

/// Contacts whose name is that one, or is like it and has a word of it that few have; archived or not.
std::vector<ContactRef> like_names(Database& database, std::string_view name);

}  // namespace verso::store

#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// The contacts that a WHO fits best, by name; none if nobody.
struct WhoMatches {
  std::vector<ContactRef> contacts;
  bool archived = false;  ///< found among the archived only
};

/// Whole names and addresses first, then words' beginnings, then parts of words; the archived only
/// where nobody else fits.
WhoMatches find_who(Database& database, std::string_view typed);

/// The e-mail addresses of those living whom it fits by words' beginnings, else by parts of words; of
/// all for a text without words. Those touched last first.
struct AddressRow {
  ContactRef contact;
  std::string email;
};
std::vector<AddressRow> addresses_of(Database& database, std::string_view typed);

/// Whose number it is; nobody where it is none.
WhoMatches find_number(Database& database, ContactId id);

/// Only contacts one of whose whole names the text is.
WhoMatches find_whole_name(Database& database, std::string_view typed);

}  // namespace verso::store

#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "model/log_sentence.hpp"
#include "store/database.hpp"

namespace verso::store {

/// Contacts of whose name or nickname one of the words is a word; the archived only where nobody
/// else has that word.
std::vector<log_sentence::Name> names_with(Database& database, const std::vector<std::string>& words);

/// Contacts the first letters of whose names are these, in order.
std::vector<log_sentence::Name> names_of_initials(Database& database, const std::string& initials);

/// How many touches two contacts have in common; that they know each other counts as one.
std::size_t ties(Database& database, ContactId a, ContactId b);

}  // namespace verso::store

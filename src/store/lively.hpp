#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// The living with whom something was recorded among the last `touches` people of touches, those
/// first with whom it was most and latest.
std::vector<ContactRef> lively_contacts(Database& database, std::size_t touches);

/// The living a word of whose names begins with the folded `prefix`, at most `limit`, in the order of
/// those words.
std::vector<ContactRef> contacts_beginning(Database& database, std::string_view prefix,
                                           std::size_t limit);

}  // namespace verso::store

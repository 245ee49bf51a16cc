#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// The keys of who_key that lead to one contact, in order, each once.
using NameKeys = std::vector<std::string>;

/// From the contact's name and nickname, its e-mails and handles.
NameKeys read_name_keys(Database& database, ContactId contact, std::string_view name,
                        std::string_view nickname);

/// As `roster.keys` holds them, so that it is known what leads to a contact when it is named anew.
std::string joined_keys(const NameKeys& keys);
NameKeys parted_keys(std::string_view joined);

/// Makes the contact's rows in who_key those of other keys. Mostly a card changes without its names:
/// what stays is not written again, each key being on a page of its own.
void change_name_keys(Database& database, ContactId contact, const NameKeys& before,
                      const NameKeys& after);

/// A row of who_key, ordered as that table is.
struct NameKeyRow {
  std::string key;
  std::int64_t contact = 0;
  std::string words;  ///< of a word: it and all others of the contact, by spaces
  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the 0 of a defaulted <=>
  auto operator<=>(const NameKeyRow&) const = default;
};
using NameKeyRows = std::vector<NameKeyRow>;

void add_rows(ContactId contact, const NameKeys& keys, NameKeyRows& rows);

/// Inserts the rows of many contacts of whom who_key holds none, in their order, in which the table
/// only grows at its end.
void insert_rows(Database& database, NameKeyRows rows);

}  // namespace verso::store

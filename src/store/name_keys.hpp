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

/// Gathers the keys of many contacts of whom who_key holds nothing.
class NameKeyRows {
 public:
  void add(ContactId contact, const NameKeys& keys);
  /// Inserts them in their order, in which the table only grows at its end.
  void insert(Database& database);

 private:
  struct Row {
    std::string key;
    std::int64_t contact = 0;
    std::string words;  ///< of a word: it and all others of the contact, by spaces
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 mistakes the 0 of a defaulted <=>
    auto operator<=>(const Row&) const = default;
  };
  friend void change_name_keys(Database& database, ContactId contact, const NameKeys& before,
                               const NameKeys& after);
  void write(Database& database, int most_at_once) const;

  std::vector<Row> rows_;
};

}  // namespace verso::store

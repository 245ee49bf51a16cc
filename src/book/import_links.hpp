#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "verso/book.hpp"
#include "verso/import.hpp"

namespace verso {

/// How the cards of an import refer to each other: by whom somebody was met, who knows whom. They are
/// tied when all cards of a file are there.
class ImportLinks {
 public:
  ImportLinks(Book& book, const ImportOptions& options) : book_(book), options_(options) {}

  /// The card of that number in the file, none where it is 0, is that contact.
  void know(std::int64_t file_number, std::string_view name, ContactId contact);
  /// The contact of a number of the current file.
  std::optional<ContactId> find(std::int64_t file_number) const;

  /// Keeps what a card says of others until settle().
  void remember(ContactId id, const Contact& card);
  bool is_pending() const { return !pending_.empty(); }
  void settle();

  /// The numbers of another file mean others.
  void forget_numbers() { by_number_.clear(); }

 private:
  struct Link {
    enum class Kind { via, knows } kind;
    ContactId from{};
    std::int64_t to_number = 0;  // in the file; 0: by uid or name
    std::string to_name;
    std::string as;
  };
  void tie(const Link& link);
  void keep_unknown(const Link& link);
  std::optional<ContactId> target(const Link& link) const;

  Book& book_;
  const ImportOptions& options_;
  std::unordered_map<std::int64_t, ContactId> by_number_;  // of the current file
  std::unordered_map<std::string, ContactId> by_name_;     // of all files; 0: of several
  std::vector<Link> pending_;
};

}  // namespace verso

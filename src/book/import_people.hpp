#pragma once
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>

#include "verso/book.hpp"
#include "verso/mail.hpp"

namespace verso {

/// What became of a record of an import.
struct ImportOutcome {
  enum class Fate { added, updated, unchanged, skipped, refused } fate = Fate::skipped;
  std::string why = {};  ///< of one skipped or refused
};

/// Whom the people of messages and meetings are, looked up once each: an address or the page of a
/// profile is enough, as it stands there for one person.
class ImportPeople {
 public:
  using Add = std::function<ContactId(const MailPerson&)>;

  /// `add` makes a contact of somebody new, whose `name` is what to call them.
  ImportPeople(Book& book, Add add) : book_(book), add_(std::move(add)) {}

  std::optional<ContactId> find(const MailPerson& person);
  ContactId find_or_add(const MailPerson& person);

 private:
  Book& book_;
  Add add_;
  std::unordered_map<std::string, std::optional<ContactId>> known_;
};

}  // namespace verso

#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "store/database.hpp"
#include "verso/card.hpp"

namespace verso {

/// Who is who by uid, present or former, while a sync runs.
class People {
 public:
  explicit People(store::Database& database);

  /// Whose uid it is, or was.
  std::optional<ContactId> find(std::string_view uid) const;
  /// Whose uid it is now.
  std::optional<ContactId> find_present(std::string_view uid) const;
  /// Whom a card names so: by a reference to a uid, by a uid or by a name that one contact has.
  std::optional<ContactId> find_named(std::string_view name) const;
  std::string uid(ContactId contact) const;

  void add(ContactId contact, const std::string& uid);
  void remove(ContactId contact);
  /// The uid becomes a former one of that contact.
  void add_former(ContactId contact, const std::string& uid);

  /// People of whom the card speaks by number, by reference to their uids.
  void refer(Card& card) const;
  /// The same way to name those who are known, whatever way the card has.
  void unify(Card& card) const;

 private:
  store::Database& database_;
  std::unordered_map<std::string, ContactId> present_;
  std::unordered_map<std::string, ContactId> former_;
  std::unordered_map<std::int64_t, std::string> uids_;
};

}  // namespace verso

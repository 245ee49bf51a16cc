#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "book/access.hpp"
#include "book/sync_folder.hpp"
#include "book/sync_people.hpp"
#include "store/select.hpp"

namespace verso {

/// The states of each card of a sync, by uid: the book's, the file's, and the one in which both were
/// last the same; and which of the two has changed since.
class CardStates {
 public:
  CardStates(Book& book, const People& people, const SyncFormats& formats,
             const FolderState& folder);

  /// A card of a file.
  void found(Card card) { files_.emplace(card.contact.uid, std::move(card)); }
  const std::map<std::string, Card>& files() const { return files_; }
  const Card& file(const std::string& uid) const { return files_.at(uid); }

  /// To be called when contacts have come or gone.
  void read_everyone();

  /// What this book would write of the contact into the file.
  std::string own_text(ContactId id, const std::string& uid, const Versions& versions = {}) const;
  /// The same from before anything was written into the book, where it was asked for then.
  std::optional<std::string> first_own_text(const std::string& uid) const;
  /// What this book says of the contact, as a card that came from elsewhere would.
  Card own(const std::string& uid, const std::string& text) const;
  Card base(const std::string& uid) const;
  Card theirs(const std::string& uid, const Card& base, const Card& ours) const;
  /// Whether the file says what the book would write as `own_text`.
  bool are_same(const std::string& uid, const std::string& own_text) const;

  bool ours_changed(const std::string& uid, ContactId id);
  bool theirs_changed(const std::string& uid) const;
  /// Whether the file comes from a verso that has not seen the last state here: a program between the
  /// two dropped what only verso knows, so that what is missing may not have been removed.
  bool was_passed_by(const std::string& uid) const;
  /// Those of a file that this database writes now.
  Versions next_versions(const std::string& uid) const;

 private:
  std::optional<Card> parse(std::string_view text, const std::string& uid) const;

  Book& book_;
  const People& people_;
  const SyncFormats& formats_;
  const FolderState& folder_;
  store::ContactSet everyone_;
  std::map<std::string, Card> files_;
  std::map<std::string, std::string> first_own_texts_;
};

}  // namespace verso

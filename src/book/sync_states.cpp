#include "book/sync_states.hpp"

#include "book/read_card.hpp"
#include "book/sync_card.hpp"
#include "model/card_fields.hpp"
#include "model/fingerprint.hpp"

namespace verso {

CardStates::CardStates(Book& book, const People& people, const SyncFormats& formats,
                       const FolderState& folder)
    : book_(book), people_(people), formats_(formats), folder_(folder) {
  read_everyone();
}

void CardStates::read_everyone() { everyone_ = store::all_contacts(database(book_)); }

std::optional<std::string> CardStates::first_own_text(const std::string& uid) const {
  const auto text = first_own_texts_.find(uid);
  return text != first_own_texts_.end() ? std::optional(text->second) : std::nullopt;
}

bool CardStates::are_same(const std::string& uid, const std::string& own_text) const {
  const Card ours = own(uid, own_text);
  Card theirs = files_.at(uid);
  date_notes(theirs, ours, book_.today());
  people_.unify(theirs);
  return fields_of(theirs) == fields_of(ours);
}

std::optional<Card> CardStates::parse(std::string_view text, const std::string& uid) const {
  auto read = formats_.read_card(text);
  auto* card = std::get_if<Card>(&read);
  if (card == nullptr) return std::nullopt;
  card->contact.uid = uid;
  return std::move(*card);
}

std::string CardStates::own_text(ContactId id, const std::string& uid,
                                 const Versions& versions) const {
  Card card = read_card(book_, id, everyone_, Privacy::no_private);
  people_.refer(card);
  const FolderFile* file = folder_.file(uid);
  const store::SyncItem* last = folder_.last(uid);
  const std::string_view before = file != nullptr   ? std::string_view(file->text)
                                  : last != nullptr ? std::string_view(last->text)
                                                    : std::string_view();
  return formats_.write_card(
      card, before, [this](std::string_view name) { return people_.find_named(name).has_value(); },
      versions);
}

Card CardStates::own(const std::string& uid, const std::string& text) const {
  Card card = parse(text, uid).value_or(Card{});
  people_.unify(card);
  return card;
}

Card CardStates::base(const std::string& uid) const {
  const store::SyncItem* last = folder_.last(uid);
  Card card = last != nullptr ? parse(last->text, uid).value_or(Card{}) : Card{};
  people_.unify(card);
  return card;
}

Card CardStates::theirs(const std::string& uid, const Card& base, const Card& ours) const {
  Card card = files_.at(uid);
  people_.unify(card);
  date_notes(card, base, Date{});
  date_notes(card, ours, book_.today());
  if (base.is_marked && !card.is_marked) restore_unknown(card, base);
  return card;
}

bool CardStates::ours_changed(const std::string& uid, ContactId id) {
  const store::SyncItem* last = folder_.last(uid);
  if (last == nullptr) return true;
  const std::string& text = first_own_texts_[uid] = own_text(id, uid);
  if (text == last->own) return false;
  const Card ours = own(uid, text);
  Card before = base(uid);
  date_notes(before, ours, book_.today());
  return fields_of(ours) != fields_of(before);
}

bool CardStates::theirs_changed(const std::string& uid) const {
  const store::SyncItem* last = folder_.last(uid);
  if (last == nullptr) return true;
  if (folder_.is_untouched(uid)) return false;
  if (was_passed_by(uid)) return true;
  const Card before = base(uid);
  return fields_of(theirs(uid, before, before)) != fields_of(before);
}

bool CardStates::was_passed_by(const std::string& uid) const {
  const FolderFile* file = folder_.file(uid);
  const store::SyncItem* last = folder_.last(uid);
  if (file == nullptr || last == nullptr || folder_.is_untouched(uid)) return false;
  return files_.at(uid).is_marked &&
         !has_seen(formats_.read_versions(file->text), formats_.read_versions(last->text));
}

Versions CardStates::next_versions(const std::string& uid) const {
  const store::SyncItem* last = folder_.last(uid);
  const FolderFile* file = folder_.file(uid);
  Versions versions = last != nullptr ? formats_.read_versions(last->text) : Versions{};
  if (file != nullptr) versions = joined(std::move(versions), formats_.read_versions(file->text));
  constexpr std::size_t length = 8;
  ++versions[fingerprint(book_.store().meta("uid")).substr(0, length)];
  return versions;
}

}  // namespace verso

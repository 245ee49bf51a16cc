#include "book/import_links.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "book/import_card.hpp"
#include "model/who.hpp"
#include "store/contacts.hpp"

namespace verso {

void ImportLinks::know(std::int64_t file_number, std::string_view name, ContactId contact) {
  if (file_number != 0) by_number_[file_number] = contact;
  const auto [place, is_first] = by_name_.emplace(whole_key(name), contact);
  if (!is_first && place->second != contact) place->second = ContactId{};
}

std::optional<ContactId> ImportLinks::find(std::int64_t file_number) const {
  const auto found = by_number_.find(file_number);
  return found == by_number_.end() ? std::nullopt : std::optional(found->second);
}

void ImportLinks::remember(ContactId id, const Contact& card) {
  if (card.met.via) {
    pending_.push_back({Link::Kind::via, id, number(card.met.via->id), card.met.via->name, {}});
  }
  for (const Known& known : card.knows) {
    pending_.push_back({Link::Kind::knows, id, number(known.id), known.name, known.as});
  }
}

void ImportLinks::settle() {
  for (const Link& link : pending_) tie(link);
  pending_.clear();
}

std::optional<ContactId> ImportLinks::target(const Link& link) const {
  if (const auto found = find(link.to_number)) return found;
  const auto named = by_name_.find(whole_key(link.to_name));
  if (named == by_name_.end()) return find_named(database(book_), link.to_name);
  return number(named->second) == 0 ? std::nullopt : std::optional(named->second);
}

void ImportLinks::tie(const Link& link) {
  const std::optional<ContactId> to = target(link);
  if (!to && link.kind == Link::Kind::knows && options_.keep_relation) keep_unknown(link);
  if (!to || *to == link.from) return;
  const Contact before = store::read_contact(database(book_), link.from).value_or(Contact{});
  Contact after = before;
  if (link.kind == Link::Kind::via) {
    if (!after.met.via) after.met.via = ContactRef{*to, {}, {}};
  } else if (std::ranges::find(after.knows, *to, &Known::id) == after.knows.end()) {
    after.knows.push_back({*to, {}, link.as});
  }
  // A tie is part of the card as it came: it does not make it changed today.
  const store::Stamp unchanged{book_.today(), before.changed_at};
  if (after != before) store::update_contact(database(book_), before, after, unchanged);
}

void ImportLinks::keep_unknown(const Link& link) {
  const std::string before = store::read_vcard_rest(database(book_), link.from);
  std::string rest = before;
  options_.keep_relation(rest, {ContactId{}, link.to_name, link.as});
  if (rest != before) store::set_vcard_rest(database(book_), link.from, rest);
}

}  // namespace verso

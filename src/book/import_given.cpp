#include "book/import_given.hpp"

#include <algorithm>

#include "store/needs.hpp"
#include "store/news.hpp"
#include "store/promises.hpp"

namespace verso {
namespace {

template <class Thing>
const Thing* find_text(const std::vector<Thing>& own, const Thing& wanted) {
  const auto found = std::ranges::find(own, wanted.text, &Thing::text);
  return found == own.end() ? nullptr : &*found;
}

/// Inserts, by `insert`, each of the things that is not among one's own; how many.
template <class Thing, class Insert>
std::size_t add_missing(const std::vector<Thing>& own, std::vector<Thing> things, bool keep_number,
                        const Insert& insert) {
  std::size_t added = 0;
  for (Thing& thing : things) {
    if (find_text(own, thing) != nullptr) continue;
    if (!keep_number) thing.id = {};
    insert(thing);
    ++added;
  }
  return added;
}

std::optional<ContactRef> resolved(const std::optional<ContactRef>& person,
                                   const GivenImport::Resolve& resolve) {
  if (!person) return std::nullopt;
  const auto id = resolve(*person);
  return id ? std::optional(ContactRef{*id, {}, {}}) : std::nullopt;
}

}  // namespace

bool GivenImport::add_to(ContactId contact, const Card& card) {
  store::Database& data = database(book_);
  const bool keep = numbers_ == Numbers::kept;
  std::size_t added = 0;
  if (!card.offers.empty()) {
    added += add_missing(store::read_offers(data, contact, book_.today()), card.offers, keep,
                         [&](Offer& offer) {
                           offer.contact.id = contact;
                           store::insert_offer(data, offer, stamp(book_));
                         });
  }
  if (!card.promises.empty()) {
    added += add_missing(store::read_promises(data, contact), card.promises, keep,
                         [&](Promise& promise) {
                           promise.contact.id = contact;
                           if (store::find_promise(data, promise.uid)) promise.uid.clear();
                           store::insert_promise(data, promise, stamp(book_));
                         });
  }
  if (!card.matters.empty()) {
    added += add_missing(
        store::read_matters(data, contact), card.matters, keep,
        [&](const Matter& matter) { store::insert_matter(data, contact, matter, stamp(book_)); });
  }
  if (card.needs.empty()) return added > 0;
  const auto own = store::read_needs(data, contact, book_.today());
  for (Need need : card.needs) {
    need.contact.id = contact;
    const Need* known = find_text(own, need);
    added += known == nullptr ? 1 : 0;
    needs_.push_back({std::move(need), known != nullptr ? std::optional(known->id) : std::nullopt});
  }
  return added > 0;
}

void GivenImport::settle(const Resolve& resolve) {
  for (PendingNeed& pending : needs_) {
    Need& need = pending.need;
    const std::int64_t file_number = number(need.id);
    if (!pending.known) {
      if (numbers_ == Numbers::new_ones) need.id = {};
      need.referred_by = resolved(need.referred_by, resolve);
      need.closed_by = resolved(need.closed_by, resolve);
      pending.known = store::insert_need(database(book_), need, stamp(book_));
    }
    if (file_number != 0) need_numbers_[file_number] = *pending.known;
  }
  needs_.clear();
}

std::optional<NeedId> GivenImport::need_of(std::int64_t number) const {
  const auto found = need_numbers_.find(number);
  return found == need_numbers_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace verso

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

/// Inserts, by `insert`, each of the things that is not among one's own, and has those that are catch up
/// with it; how many changed.
template <class Thing, class Insert, class CatchUp>
std::size_t add_missing(const std::vector<Thing>& own, std::vector<Thing> things, bool keep_number,
                        const Insert& insert, const CatchUp& catch_up) {
  std::size_t changed = 0;
  for (Thing& thing : things) {
    if (const Thing* known = find_text(own, thing)) {
      if (catch_up(*known, thing)) ++changed;
      continue;
    }
    if (!keep_number) thing.id = {};
    insert(thing);
    ++changed;
  }
  return changed;
}

bool has_ended(NeedStatus status) {
  return status == NeedStatus::closed || status == NeedStatus::dropped;
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
  std::size_t changed = 0;
  if (!card.offers.empty()) {
    changed += add_missing(
        store::read_offers(data, contact, book_.today()), card.offers, keep,
        [&](Offer& offer) {
          offer.contact.id = contact;
          store::insert_offer(data, offer, stamp(book_));
        },
        [&](const Offer& known, const Offer& offer) {
          const bool closes =
              known.status != OfferStatus::closed && offer.status == OfferStatus::closed;
          if (closes) store::set_offer_closed(data, known.id);
          return closes;
        });
  }
  if (!card.promises.empty()) {
    changed += add_missing(
        store::read_promises(data, contact), card.promises, keep,
        [&](Promise& promise) {
          promise.contact.id = contact;
          if (store::find_promise(data, promise.uid)) promise.uid.clear();
          store::insert_promise(data, promise, stamp(book_));
        },
        [&](const Promise& known, const Promise& promise) {
          const bool kept = !known.done_on && promise.done_on;
          if (kept) store::set_promise_done(data, known.id, *promise.done_on);
          return kept;
        });
  }
  if (!card.matters.empty()) {
    changed += add_missing(
        store::read_matters(data, contact), card.matters, keep,
        [&](const Matter& matter) { store::insert_matter(data, contact, matter, stamp(book_)); },
        [](const Matter&, const Matter&) { return false; });
  }
  if (card.needs.empty()) return changed > 0;
  const auto own = store::read_needs(data, contact, book_.today());
  for (Need need : card.needs) {
    need.contact.id = contact;
    const Need* known = find_text(own, need);
    const bool ends = known != nullptr && !has_ended(known->status) && has_ended(need.status);
    if (known == nullptr || ends) ++changed;
    needs_.push_back(
        {std::move(need), known != nullptr ? std::optional(known->id) : std::nullopt, ends});
  }
  return changed > 0;
}

std::vector<GivenImport::NeedEnding> GivenImport::settle(const Resolve& resolve) {
  std::vector<NeedEnding> endings;
  for (PendingNeed& pending : needs_) {
    Need& need = pending.need;
    const std::int64_t file_number = number(need.id);
    need.closed_by = resolved(need.closed_by, resolve);
    if (pending.ends) {
      const auto by = need.closed_by ? std::optional(need.closed_by->id) : std::nullopt;
      endings.push_back({*pending.known, need.status, by});
    }
    if (!pending.known) {
      if (numbers_ == Numbers::new_ones) need.id = {};
      need.referred_by = resolved(need.referred_by, resolve);
      pending.known = store::insert_need(database(book_), need, stamp(book_));
    }
    if (file_number != 0) need_numbers_[file_number] = *pending.known;
  }
  needs_.clear();
  return endings;
}

std::optional<NeedId> GivenImport::need_of(std::int64_t number) const {
  const auto found = need_numbers_.find(number);
  return found == need_numbers_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace verso

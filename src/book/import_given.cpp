#include "book/import_given.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "store/needs.hpp"
#include "store/news.hpp"
#include "store/promises.hpp"

namespace verso {
namespace {

bool has_ended(NeedStatus status) {
  return status == NeedStatus::closed || status == NeedStatus::dropped;
}
bool has_ended(const Need& need) { return has_ended(need.status); }
bool has_ended(const Offer& offer) { return offer.status == OfferStatus::closed; }
bool has_ended(const Promise& promise) { return promise.done_on.has_value(); }
bool has_ended(const Matter&) { return false; }

/// The things of somebody's that are there, each of which one of a file can be.
template <class Thing>
class OwnThings {
 public:
  explicit OwnThings(std::vector<Thing> own) : own_(std::move(own)), taken_(own_.size(), false) {}

  /// The one that it is: of those of its text that stand for nothing of the file yet, one that has
  /// ended or not as it has, else any; null for none.
  const Thing* take(const Thing& wanted) {
    std::size_t best = own_.size();
    for (std::size_t i = 0; i < own_.size(); ++i) {
      if (taken_[i] || own_[i].text != wanted.text) continue;
      const bool is_alike = has_ended(own_[i]) == has_ended(wanted);
      if (best == own_.size() || is_alike) best = i;
      if (is_alike) break;
    }
    if (best == own_.size()) return nullptr;
    taken_[best] = true;
    return &own_[best];
  }

 private:
  std::vector<Thing> own_;
  std::vector<bool> taken_;
};

/// Inserts, by `insert`, each of the things that is not among one's own, and ends those, by `end`, that
/// have ended in the file; how many changed.
template <class Thing, class Insert, class End>
std::size_t catch_up(std::vector<Thing> own, std::vector<Thing> things, bool keep_number,
                     const Insert& insert, const End& end) {
  OwnThings<Thing> known(std::move(own));
  std::size_t changed = 0;
  for (Thing& thing : things) {
    if (const Thing* one = known.take(thing)) {
      if (has_ended(*one) || !has_ended(thing)) continue;
      end(*one, thing);
    } else {
      if (!keep_number) thing.id = {};
      insert(thing);
    }
    ++changed;
  }
  return changed;
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
    changed += catch_up(
        store::read_offers(data, contact, book_.today()), card.offers, keep,
        [&](Offer& offer) {
          offer.contact.id = contact;
          store::insert_offer(data, offer, stamp(book_));
        },
        [&](const Offer& own, const Offer&) { store::set_offer_closed(data, own.id); });
  }
  if (!card.promises.empty()) {
    changed += catch_up(
        store::read_promises(data, contact), card.promises, keep,
        [&](Promise& promise) {
          promise.contact.id = contact;
          if (store::find_promise(data, promise.uid)) promise.uid.clear();
          store::insert_promise(data, promise, stamp(book_));
        },
        [&](const Promise& own, const Promise& promise) {
          store::set_promise_done(data, own.id, std::min(*promise.done_on, book_.today()));
        });
  }
  if (!card.matters.empty()) {
    changed += catch_up(
        store::read_matters(data, contact), card.matters, keep,
        [&](const Matter& matter) { store::insert_matter(data, contact, matter, stamp(book_)); },
        [](const Matter&, const Matter&) {});
  }
  if (card.needs.empty()) return changed > 0;
  OwnThings<Need> known(store::read_needs(data, contact, book_.today()));
  for (Need need : card.needs) {
    need.contact.id = contact;
    const Need* one = known.take(need);
    const bool ends = one != nullptr && !has_ended(*one) && has_ended(need);
    if (one == nullptr || ends) ++changed;
    needs_.push_back(
        {std::move(need), one != nullptr ? std::optional(one->id) : std::nullopt, ends});
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

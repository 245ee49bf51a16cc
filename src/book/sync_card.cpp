#include "book/sync_card.hpp"

#include <algorithm>
#include <array>

#include "model/text.hpp"
#include "store/contacts.hpp"
#include "store/needs.hpp"
#include "store/news.hpp"
#include "store/notes.hpp"
#include "store/uids.hpp"

namespace verso {
namespace {

const Note* find_text(const std::vector<Note>& notes, const std::string& text) {
  const auto found =
      std::find_if(notes.begin(), notes.end(), [&](const Note& note) { return note.text == text; });
  return found == notes.end() ? nullptr : &*found;
}

/// Takes the first of `items` that fits out of them; nothing where none does.
template <class Item, class Fits>
std::optional<Item> take_out(std::vector<Item>& items, Fits fits) {
  const auto found = std::find_if(items.begin(), items.end(), fits);
  if (found == items.end()) return std::nullopt;
  Item item = *found;
  items.erase(found);
  return item;
}

/// Those that are there already stay, a changed one of the same day keeps its number.
void write_notes(Book& book, ContactId id, std::vector<Note> notes) {
  std::vector<Note> own = store::read_notes(database(book), id);
  std::erase_if(own, [](const Note& note) { return note.is_private; });
  std::erase_if(notes, [&](const Note& note) {
    return take_out(own,
                    [&](const Note& each) {
                      return each.on == note.on && text::trim(each.text) == note.text &&
                             each.is_private == note.is_private;
                    })
        .has_value();
  });
  for (Note& note : notes) {
    note.contact.id = id;
    const auto former = take_out(own, [&](const Note& each) { return each.on == note.on; });
    note.id = former ? former->id : NoteId{};
    if (former) {
      store::update_note(database(book), note);
    } else {
      store::insert_note(database(book), note, stamp(book));
    }
  }
  for (const Note& note : own) store::delete_note(database(book), note.id);
}

void write_needs(Book& book, const People& people, ContactId id, const std::vector<Need>& needs) {
  auto own = store::read_needs(database(book), id, book.today());
  for (Need need : needs) {
    need.contact.id = id;
    for (auto* person : {&need.referred_by, &need.closed_by}) {
      const auto known = *person ? people.find_named((*person)->name) : std::nullopt;
      if (known) (*person)->id = *known;
      if (!known) person->reset();
    }
    const auto former =
        take_out(own, [&](const Need& each) { return text::trim(each.text) == need.text; });
    if (former) {
      need.id = former->id;
      store::update_need(database(book), need);
    } else {
      store::insert_need(database(book), need, stamp(book));
    }
  }
  for (const Need& need : own) store::delete_need(database(book), need.id);
}

void write_offers(Book& book, ContactId id, const std::vector<Offer>& offers) {
  auto own = store::read_offers(database(book), id, book.today());
  for (Offer offer : offers) {
    offer.contact.id = id;
    const auto former =
        take_out(own, [&](const Offer& each) { return text::trim(each.text) == offer.text; });
    if (former) {
      offer.id = former->id;
      store::update_offer(database(book), offer);
    } else {
      store::insert_offer(database(book), offer, stamp(book));
    }
  }
  for (const Offer& offer : own) store::delete_offer(database(book), offer.id);
}

void write_matters(Book& book, ContactId id, const std::vector<Matter>& matters) {
  auto own = store::read_matters(database(book), id);
  for (const Matter& matter : matters) {
    const auto former = take_out(own, [&](const Matter& each) {
      return each.on == matter.on && text::trim(each.text) == matter.text;
    });
    if (!former)
      store::insert_matter(database(book), id, {{}, matter.on, matter.text}, stamp(book));
  }
  for (const Matter& matter : own) store::delete_matter(database(book), matter.id);
}

void write_former_uids(Book& book, ContactId id, const std::vector<std::string>& uids) {
  const auto own = store::former_uids(database(book), id);
  for (const store::UidOf& each : own) {
    if (std::find(uids.begin(), uids.end(), each.uid) == uids.end()) {
      store::remove_former_uid(database(book), id, each.uid);
    }
  }
  for (const std::string& uid : uids) {
    const auto known = std::any_of(own.begin(), own.end(),
                                   [&](const store::UidOf& each) { return each.uid == uid; });
    if (!known) store::add_former_uid(database(book), id, uid);
  }
}

/// The ties of the card as numbers; who is unknown goes into `rest`.
std::vector<Known> tied(const People& people, const Contact& before, const Contact& card,
                        std::string& rest, const KeepRelation& keep_relation) {
  std::vector<Known> knows;
  for (const Known& known : card.knows) {
    const auto id = people.find_named(known.name);
    if (!id) {
      keep_relation(rest, known);
      continue;
    }
    if (*id == before.id) continue;
    const auto same = std::find_if(before.knows.begin(), before.knows.end(), [&](const Known& own) {
      return own.id == *id && own.as == known.as;
    });
    knows.push_back(same != before.knows.end() ? *same : Known{*id, known.name, known.as});
  }
  return knows;
}

}  // namespace

void date_notes(Card& card, const Card& reference, Date today) {
  for (Note& note : card.notes) {
    if (note.on != Date{}) continue;
    const Note* same = find_text(reference.notes, note.text);
    note.on = same != nullptr ? same->on : today;
  }
}

void restore_unknown(Card& card, const Card& base) {
  Contact& contact = card.contact;
  contact.met = base.contact.met;
  contact.cadence = base.contact.cadence;
  contact.welcomes = base.contact.welcomes;
  contact.snoozed_until = base.contact.snoozed_until;
  contact.snoozed_on = base.contact.snoozed_on;
  contact.archived = base.contact.archived;
  contact.told_bind_on = base.contact.told_bind_on;
  if (contact.interests.empty()) contact.interests = base.contact.interests;
  if (contact.knows.empty()) contact.knows = base.contact.knows;
  if (contact.circles.empty()) contact.circles = base.contact.circles;
  for (const Note& note : base.notes) {
    if (find_text(card.notes, note.text) == nullptr) card.notes.push_back(note);
  }
  card.needs = base.needs;
  card.offers = base.offers;
  card.matters = base.matters;
  card.former_uids = base.former_uids;
}

bool has_seen(const Versions& later, const Versions& earlier) {
  return std::all_of(earlier.begin(), earlier.end(), [&](const auto& entry) {
    const auto found = later.find(entry.first);
    return found != later.end() && found->second >= entry.second;
  });
}

Versions joined(Versions a, const Versions& b) {
  for (const auto& [book, count] : b) a[book] = std::max(a[book], count);
  return a;
}

void forget_unknown(Fields& fields) {
  constexpr auto unknown = std::to_array<std::string_view>(
      {"met-on", "met-at", "met-via", "cadence", "welcomes", "snoozed", "archived", "told-bind",
       "circle", "interest", "knows", "note", "need", "offer", "matter", "former-uid"});
  std::erase_if(fields, [&](const auto& field) {
    return std::find(unknown.begin(), unknown.end(), field.first.field) != unknown.end();
  });
}

void write_card(Book& book, const People& people, ContactId id, const Card& card,
                const KeepRelation& keep_relation) {
  const Contact before = store::read_contact(database(book), id).value_or(Contact{});
  Contact after = card.contact;
  after.id = id;
  after.uid = before.uid;
  after.added_on = before.added_on;
  after.added_at = before.added_at;
  after.changed_at = before.changed_at;
  after.due_on = before.due_on;
  after.last_touch_on = before.last_touch_on;
  after.last_value_on = before.last_value_on;
  after.waiting = before.waiting;
  const auto via = after.met.via ? people.find_named(after.met.via->name) : std::nullopt;
  after.met.via.reset();
  if (via && *via != id) {
    const bool same = before.met.via && before.met.via->id == *via;
    after.met.via = same ? before.met.via : ContactRef{*via, {}, {}};
  }
  std::string rest = card.vcard_rest;
  after.knows = tied(people, before, after, rest, keep_relation);
  const store::Stamp when{after.snoozed_on.value_or(book.today()), book.now()};
  Contact shown = before;
  // A snooze is written only where its day differs, but counts from the day it was set.
  if (after.snoozed_on != before.snoozed_on) shown.snoozed_until.reset();
  if (after != before) store::update_contact(database(book), shown, after, when);
  if (rest != store::read_vcard_rest(database(book), id)) {
    store::set_vcard_rest(database(book), id, rest);
  }
  write_notes(book, id, card.notes);
  write_needs(book, people, id, card.needs);
  write_offers(book, id, card.offers);
  write_matters(book, id, card.matters);
  write_former_uids(book, id, card.former_uids);
}

}  // namespace verso

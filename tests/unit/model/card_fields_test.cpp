#include "model/card_fields.hpp"

#include <algorithm>

#include "catch.hpp"

using namespace verso;

namespace {

Date day(const char* text) { return *parse_iso_date(text); }

Card full_card() {
  Card card;
  Contact& contact = card.contact;
  contact.name = "Ana Ruiz";
  contact.nickname = "Ani";
  contact.org = "Acme";
  contact.title = "Judge";
  contact.place = "Madrid, Spain";
  contact.birthday = Birthday{std::nullopt, 4, 12};
  contact.emails = {{"ana@acme.com", "work"}, {"ANA@acme.com", "home"}, {"b@b.b", ""}};
  contact.phones = {{"+34 600", "cell"}, {"12", ""}};
  contact.urls = {{"https://ana.example/a", ""}};
  contact.handles = {{"twitter", "@ana"}};
  contact.circles = {"Work", "golf club"};
  contact.interests = {{"Golf", InterestKind::hobby, Level::high},
                       {"law", InterestKind::expertise, {}}};
  contact.knows = {{{}, "urn:uuid:b", "sister"}};
  contact.met = {day("2026-01-02"), "PyCon", ContactRef{{}, "urn:uuid:c", {}}};
  contact.cadence = Duration{3, Duration::Unit::month};
  contact.welcomes = Welcomes::hello;
  contact.snoozed_until = day("2026-12-01");
  contact.snoozed_on = day("2026-11-01");
  contact.archived = true;
  contact.told_bind_on = day("2026-11-02");
  const Note note{{}, {}, day("2026-11-03"), "tea", false};
  card.notes = {note, {{}, {}, day("2026-11-03"), "wine\nred", false}, note};
  Need need;
  need.text = "a dentist";
  need.bind = true;
  need.referred_by = ContactRef{{}, "urn:uuid:d", {}};
  card.needs = {need};
  card.offers = {{{}, {}, "advice", day("2026-12-02"), OfferStatus::closed}};
  card.matters = {{{}, day("2026-11-04"), "moving"}};
  card.former_uids = {"old"};
  card.vcard_rest = "N:Ruiz;Ana;;;\nN:Other;;;;\nX-A:1\nX-A:1\nitem1.TEL;TYPE=pref:+34 600\n";
  return card;
}

}  // namespace

TEST_CASE("a card is made again of its fields") {
  const Card card = full_card();
  const Fields fields = fields_of(card);
  const Card from_ours = card_of(fields, card, {});
  CHECK(from_ours.contact == card.contact);
  CHECK(from_ours.vcard_rest == card.vcard_rest);
  CHECK(from_ours.notes.size() == 3);
  CHECK(fields_of(from_ours) == fields);
  // All of it may come from the other side.
  const Card from_theirs = card_of(fields, {}, card);
  CHECK(from_theirs.contact == card.contact);
  CHECK(fields_of(from_theirs) == fields);
  CHECK(fields_of(card_of({}, card, card)).empty());
}

TEST_CASE("the order of lists and the spelling of circles are no difference") {
  const Card card = full_card();
  Card other = card;
  std::reverse(other.contact.phones.begin(), other.contact.phones.end());
  std::reverse(other.contact.interests.begin(), other.contact.interests.end());
  std::reverse(other.notes.begin(), other.notes.end());
  other.contact.circles = {"Golf Club", "work"};
  CHECK(fields_of(other) == fields_of(card));
  Need expired = card.needs.front();
  expired.status = NeedStatus::expired;
  other.needs = {expired};
  CHECK(fields_of(other) == fields_of(card));
}

TEST_CASE("each value that can be changed is a field") {
  using Change = void (*)(Card&);
  const Change changes[] = {
      [](Card& card) { card.contact.name = "x"; },
      [](Card& card) { card.contact.birthday->year = 1980; },
      [](Card& card) { card.contact.emails[0].label = "x"; },
      [](Card& card) { card.contact.phones.pop_back(); },
      [](Card& card) { card.contact.handles[0].value = "bob"; },
      [](Card& card) { card.contact.interests[0].level.reset(); },
      [](Card& card) { card.contact.knows[0].as = "aunt"; },
      [](Card& card) { card.contact.met.via.reset(); },
      [](Card& card) { card.contact.cadence.reset(); },
      [](Card& card) { card.contact.welcomes = Welcomes::value; },
      [](Card& card) { card.contact.snoozed_until.reset(); },
      [](Card& card) { card.contact.archived = false; },
      [](Card& card) { card.notes.pop_back(); },
      [](Card& card) { card.needs[0].bind = false; },
      [](Card& card) { card.offers[0].until.reset(); },
      [](Card& card) { card.matters.clear(); },
      [](Card& card) { card.former_uids.clear(); },
      [](Card& card) { card.vcard_rest += "X-B:2\n"; },
  };
  for (const Change& change : changes) {
    Card card = full_card();
    change(card);
    CHECK(fields_of(card) != fields_of(full_card()));
  }
}

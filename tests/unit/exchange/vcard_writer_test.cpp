#include <random>

#include "catch.hpp"
#include "exchange/vcard.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;
using exchange::VcardVersion;
using exchange::write_vcard;

namespace {

Card read_one(std::string_view text) {
  auto found = exchange::collect(exchange::read_vcards, text);
  REQUIRE(found.refusals.empty());
  REQUIRE(found.cards.size() == 1);
  return found.cards.front();
}

Note note(std::string text, const char* day = nullptr) {
  Note result;
  result.text = std::move(text);
  if (day != nullptr) result.on = *parse_iso_date(day);
  return result;
}

Card full_card() {
  Card card;
  auto& contact = card.contact;
  contact.uid = "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1";
  contact.name = "Ana María Ruiz; “the judge”, Dr.";
  contact.nickname = "Anita, Ani";
  contact.org = "Acme, Research; Lab";
  contact.title = "Head of \\ things";
  contact.place = "Madrid, Spain";
  contact.birthday = Birthday{std::nullopt, 4, 12};
  contact.emails = {{"ana@acme.com", "work"}, {"a@b.c", ""}, {"x@y.z", "Boat club, mail"}};
  contact.phones = {{"+34 600 100 200", "cell"}, {"123;ext=1", "work fax"}};
  contact.handles = {{"twitter", "ana"}, {"xmpp", "ana@b.c"}, {"linkedin", "https://linkedin.com/in/x y"}, {"", "ana"}};
  contact.urls = {{"https://ana.example/a,b;c", "home"}};
  contact.circles = {"work", "golf, and wine"};
  contact.interests = {{"golf", InterestKind::hobby, Level::high},
                       {"tax, law", InterestKind::expertise, Level::medium},
                       {"wine", InterestKind::interest, std::nullopt}};
  contact.met = {parse_iso_date("2025-03-01"), "ICML; Vienna", ContactRef{ContactId{}, "Bob Lee", ""}};
  contact.knows = {{ContactId{}, "Eva Ruiz", "sister"}, {ContactId{}, "Bob", "old, good friend"}, {ContactId{}, "Tom", ""}};
  contact.cadence = Duration{3, Duration::Unit::month};
  contact.welcomes = Welcomes::hello;
  card.notes = {note("Likes golf.\nAnd a very long line of words that has to be folded somewhere — ÄÖÜßéè — more than once, "
                     "because it goes on.", "2026-03-15"), note("second")};
  card.notes[1].is_private = true;
  return card;
}

void check_same(const Card& a, const Card& b) {
  CHECK(a.contact.uid == b.contact.uid);
  CHECK(a.contact.name == b.contact.name);
  CHECK(a.contact.nickname == b.contact.nickname);
  CHECK(a.contact.org == b.contact.org);
  CHECK(a.contact.title == b.contact.title);
  CHECK(a.contact.place == b.contact.place);
  CHECK(a.contact.birthday == b.contact.birthday);
  CHECK(a.contact.emails == b.contact.emails);
  CHECK(a.contact.phones == b.contact.phones);
  CHECK(a.contact.handles == b.contact.handles);
  CHECK(a.contact.urls == b.contact.urls);
  CHECK(a.contact.circles == b.contact.circles);
  CHECK(a.contact.interests == b.contact.interests);
  CHECK(a.contact.met == b.contact.met);
  CHECK(a.contact.knows == b.contact.knows);
  CHECK(a.contact.cadence == b.contact.cadence);
  CHECK(a.contact.welcomes == b.contact.welcomes);
  CHECK(a.vcard_rest == b.vcard_rest);
  REQUIRE(a.notes.size() == b.notes.size());
  for (std::size_t i = 0; i < a.notes.size(); ++i) {
    CHECK(a.notes[i].text == b.notes[i].text);
    CHECK(a.notes[i].on == b.notes[i].on);
    CHECK(a.notes[i].is_private == b.notes[i].is_private);
  }
}

}  // namespace

TEST_CASE("a card is written and read as the same") {
  const Card card = full_card();
  for (const auto version : {VcardVersion::v4, VcardVersion::v3}) {
    const std::string text = write_vcard(card, version);
    INFO(text);
    check_same(read_one(text), card);
  }
}

TEST_CASE("any text survives in every field") {
  std::mt19937 random(6350);
  const std::vector<std::string> pieces{"a", "Z", ";", ",", ":", "\\", "\"", "^", "'", "n", "=", "é", "漢", "👍", ".", "<", "%", "x-"};
  const auto any = [&] {
    std::string text = "q";
    for (std::size_t i = random() % 60; i > 0; --i) text += pieces[random() % pieces.size()];
    return text;
  };
  for (int round = 0; round < 500; ++round) {
    Card card;
    card.contact.name = any() + ' ' + any();
    card.contact.org = any();
    card.contact.title = any();
    card.contact.place = any() + ", " + any();
    card.contact.phones = {{any(), any()}};
    card.contact.handles = {{"net", any()}, {"skype", any()}};
    card.contact.circles = {any() + '1', any() + '2'};
    card.contact.interests = {{any(), InterestKind::interest, Level::low}};
    card.contact.knows = {{ContactId{}, any(), any()}};
    card.notes = {note(any() + '\n' + any(), "2026-01-31")};
    const auto version = random() % 2 == 0 ? VcardVersion::v4 : VcardVersion::v3;
    const std::string text = write_vcard(card, version);
    INFO(text);
    check_same(read_one(text), card);
  }
}

TEST_CASE("a written card has the form that the standard asks for") {
  const std::string text = write_vcard(full_card());
  CHECK(text.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
  CHECK(text.ends_with("END:VCARD\r\n"));
  CHECK(text.find("BDAY:--0412\r\n") != std::string::npos);
  CHECK(text.find("N:judge”;Ana María Ruiz\\; “the;;;Dr.\r\n") != std::string::npos);
  CHECK(text.find("EXPERTISE;LEVEL=average:tax\\, law\r\n") != std::string::npos);
  CHECK(text.find("IMPP:xmpp:ana@b.c\r\n") != std::string::npos);
  CHECK(text.find("X-VERSO-CADENCE:3m\r\n") != std::string::npos);
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    CHECK(end - begin <= 75);
    CHECK((text[begin] & 0xC0) != 0x80);
    CHECK((begin == end || text[begin] != ' ' || (text[begin + 1] & 0xC0) != 0x80));
    begin = end + 2;
  }
}

TEST_CASE("what was kept is written again, but not what the card no longer says") {
  Card card = read_one(
      "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ruiz;Ana;María;;\r\nFN:Ana Ruiz\r\nORG:Acme;Research\r\nTEL;TYPE=cell;PREF=1:600\r\n"
      "TEL;TYPE=home;PREF=2:700\r\nADR:;;Calle Mayor 1;Madrid;;;Spain\r\nADR:;;;Rome;;;Italy\r\n"
      "item1.X-ABDATE:1975-03-01\r\nitem1.X-ABLabel:_$!<Anniversary>!$_\r\nitem2.TEL;PREF=3:800\r\nitem2.X-ABLabel:Boat\r\n"
      "X-FOO:bar\r\nEND:VCARD\r\n");
  const std::string unchanged = write_vcard(card);
  CHECK(unchanged.find("N:Ruiz;Ana;María;;\r\n") != std::string::npos);
  CHECK(unchanged.find("TEL;TYPE=cell;PREF=1:600\r\n") != std::string::npos);
  CHECK(unchanged.find("ORG:Acme;Research\r\n") != std::string::npos);

  card.contact.name = "Ana Pérez";
  card.contact.org = "Beta";
  card.contact.phones = {{"700", "home"}, {"900", "cell"}};
  card.contact.place = "Lisbon, Portugal";
  const std::string changed = write_vcard(card);
  INFO(changed);
  for (const auto* present : {"FN:Ana Pérez\r\n", "N:Pérez;Ana;;;\r\n", "ORG:Beta\r\n", "TEL;TYPE=home;PREF=2:700\r\n",
                              "TEL;TYPE=cell:900\r\n", "ADR:;;;Lisbon;;;Portugal\r\n", "ADR:;;;Rome;;;Italy\r\n",
                              "item1.X-ABDATE:1975-03-01\r\n", "item1.X-ABLabel:_$!<Anniversary>!$_\r\n", "X-FOO:bar\r\n"}) {
    CHECK(changed.find(present) != std::string::npos);
  }
  for (const auto* absent : {"Acme", "Calle Mayor", ":600", ":800", "Boat", "Ruiz"}) {
    CHECK(changed.find(absent) == std::string::npos);
  }
}

TEST_CASE("the rest cannot break out of its card") {
  Card card;
  card.contact.name = "Ana";
  card.vcard_rest = "END:VCARD\nBEGIN:VCARD\nVERSION:2.1\nno property\nX-OK:1";
  const Card again = read_one(write_vcard(card));
  CHECK(again.contact.name == "Ana");
  CHECK(again.vcard_rest == "X-OK:1\n");
}

TEST_CASE("an organisation has no family name") {
  const Card card = read_one("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Acme Corp\nEND:VCARD\n");
  CHECK(write_vcard(card).find("N:;;;;\r\n") != std::string::npos);
  check_same(read_one(write_vcard(card)), card);
}

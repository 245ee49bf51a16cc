#include "exchange/csv_writer.hpp"

#include "catch.hpp"
#include "exchange/csv_cells.hpp"
#include "exchange/csv_notes.hpp"
#include "exchange/csv_table.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;

namespace {

std::string written(const std::vector<Card>& cards) {
  exchange::CsvWriter writer;
  for (const Card& card : cards) writer.measure(card);
  std::string text = writer.header();
  for (const Card& card : cards) text += writer.row(card);
  return text;
}

exchange::Collected read(std::string_view text) {
  return exchange::collect(
      [](std::string_view bytes, const Records& records) {
        exchange::read_people(bytes, {}, records);
      },
      text);
}

Date day(std::string_view text) { return *parse_iso_date(text); }

Card full_card() {
  Card card;
  Contact& contact = card.contact;
  contact.uid = "u-1";
  contact.name = "=Ana \"A\", Ruiz";
  contact.nickname = "'-Anita";
  contact.org = "@Acme; Research";
  contact.title = "+CTO";
  contact.place = "Madrid, Spain";
  contact.birthday = parse_birthday("--04-12");
  contact.emails = {{"ana@acme.com", "work"}, {"a@b.org", ""}};
  contact.phones = {{"+34 600 111 222", "cell"}};
  contact.urls = {{"https://ana.example/?a=b;c", ""}};
  contact.handles = {{"twitter", "ana"}, {"mastodon", "https://social.example/@ana"}};
  contact.circles = {"friends, close", "work"};
  contact.interests = {{"golf", InterestKind::interest, Level::high},
                       {"tea (green)", InterestKind::interest, std::nullopt},
                       {"chess", InterestKind::hobby, std::nullopt},
                       {"tax law", InterestKind::expertise, Level::low}};
  contact.met.on = day("2020-01-02");
  contact.met.at = "a fair";
  contact.cadence = parse_duration("3m");
  contact.welcomes = Welcomes::hello;
  card.notes.push_back(
      {NoteId{}, {}, day("2026-11-22"), "one\n[2020-01-01] two\n\\[2020-01-01] three", false});
  card.notes.push_back({NoteId{}, {}, day("2026-11-20"), "-four", false});
  return card;
}

}  // namespace

TEST_CASE("a table that was written is read as the same cards") {
  Card other;
  other.contact.name = "Bob";
  const Card card = full_card();
  const auto found = read(written({card, other}));
  CHECK(found.refusals.empty());
  REQUIRE(found.cards.size() == 2);
  const Card& again = found.cards[0];
  CHECK(again.contact == card.contact);
  CHECK(again.vcard_rest.empty());
  REQUIRE(again.notes.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(again.notes[i].on == card.notes[i].on);
    CHECK(again.notes[i].text == card.notes[i].text);
  }
  CHECK(found.cards[1].contact == other.contact);
}

TEST_CASE("no cell of a table is a formula") {
  for (const std::string_view evil : {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1", "''@x"}) {
    INFO(evil);
    const std::string safe = exchange::guarded(evil);
    CHECK(safe.front() == '\'');
    CHECK(exchange::unguarded(safe) == evil);
  }
  for (const std::string_view harmless : {"", "Ana", "'Ana", "'", "a=b"}) {
    CHECK(exchange::guarded(harmless) == harmless);
    CHECK(exchange::unguarded(harmless) == harmless);
  }
  CHECK(written({full_card()}).find("\r\nu-1,\"'=Ana \"\"A\"\", Ruiz\",''-Anita,") !=
        std::string::npos);
}

TEST_CASE("text before the first mark of a cell of notes is a note without a day") {
  const auto notes = exchange::read_notes("free text\n[2020-01-01] a");
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].on == Date{});
  CHECK(notes[0].text == "free text");
  CHECK(notes[1].on == day("2020-01-01"));
  CHECK(exchange::read_notes("").empty());
}

TEST_CASE("a private note in a cell stays private") {
  Note secret;
  secret.on = day("2026-11-22");
  secret.text = "SECRET\n[2020-01-01 private] is no mark";
  secret.is_private = true;
  Note open;
  open.on = day("2026-11-23");
  open.text = "private] is no mark";
  const std::string cell = exchange::write_notes({secret, open});
  CHECK(cell.starts_with("[2026-11-22 private] SECRET\n\\["));
  const auto notes = exchange::read_notes(cell);
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].is_private);
  CHECK(notes[0].text == secret.text);
  CHECK_FALSE(notes[1].is_private);
  CHECK(notes[1].text == open.text);
  CHECK(exchange::read_notes("[2020-01-01 private]x").front().text == "[2020-01-01 private]x");
}

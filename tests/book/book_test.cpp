#include "catch.hpp"

#include "verso/contacts.hpp"
#include "verso/due_list.hpp"
#include "verso/error.hpp"
#include "verso/notes.hpp"
#include "verso/search.hpp"

using namespace verso;

namespace {

Date day(const char* text) { return *parse_iso_date(text); }

Book fresh(const char* today = "2026-11-22") {
  BookOptions options;
  options.path = ":memory:";
  options.today = day(today);
  options.now = Instant(options.today);
  options.command = "test";
  return Book(options);
}

Contact named(const char* name) {
  Contact card;
  card.name = name;
  return card;
}

Query parsed(const Book& book, const char* text) { return parse_query(text, {book.today(), {}, {}}); }

void check_healthy(Book& book) {
  const Health health = examine(book);
  INFO((health.faults.empty() ? "" : health.faults.front()));
  CHECK(health.faults.empty());
}

}  // namespace

TEST_CASE("a contact is added, noted, found, touched and taken back") {
  Book book = fresh();
  Contact ana = named("Ana Ruíz");
  ana.emails = {{"ana@acme.com", "work"}};
  ana.circles = {"work"};
  ana.cadence = Duration{1, Duration::Unit::month};
  ana = add_contact(book, ana, {"likes golfing in Madrid"}, SameReach::refuse);
  CHECK(ana.due_on == day("2026-12-22"));

  const auto found = search(book, parsed(book, "golf"), 20, Privacy::with_private);
  REQUIRE(found.contacts.size() == 1);
  CHECK(found.contacts[0].contact.name == "Ana Ruíz");
  REQUIRE(found.contacts[0].hits.size() == 1);
  CHECK(found.contacts[0].hits[0].snippet == "likes **golfing** in Madrid");

  Touch touch;
  touch.on = day("2026-11-20");
  touch.with = {{ana.id, {}, {}}};
  touch.gave = {ValueKind::link};
  touch = add_touch(book, touch);
  CHECK(get_contact(book, ana.id).last_value_on == day("2026-11-20"));
  CHECK(get_contact(book, ana.id).due_on == day("2026-12-20"));

  undo(book);
  CHECK(get_contact(book, ana.id).last_value_on == std::nullopt);
  CHECK(get_contact(book, ana.id).due_on == day("2026-12-22"));
  check_healthy(book);
  undo(book);
  CHECK(search(book, parsed(book, "golf"), 20, Privacy::with_private).contacts.empty());
  check_healthy(book);
  CHECK_THROWS_AS(undo(book), Error);
}

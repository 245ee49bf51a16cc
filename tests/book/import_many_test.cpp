#include <string>
#include <vector>

#include "book/fixture.hpp"
#include "catch.hpp"
#include "store/store.hpp"
#include "verso/import.hpp"
#include "verso/notes.hpp"
#include "verso/search.hpp"

using namespace verso;

namespace {

// More than one statement takes (store::BulkInsert::many), and not a multiple of it.
constexpr int many = 150;

Card card_of(int number) {
  Card card;
  card.contact.id = ContactId{number};
  card.contact.uid = "card-" + std::to_string(number);
  card.contact.name = "Person " + std::to_string(number);
  card.contact.interests = {{"topic " + std::to_string(number), {}, {}}};
  return card;
}

TouchRecord touch_of(int number, std::vector<ContactRef> with) {
  TouchRecord record;
  record.touch.uid = "touch-" + std::to_string(number);
  record.touch.on = fixture::day("2026-03-01");
  record.touch.with = std::move(with);
  record.touch.text = "lunch " + std::to_string(number);
  return record;
}

ContactRef person(int number) { return {ContactId{number}, {}, {}}; }

Reply reply_of(int contact, int number) {
  Reply reply;
  reply.contact = person(contact);
  reply.on = fixture::day("2026-03-02");
  reply.text = "answer " + std::to_string(number);
  return reply;
}

}  // namespace

TEST_CASE("an import of many rows keeps each of them, in order") {
  Book book = fixture::book();
  Import import(book, {});
  import.begin_file("people");
  const Records records = import.records();
  std::vector<ContactRef> everyone;
  for (int number = 1; number <= many; ++number) {
    Card card = card_of(number);
    if (number == 7) {
      for (int note = 1; note <= many; ++note) {
        card.notes.push_back({{}, {}, fixture::day("2026-02-01"), "note " + std::to_string(note), {}});
      }
    }
    records.card(std::move(card));
    everyone.push_back(person(number));
  }
  everyone.push_back(person(1));  // named twice
  for (int number = 1; number <= many; ++number) records.touch(touch_of(number, {person(7)}));
  TouchRecord party = touch_of(many + 1, everyone);
  for (int number = 1; number <= many; ++number) party.touch.replies.push_back(reply_of(number, number));
  records.touch(std::move(party));
  records.touch(touch_of(many + 1, {person(7)}));  // its uid came a moment ago
  records.touch(touch_of(1, {person(7)}));         // and this one's before
  const ImportCounts counts = import.finish();

  CHECK(counts.contacts_added == many);
  CHECK(counts.touches_added == many + 1);
  CHECK(counts.unchanged == 2);
  CHECK(examine(book).faults.empty());
  const auto found = verso::notes(book, ContactId{7});
  REQUIRE(found.size() == many);
  CHECK(found.front().text == "note 150");
  CHECK(found.back().text == "note 1");
  CHECK(get_contact(book, ContactId{150}).interests.front().topic == "topic 150");
  const auto touches = verso::touches(book, ContactId{7}, std::nullopt);
  REQUIRE(touches.size() == many + 1);
  CHECK(touches.front().id == TouchId{many + 1});
  CHECK(touches.front().with.size() == many);
  REQUIRE(touches.front().replies.size() == many);
  CHECK(touches.front().replies.back().text == "answer 150");
  CHECK(touches.back().text == "lunch 1");
  undo(book);
  CHECK(examine(book).contacts == 0);
  CHECK(examine(book).faults.empty());
}

TEST_CASE("what an import has just added is known to what comes next") {
  Book book = fixture::book();
  Import import(book, {});
  import.begin_file("people");
  const Records records = import.records();
  Card card = card_of(1);
  card.notes = {{{}, {}, fixture::day("2026-02-01"), "likes golf", {}}};
  records.card(Card(card));
  card.notes.push_back({{}, {}, fixture::day("2026-02-02"), "likes wine", {}});
  records.card(Card(card));
  const ImportCounts counts = import.finish();
  CHECK(counts.added == 1);
  CHECK(counts.updated == 1);
  CHECK(notes(book, ContactId{1}).size() == 2);
  CHECK(get_contact(book, ContactId{1}).interests.size() == 1);
  CHECK(examine(book).faults.empty());
}

namespace {

std::vector<std::string> indexes(Book& book) {
  store::Statement rows = book.store().database().query(
      "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
  std::vector<std::string> result;
  while (rows.step()) result.push_back(rows.text(0));
  return result;
}

}  // namespace

TEST_CASE("an import into an empty book leaves it with all its indexes and derived rows") {
  // So many that the tables are filled before their indexes are built.
  constexpr int people = 2'500;
  constexpr Duration month{1, Duration::Unit::month};
  constexpr int far = 5'000'000;  // numbers of touches may lie far apart
  Book book = fixture::book();
  const auto before = indexes(book);
  Import import(book, {});
  import.begin_file("people");
  const Records records = import.records();
  for (int number = 1; number <= people; ++number) {
    Card card = card_of(number);
    card.contact.cadence = month;
    records.card(std::move(card));
  }
  // The last ones first, each on a day of its own; the second touch with each is of value.
  const Date first_day = fixture::day("2020-01-01");
  for (int number = people; number >= 1; --number) {
    TouchRecord record = touch_of(number, {person(number)});
    record.touch.id = TouchId{people - number + 1};
    record.touch.on = first_day + std::chrono::days(number % 1000);
    records.touch(std::move(record));
  }
  for (int number = 1; number <= people; ++number) {
    TouchRecord record = touch_of(people + number, {person(number), person(number % people + 1)});
    record.touch.id = TouchId{people + std::int64_t{number} * far};
    record.touch.on = first_day + std::chrono::days(1000 + number % 1000);
    record.touch.gave = {ValueKind::help};
    records.touch(std::move(record));
  }
  const ImportCounts counts = import.finish();

  CHECK(counts.contacts_added == people);
  CHECK(counts.touches_added == 2 * people);
  CHECK(indexes(book) == before);
  CHECK(examine(book).faults.empty());
  const auto rows =
      list_contacts(book, fixture::query(book, ""), Sort::name, Direction::forward, 0);
  REQUIRE(rows.size() == people);
  for (const ListRow& row : rows) {
    const auto id = number(row.contact.id);
    const auto other = id == 1 ? people : id - 1;  // in whose touch of value they were as well
    const auto latest = std::max(id % 1000, other % 1000);
    CAPTURE(id);
    REQUIRE(row.last_touch_on == first_day + std::chrono::days(1000 + latest));
    REQUIRE(row.due_on == add(*row.last_touch_on, month));
  }
  CHECK(touches(book, ContactId{7}, std::nullopt).size() == 3);
}

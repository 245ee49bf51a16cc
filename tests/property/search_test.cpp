#include "verso/search.hpp"

#include <random>
#include <string>
#include <vector>

#include "book/fixture.hpp"
#include "catch.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"

using namespace verso;

// Nothing that is typed as a query reaches SQLite as syntax: it finds, finds nothing, or is told to
// be no query.

namespace {

Book filled() {
  Book book = fixture::book();
  Contact ana;
  ana.name = "Ana Ruíz";
  ana.nickname = "\"quoted\"";
  ana.emails = {{"ana@acme.com", "work"}};
  ana.circles = {"work"};
  ana.birthday = Birthday{std::nullopt, 2, 29};
  add_contact(book, ana, {"golf * OR ( NEAR 囲碁 c++"}, SameReach::allow);
  return book;
}

/// Pieces that mean something to the grammar or to FTS5, and bytes that mean nothing.
std::string any_query(std::mt19937& random) {
  static const std::vector<std::string> pieces{
      "golf", "\"", "'", "*", "(", ")", "-", "+", "+work", "or", "AND", "NOT", "NEAR(", "name:", "note:\"a b\"",
      "is:due", "is:x", "touched:>2026", "birthday:02-29", "birthday:12-20..01-06", "^", "{a b} :", "囲", "囲碁",
      "\xff\xfe", std::string(1, '\0'), "\x01", "@x", "rowid:1", ";", "--", "/*", "%", "_", "\\", "c++", "o'neil",
      "due:..2w", "met:", ":", "a:b:c", "é", "\U0001F3BE", "~", "met:9999..1", "phone:12", "circle:w*", "via:ana"};
  std::string query;
  const int length = static_cast<int>(random() % 8);
  for (int i = 0; i <= length; ++i) {
    if (random() % 6 == 0) {
      query += static_cast<char>(random() % 256);
    } else {
      query += pieces[random() % pieces.size()];
    }
    if (random() % 2 == 0) query += ' ';
  }
  return query;
}

}  // namespace

TEST_CASE("ten thousand random queries find, find nothing or are usage errors") {
  Book book = filled();
  std::mt19937 random(20261122);
  int searched = 0;
  for (int i = 0; i < 10'000; ++i) {
    const std::string text = any_query(random);
    INFO("query " << i << ": " << text);
    try {
      const Query query = parse_query(text, {book.today(), {}, {}});
      search(book, query, 20, Privacy::with_private);
      if (i % 5 == 0) list_contacts(book, query, Sort::due, Direction::reverse, 0);
      ++searched;
    } catch (const Error& error) {
      REQUIRE(error.kind() == ErrorKind::usage);
    }
  }
  CHECK(searched > 1'000);
}

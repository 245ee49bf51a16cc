#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "fixture.hpp"
#include "store/store.hpp"
#include "store/text_index.hpp"

using namespace verso;

// What relative_bm25 is compared with is FTS5's own bm25 over a table of the same documents that keeps
// their sizes. They have 4, 8, 16 or 32 words of five letters: as many as their numbers tell.

namespace {

using Scores = std::vector<std::pair<std::int64_t, double>>;

constexpr const char* weights = "2.0, 1.0, 6.0, 8.0, 4.0, 4.0, 3.0, 8.0, 6.0";

Book filled() {
  Book book = fixture::book();
  std::mt19937 random(20261126);
  const std::vector<std::string> words{"shore", "wines", "pilot", "their",
                                       "their", "their", "plain", "could"};
  for (int person = 0; person < 60; ++person) {
    Contact card = fixture::named(person % 7 == 0 ? "Wines Shore" : "Clara Ruizo Mango Pilot");
    if (person % 7 == 0) card.org = person % 2 == 0 ? "Wines Plain" : "Shore Water";
    std::string note;
    for (int i = 4 << (random() % 4); i > 0; --i) {
      note += words[random() % words.size()];
      if (i > 1) note += ' ';
    }
    fixture::add(book, card, note.c_str());
  }
  store::Database& database = book.store().database();
  const std::string columns = "note, touch, interest, name, org, title, place, need, offer";
  store::create_document_view(database);
  database.execute("CREATE VIRTUAL TABLE plain USING fts5 (" + columns +
                   ", tokenize = 'verso'); INSERT INTO plain (rowid, " + columns +
                   ") SELECT number, " + columns + " FROM document");
  return book;
}

Scores ranked(Book& book, const std::string& function, const std::string& table,
              const char* expression) {
  store::Statement rows = book.store().database().query(
      "SELECT rowid, " + function + "(" + table + ", " + weights + ") FROM " + table + " WHERE " +
      table + " MATCH ? ORDER BY rowid");
  rows.bind(expression);
  Scores scores;
  while (rows.step()) scores.emplace_back(rows.integer(0), rows.real(1));
  return scores;
}

bool are_near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

TEST_CASE("relative_bm25 orders what one phrase finds as bm25 does") {
  Book book = filled();
  for (const char* expression : {"shore", "\"wines shore\"", "pil*", "{note} : shore"}) {
    CAPTURE(expression);
    const Scores expected = ranked(book, "bm25", "plain", expression);
    const Scores found = ranked(book, "relative_bm25", "search", expression);
    REQUIRE(expected.size() > 1);
    REQUIRE(found.size() == expected.size());
    const double factor = expected.front().second / found.front().second;
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].first == expected[i].first);
      CHECK(found[i].second < 0);
      CHECK(are_near(found[i].second * factor, expected[i].second));
    }
  }
}

TEST_CASE("relative_bm25 is bm25 where there are several phrases") {
  Book book = filled();
  for (const char* expression : {"shore OR wines", "shore AND pilot", "shore OR nothing"}) {
    CAPTURE(expression);
    const Scores expected = ranked(book, "bm25", "plain", expression);
    const Scores found = ranked(book, "relative_bm25", "search", expression);
    REQUIRE(expected.size() > 1);
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].first == expected[i].first);
      CHECK(are_near(found[i].second, expected[i].second));
    }
  }
  CHECK(ranked(book, "relative_bm25", "search", "nothing").empty());
}

TEST_CASE("The number of a document tells its row and about how long it is") {
  const std::size_t bytes = GENERATE(0U, 31U, 32U, 200U, 2'047U, 2'048U, 1'000'000U);
  const int length = store::length_class(bytes);
  CAPTURE(bytes, length);
  const std::int64_t number =
      store::document_number(store::DocumentKind::intro, 4'000'000'000, length);
  CHECK(store::kind_of_document(number) == store::DocumentKind::intro);
  CHECK(store::id_of_document(number) == 4'000'000'000);
  const double words = store::words_of_document(number);
  if (bytes < 32) {
    CHECK(words == 4);
  } else if (bytes >= 2'048) {
    CHECK(words == 512);
  } else {
    // Words of five letters and a space, half as many or twice as many at the very most.
    CHECK(words * 6 >= static_cast<double>(bytes) * 0.7);
    CHECK(words * 6 <= static_cast<double>(bytes) * 1.5);
  }
}

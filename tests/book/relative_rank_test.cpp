#include <cmath>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "fixture.hpp"
#include "store/store.hpp"

using namespace verso;

// FTS5's own bm25 is what relative_bm25 is compared with.

namespace {

using Scores = std::vector<std::pair<std::int64_t, double>>;

constexpr const char* weights = "2.0, 1.0, 6.0, 8.0, 4.0, 4.0, 3.0, 8.0, 6.0";

Book filled() {
  Book book = fixture::book();
  std::mt19937 random(20261126);
  const std::vector<std::string> words{"golf", "wine", "sailing", "the", "the", "the", "fair", "met"};
  for (int person = 0; person < 60; ++person) {
    Contact card = fixture::named(person % 9 == 0 ? "Golf Wine" : "Ana Ruiz");
    card.org = person % 7 == 0 ? "Wine and Golf" : "";
    std::string note;
    for (unsigned i = 0; i < 1 + random() % 40; ++i) note += words[random() % words.size()] + " ";
    fixture::add(book, card, note.c_str());
  }
  return book;
}

Scores ranked(Book& book, const std::string& function, const char* expression) {
  store::Statement rows = book.store().database().query(
      "SELECT rowid, " + function + "(search, " + weights + ") FROM search WHERE search MATCH ? " +
      "ORDER BY 2, 1");
  rows.bind(expression);
  Scores scores;
  while (rows.step()) scores.emplace_back(rows.integer(0), rows.real(1));
  return scores;
}

bool are_near(double a, double b) { return std::abs(a - b) < 1e-9; }

}  // namespace

TEST_CASE("relative_bm25 orders what one phrase finds as bm25 does") {
  Book book = filled();
  for (const char* expression : {"golf", "\"wine golf\"", "sail*", "{note} : golf"}) {
    CAPTURE(expression);
    const Scores expected = ranked(book, "bm25", expression);
    const Scores found = ranked(book, "relative_bm25", expression);
    REQUIRE(!expected.empty());
    REQUIRE(found.size() == expected.size());
    const double factor = expected.front().second / found.front().second;
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(found[i].second < 0);
      CHECK(are_near(found[i].second * factor, expected[i].second));
    }
  }
}

TEST_CASE("relative_bm25 is bm25 where there are several phrases") {
  Book book = filled();
  for (const char* expression : {"golf OR wine", "golf AND sailing", "golf OR nothing"}) {
    CAPTURE(expression);
    const Scores expected = ranked(book, "bm25", expression);
    const Scores found = ranked(book, "relative_bm25", expression);
    REQUIRE(!expected.empty());
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
      CHECK(are_near(found[i].second, expected[i].second));
    }
  }
  CHECK(ranked(book, "relative_bm25", "nothing").empty());
}

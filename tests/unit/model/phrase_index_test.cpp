#include "model/phrase_index.hpp"

#include <algorithm>
#include <string>

#include "catch.hpp"
#include "model/word_root.hpp"

using namespace verso;

TEST_CASE("documents are found by words that stand one behind the other") {
  const tokens::Tokenizer tokenizer("en");
  PhraseIndex index(tokenizer);
  const std::size_t adviser = index.add_text("Tax advisers and tax advice");
  index.add_document(adviser, 7);
  index.add_document(adviser, 3);
  index.add_document(index.add_text("advise on tax"), 5);
  index.add_document(index.add_text("photographs, photography"), 9);
  index.add_text("");
  struct Row {
    Stems words;
    std::vector<std::int64_t> documents;
  };
  const Row rows[] = {
      {{"tax"}, {3, 5, 7}},       {{"tax", "advis"}, {3, 7}}, {{"advis", "tax"}, {}},
      {{"tax", "advic"}, {3, 7}}, {{"photograph"}, {9}},      {{"golf"}, {}},
  };
  for (const Row& row : rows) {
    INFO(row.words.front() << " " << row.words.back());
    std::vector<std::int64_t> found = index.find(row.words);
    std::sort(found.begin(), found.end());
    CHECK(found == row.documents);
  }
}

TEST_CASE("a word's other forms are those with its root") {
  const tokens::Tokenizer tokenizer("en");
  PhraseIndex index(tokenizer);
  index.add_text("photography");
  const std::string root(word_root("photograph"));
  CHECK(index.has_other_form(root, "photograph"));
  CHECK(!index.has_other_form(root, "photographi"));
  CHECK(!index.has_other_form("golf", "golfer"));
}

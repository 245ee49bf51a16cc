#include "model/word_root.hpp"

#include "catch.hpp"
#include "model/tokens.hpp"

using namespace verso;

namespace {

std::string root(const tokens::Tokenizer& tokenizer, const char* word) {
  const auto tokens = tokenizer.split(word);
  REQUIRE(tokens.size() == 1);
  return std::string(word_root(tokens.front().text));
}

}  // namespace

TEST_CASE("forms of a word have one root") {
  const tokens::Tokenizer tokenizer("en");
  struct Row {
    const char* a;
    const char* b;
    bool same;
  };
  for (const Row& row : {Row{"photographer", "photography", true},
                         {"photography", "photos", true},
                         {"bees", "beekeeper", true},
                         {"boats", "boatbuilder", true},
                         {"cheese", "cheesemaker", true},
                         {"wine", "winemaking", true},
                         {"piano", "pianist", true},
                         {"geology", "geologist", true},
                         {"journalist", "journalism", true},
                         {"mentor", "mentoring", true},
                         {"bank", "banker", true},
                         {"golf", "golfer", true},
                         {"sailing", "sailor", true},
                         {"bees", "beer", false},
                         {"port", "portugal", false},
                         {"corn", "corner", true},
                         {"wine", "winter", false},
                         {"art", "artery", false}}) {
    INFO(row.a << " and " << row.b);
    CHECK((root(tokenizer, row.a) == root(tokenizer, row.b)) == row.same);
  }
}

#include <string>
#include <vector>

#include "catch.hpp"
#include "cli/expand_call.hpp"

TEST_CASE("the words of an alias are parted by blanks outside of quotes") {
  using Words = std::vector<std::string>;
  const std::vector<std::pair<std::string, Words>> cases{
      {"", {}},
      {"  ", {}},
      {"due", {"due"}},
      {" due  +work ", {"due", "+work"}},
      {"list --format '{name} of {org}'", {"list", "--format", "{name} of {org}"}},
      {"search \"wine tasting\" ''", {"search", "wine tasting", ""}},
      {"note ana it's", {"note", "ana", "its"}},
      {"a'b c'd", {"ab cd"}},
  };
  for (const auto& [text, words] : cases) {
    INFO(text);
    CHECK(verso::cli::alias_words(text) == words);
  }
}

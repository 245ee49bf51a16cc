#include "cli/completion/shell_line.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

TEST_CASE("a line of bash is parted as bash parts it, as far as it was typed") {
  using Words = std::vector<std::string>;
  const std::vector<std::pair<std::string, Words>> cases{
      {"", {""}},
      {"verso", {"verso"}},
      {"verso ", {"verso", ""}},
      {"verso  show an", {"verso", "show", "an"}},
      {"verso show Ana\\ R", {"verso", "show", "Ana R"}},
      {"verso show 'Ana R", {"verso", "show", "Ana R"}},
      {"verso show \"O'Ne\" x", {"verso", "show", "O'Ne", "x"}},
      {"verso list name:an", {"verso", "list", "name:an"}},
      {"verso show '' ", {"verso", "show", "", ""}},
      {"verso show \\", {"verso", "show", "\\"}},
  };
  for (const auto& [line, words] : cases) {
    INFO(line);
    CHECK(verso::cli::shell_words(line) == words);
  }
}

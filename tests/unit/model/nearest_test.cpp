#include "model/nearest.hpp"

#include <array>
#include <string>

#include "catch.hpp"

TEST_CASE("the word that was meant") {
  constexpr std::array<std::string_view, 8> known{"name",     "note", "interest", "expertise",
                                                  "birthday", "is",   "met",      "touched"};
  const auto& [typed, meant] = GENERATE(table<std::string, std::string>({
      {"nmae", "name"},
      {"names", "name"},
      {"NAME", "name"},
      {"not", "note"},
      {"intrest", "interest"},
      {"intrests", "interest"},
      {"birthdya", "birthday"},
      {"experitse", "expertise"},
      {"touch", "touched"},
      {"mett", "met"},
      {"noté", "note"},
  }));
  CAPTURE(typed);
  CHECK(verso::nearest(typed, known) == std::optional<std::string_view>(meant));
}

TEST_CASE("no word was meant") {
  constexpr std::array<std::string_view, 4> known{"name", "note", "is", "met"};
  const std::string typed = GENERATE("", "x", "golf", "company", "tangerine", "of");
  CAPTURE(typed);
  CHECK_FALSE(verso::nearest(typed, known));
  CHECK_FALSE(verso::nearest(std::string(100'000, 'n'), known));
  CHECK_FALSE(verso::nearest("name", {}));
}

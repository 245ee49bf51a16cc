#include <map>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "model/text.hpp"
#include "unicode_data.hpp"

namespace text = verso::text;

TEST_CASE("columns of a text on a terminal") {
  const auto& [shown, columns] = GENERATE(values<std::pair<std::string, int>>({
      {"", 0},
      {"Ana Ruiz", 8},
      {"Zoë", 3},
      {"Zoe\u0308", 3},
      {"囲碁", 4},
      {"ｱｲｳ", 3},
      {"ＡＢ", 4},
      {"한국", 4},
      {"\u1112\u1161\u11AB", 2},
      {"🎉", 2},
      {"👩‍👩‍👧‍👦", 2},
      {"👍🏽", 2},
      {"👩🏽‍🚀", 2},
      {"🇩🇪", 2},
      {"🇩🇪🇫🇷", 4},
      {"❤️", 2},
      {"❤", 1},
      {"1️⃣", 2},
      {"กำ", 2},
      {"ไปกิน", 4},
      {"a\tb\n", 2},
      {"\x1b[0m", 3},
      {"\u200B", 0},
      {"\u0301", 0},
      {"\xFF\xFE", 2},
      {"שלום", 4},
  }));
  CAPTURE(shown);
  CHECK(text::width(shown) == columns);
}

TEST_CASE("cutting keeps whole characters and says that it cut") {
  CHECK(text::truncate("Ana Ruiz", 8) == "Ana Ruiz");
  CHECK(text::truncate("Ana Ruiz", 7) == "Ana Ru…");
  CHECK(text::truncate("Ana Ruiz", 1) == "…");
  CHECK(text::truncate("Ana Ruiz", 0).empty());
  CHECK(text::truncate("Ana Ruiz", -3).empty());
  CHECK(text::truncate("囲碁部", 5) == "囲碁…");
  CHECK(text::truncate("囲碁部", 4) == "囲…");
  CHECK(text::truncate("Zoe\u0308 B", 4) == "Zoe\u0308…");
  CHECK(text::truncate("👩‍👩‍👧 family", 3) == "👩‍👩‍👧…");
  CHECK(text::truncate("👩‍👩‍👧", 1) == "…");
}

TEST_CASE("padding fills to the column") {
  CHECK(text::pad("Ana", 5) == "Ana  ");
  CHECK(text::pad("囲碁", 5) == "囲碁 ");
  CHECK(text::pad("囲碁部", 4) == "囲… ");
  CHECK(text::pad("Ana Ruiz", 4) == "Ana…");
  CHECK(text::pad("", 2) == "  ");
}

TEST_CASE("a cut of any text is no wider than asked and pads to exactly that") {
  const auto lines = verso::test::unicode_lines("GraphemeBreakTest.txt");
  if (!lines) return;
  for (const std::string& line : *lines) {
    std::string codes;
    std::istringstream input(line);
    for (std::string word; input >> word;) {
      if (word != "÷" && word != "×") codes += word + " ";
    }
    const std::string sample = verso::test::from_hex(codes);
    for (int columns = 1; columns < 4; ++columns) {
      CHECK(text::width(text::truncate(sample, columns)) <= columns);
      CHECK(text::width(text::pad(sample, columns)) == columns);
    }
  }
}

TEST_CASE("what Unicode calls wide takes two columns") {
  const auto lines = verso::test::unicode_lines("EastAsianWidth.txt");
  if (!lines) return;
  int wide = 0;
  std::vector<std::string> narrow;
  for (const std::string& line : *lines) {
    const auto semicolon = line.find(';');
    const std::string kind = line.substr(semicolon + 1, 1);
    if (kind != "W" && kind != "F") continue;
    const auto dots = line.find("..");
    const auto first = std::stoul(line.substr(0, dots), nullptr, 16);
    const auto last = dots == std::string::npos
                          ? first
                          : std::stoul(line.substr(dots + 2, semicolon - dots - 2), nullptr, 16);
    for (auto code = first; code <= last; ++code) {
      std::string character;
      text::append(character, static_cast<char32_t>(code));
      ++wide;
      const bool mark =
          line.starts_with("302A") || line.starts_with("3099") || line.starts_with("16FE4");
      if (!mark && text::width(character) != 2) narrow.push_back(character + " " + line);
    }
  }
  CAPTURE(narrow);
  CHECK(wide > 100'000);
  CHECK(narrow.empty());
}

TEST_CASE("one byte that is not printable ASCII is seen wherever it stands") {
  for (std::size_t length = 1; length <= 17; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      for (int byte = 0; byte < 256; ++byte) {
        std::string text(length, '~');
        text[at] = static_cast<char>(byte);
        CAPTURE(length, at, byte);
        REQUIRE(text::is_printable_ascii(text) == (byte >= 0x20 && byte < 0x7f));
      }
    }
  }
  CHECK(text::is_printable_ascii(""));
}

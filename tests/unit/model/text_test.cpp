#include "model/text.hpp"

#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "unicode_data.hpp"

namespace text = verso::text;

TEST_CASE("folding makes alike what people type alike") {
  const auto& [typed, folded] = GENERATE(values<std::pair<std::string, std::string>>({
      {"", ""},
      {"Ana Ruiz", "ana ruiz"},
      {"Ångström", "angstrom"},
      {"A\u030Angstro\u0308m", "angstrom"},
      {"\u212Bngström", "angstrom"},
      {"ŁÓDŹ", "lodz"},
      {"Søren Kierkegård", "soren kierkegard"},
      {"Đorđe", "dorde"},
      {"Straße STRASSE ẞ", "strasse strasse ss"},
      {"Æsir œuvre Þór Ðe", "aesir oeuvre thor de"},
      {"ISPARTA ıspanak İzmir", "isparta ispanak izmir"},
      {"ħamrun ŋ ŧ", "hamrun n t"},
      {"ǿ", "o"},
      {"Zoë Noël", "zoe noel"},
      {"Nguyễn Văn", "nguyen van"},
      {"ΑΘΉΝΑΣ Ἀθῆναι", "αθηνασ αθηναι"},
      {"Ёлка Чайковский", "елка чайковский"},
      {"ＡＢＣ１２", "abc12"},
      {"ﬁnance ①", "finance 1"},
      {"co\u00ADop", "coop"},
      {"がぎ か\u3099", "がぎ が"},
      {"ｶﾞ", "ガ"},
      {"한국", "한국"},
      {"हिन्दी", "हिन्दी"},
      {"ไปกิน", "ไปกิน"},
      {"مُحَمَّد", "محمد"},
      {"شَـــلام", "شلام"},
      {"שָׁלוֹם", "שלום"},
      {"a\xFF"
       "B",
       "a\uFFFD"
       "b"},
  }));
  CHECK(text::fold(typed) == folded);
  CHECK(text::fold(folded) == folded);
}

TEST_CASE("folding does not depend on how a letter is composed") {
  const auto lines = verso::test::unicode_lines("NormalizationTest.txt");
  if (!lines) return;
  int different = 0;
  for (const std::string& line : *lines) {
    if (line.starts_with('@')) continue;
    std::vector<std::string> columns;
    std::istringstream input(line);
    for (std::string column; columns.size() < 3 && std::getline(input, column, ';');) {
      columns.push_back(text::fold(verso::test::from_hex(column)));
    }
    if (columns[0] != columns[2] || columns[1] != columns[2]) {
      ++different;
      UNSCOPED_INFO(line);
    }
  }
  CHECK(different == 0);
}

TEST_CASE("folding takes time in step with the length of the text") {
  std::string marks = "a";
  for (int i = 0; i < 100'000; ++i) marks += i % 2 == 0 ? "\u093C" : "\u094D";
  CHECK(text::fold(marks).size() == marks.size());
}

TEST_CASE("bad UTF-8 becomes replacement characters, one for each byte") {
  const auto& [bytes, valid] = GENERATE(values<std::pair<std::string, std::string>>({
      {"plain", "plain"},
      {"žluťoučký 囲碁 🎉", "žluťoučký 囲碁 🎉"},
      {"\xC3", "\uFFFD"},
      {"a\x80z", "a\uFFFDz"},
      {"\xC0\xAF", "\uFFFD\uFFFD"},
      {"\xE2\x82", "\uFFFD\uFFFD"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"\xF0\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
      {"\xFE\xFF", "\uFFFD\uFFFD"},
      {"\xE2\x28\xA1", "\uFFFD(\uFFFD"},
  }));
  CHECK(text::valid_utf8(bytes) == valid);
}

TEST_CASE("a name's key leaves what people get wrong about names") {
  const auto& [name, key] = GENERATE(values<std::pair<std::string, std::string>>({
      {"", ""},
      {"Jean-Luc O’Neil", "jean luc oneil"},
      {"O'Neil", "oneil"},
      {"O`Neil", "oneil"},
      {"O´Neil", "oneil"},
      {"  Ana   RUIZ ", "ana ruiz"},
      {"ana@acme.com", "ana acme com"},
      {"J. R. R. Tolkien", "j r r tolkien"},
      {"snake_case", "snake case"},
      {"AT&T", "at t"},
      {"Łukasz Żółć", "lukasz zolc"},
      {"D’Angelo, Mike (work)", "dangelo mike work"},
      {"王 小明", "王 小明"},
      {"☆", "☆"},
      {"---", ""},
      {"a\x01\x1b[31mb", "a 31mb"},
  }));
  CHECK(text::name_key(name) == key);
}

TEST_CASE("the words of a name") {
  CHECK(text::name_words("").empty());
  CHECK(text::name_words("Jean-Luc O'Neil") == std::vector<std::string>{"jean", "luc", "oneil"});
}

TEST_CASE("trimming and comparing ASCII") {
  CHECK(text::trim(" \t a b\r\n") == "a b");
  CHECK(text::trim(" \n").empty());
  CHECK(text::equal_ignoring_ascii_case("NoTe", "nOtE"));
  CHECK_FALSE(text::equal_ignoring_ascii_case("note", "notes"));
  CHECK_FALSE(text::equal_ignoring_ascii_case("é", "É"));
}

TEST_CASE("what is shown cannot steer the terminal") {
  const auto& [stored, shown] = GENERATE(values<std::pair<std::string, std::string>>({
      {"plain", "plain"},
      {"Ångström 囲碁 👩‍👩‍👧", "Ångström 囲碁 👩‍👩‍👧"},
      {"\x1b[31mred\x1b[0m", "[31mred[0m"},
      {"\x1b]8;;http://evil\x07link", "]8;;http://evillink"},
      {"a\u009B2Jb", "a2Jb"},
      {"a\x9B"
       "2Jb",
       "a\uFFFD2Jb"},
      {std::string("nul\0!", 5), "nul!"},
      {"del\x7F\b\b", "del"},
      {"two\nlines\tand\r\nmore", "two lines and more"},
      {"par\u2029graph\u0085next", "par graph next"},
      {"ab\u202Egnp.exe\u202C", "abgnp.exe"},
      {"\u2066open", "open"},
      {"mark\u200E", "mark\u200E"},
      {"\xFF", "\uFFFD"},
  }));
  CHECK(text::printable(stored) == shown);
}

TEST_CASE("lines are kept where they are wanted") {
  CHECK(text::printable("a\nb\tc\r\nd\re\x1b", text::Lines::keep) == "a\nb\tc\nd\ne");
}

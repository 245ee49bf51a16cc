#include "catch.hpp"

#include <algorithm>
#include <sstream>

#include "cli/render/paragraph.hpp"

using verso::cli::Look;
using verso::cli::Paragraph;
using verso::cli::Style;

namespace {

std::string printed(const Paragraph& paragraph, std::optional<int> columns, int indent = 2) {
  std::ostringstream out;
  paragraph.print(out, Style(), columns, indent);
  return out.str();
}

}  // namespace

TEST_CASE("a paragraph is broken between words") {
  struct Case {
    const char* text;
    std::optional<int> columns;
    const char* lines;
  };
  const Case cases[] = {
      {"", 20, "\n"},
      {"likes golf", 20, "likes golf\n"},
      {"likes golf and wine tasting", 20, "likes golf and\n  wine tasting\n"},
      {"likes golf and wine tasting", std::nullopt, "likes golf and wine tasting\n"},
      {"one\ntwo", 20, "one\n  two\n"},
      {"one\n\ntwo", 20, "one\n\n  two\n"},
      {"one\n  - two", std::nullopt, "one\n    - two\n"},
      {"abcdefghijklmnopqrstuvwxyz", 12, "abcdefghij\n  klmnopqrst\n  uvwxyz\n"},
      {"囲碁が好きです", 12, "囲碁が好き\n  です\n"},
  };
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(printed(Paragraph().add(one.text), one.columns) == one.lines);
  }
}

TEST_CASE("a word of a million letters takes no time that anybody notices") {
  const std::string lines = printed(Paragraph().add(std::string(1'000'000, 'x')), 12);
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 100'000);
}

TEST_CASE("no escape sequence of a text reaches the terminal") {
  CHECK(printed(Paragraph().add("a\x1b[31mb"), 20).find('\x1b') == std::string::npos);
}

TEST_CASE("looks that touch stay on one line") {
  Paragraph paragraph;
  paragraph.add("he plays ").add("golf", Look::strong).add("ing, often");
  CHECK(printed(paragraph, 16) == "he plays\n  golfing, often\n");
}

TEST_CASE("a link is not broken") {
  Paragraph paragraph;
  paragraph.add("https://example.org/a/long/way", Look::plain, "https://example.org/a/long/way");
  CHECK(printed(paragraph, 12) == "https://example.org/a/long/way\n");
}

TEST_CASE("the marks of a snippet become a look") {
  Paragraph paragraph;
  add_snippet(paragraph, "likes **golf** in Madrid, 2**8");
  CHECK(printed(paragraph, 80) == "likes golf in Madrid, 2**8\n");
  std::ostringstream out;
  paragraph.print(out, Style(Style::Colour::on), 80, 0);
  CHECK(out.str() == "likes \x1b[1mgolf\x1b[0m in Madrid, 2**8\n");
}

#include "cli/render/table.hpp"

#include <sstream>

#include "catch.hpp"
#include "model/text.hpp"

namespace {

using verso::cli::Align;
using verso::cli::Fit;
using verso::cli::Look;
using verso::cli::Style;
using verso::cli::Table;

std::string print(const Table& table, std::optional<int> columns,
                  Table::Titles titles = Table::Titles::hidden, const Style& style = {}) {
  std::ostringstream out;
  table.print(out, style, columns, titles);
  return out.str();
}

Table people() {
  Table table({{"id", Fit::fixed, Align::right}, {"name"}, {"about", Fit::flexible}});
  table.add({"7", "Ana Ruiz", "likes golf and the wine of Rioja"});
  table.add({"12", "Zoë Ångström", "囲碁"});
  table.add({"100", "李小龍"});
  return table;
}

}  // namespace

TEST_CASE("columns line up by the width of characters") {
  CHECK(print(people(), std::nullopt) ==
        "  7  Ana Ruiz      likes golf and the wine of Rioja\n"
        " 12  Zoë Ångström  囲碁\n"
        "100  李小龍\n");
  CHECK(print(people(), std::nullopt, Table::Titles::shown) ==
        " id  name          about\n"
        "  7  Ana Ruiz      likes golf and the wine of Rioja\n"
        " 12  Zoë Ångström  囲碁\n"
        "100  李小龍\n");
}

TEST_CASE("the flexible column gives way to the terminal") {
  CHECK(print(people(), 35) ==
        "  7  Ana Ruiz      likes golf and …\n"
        " 12  Zoë Ångström  囲碁\n"
        "100  李小龍\n");
}

TEST_CASE("a line is never wider than the terminal, nor ends in a space") {
  for (int columns = 8; columns < 60; ++columns) {
    std::istringstream lines(print(people(), columns, Table::Titles::shown));
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(columns, line);
      CHECK(verso::text::width(line) <= columns);
      CHECK(line.back() != ' ');
    }
  }
}

TEST_CASE("a date stays whole while there is text to cut") {
  Table table({{"ON"}, {"NAME", Fit::flexible}, {"HOW", Fit::flexible}, {"WHAT", Fit::flexible}});
  table.add({"2026-11-01", "Ana Ruiz", "by message, they started", "asked for a lawyer"});
  CHECK(print(table, 40) == "2026-11-01  Ana Ruiz  by mess…  asked f…\n");
}

TEST_CASE("a column without text takes no room") {
  Table table({{"a"}, {"b"}, {"c"}});
  table.add({"x", "", "y"});
  CHECK(print(table, 80, Table::Titles::shown) == "a  c\nx  y\n");
  CHECK(print(Table({{"a"}}), 80, Table::Titles::shown).empty());
}

TEST_CASE("a table holds cells of any length, and more than one block of memory") {
  for (const std::size_t length : {254U, 255U, 256U, 70'000U}) {
    const std::string letters(length, 'x');
    Table table({{"a", Fit::fixed, Align::right}, {"b"}, {"c"}});
    std::string expected;
    for (std::size_t row = 0; row < 200'000 / length; ++row) {
      table.add({letters, "é" + letters, "end"});
      expected += letters + "  é" + letters + "  end\n";
    }
    CAPTURE(length);
    CHECK((print(table, std::nullopt) == expected));
  }
}

TEST_CASE("what is in a cell cannot steer the terminal") {
  Table table({{"a"}, {"b"}});
  table.add({"\x1b[31mred\x07", "two\nlines\tand a tab"});
  const std::string line = print(table, std::nullopt);
  CHECK(line.find('\x1b') == std::string::npos);
  CHECK(line.find('\x07') == std::string::npos);
  CHECK(line.find('\n') == line.size() - 1);
}

TEST_CASE("colour surrounds the text and not the padding") {
  Table table({{"a", Fit::fixed, Align::left, Look::strong}, {"b"}});
  table.add({"x", "1"});
  table.add({"long", "2"});
  CHECK(print(table, 80, Table::Titles::hidden, Style(Style::Colour::on)) ==
        "\x1b[1mx\x1b[0m     1\n\x1b[1mlong\x1b[0m  2\n");
}

TEST_CASE("a style that is off changes nothing") {
  CHECK(Style().apply(Look::bad, "x") == "x");
  CHECK(Style().link("https://example.org", "x") == "x");
  const Style on(Style::Colour::on);
  CHECK(on.link("https://example.org", "x") == "\x1b]8;;https://example.org\x1b\\x\x1b]8;;\x1b\\");
  CHECK(on.link("https://e.org/\x1b[31m", "x") == "x");
}

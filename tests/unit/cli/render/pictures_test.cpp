#include <sstream>

#include "catch.hpp"
#include "cli/render/heat_map.hpp"
#include "cli/render/sparkline.hpp"

using namespace verso;
using namespace verso::cli;

namespace {

Date on(const char* iso) { return parse_iso_date(iso).value(); }

std::string heat_map(const std::map<Date, int>& days, Date today, int columns, Glyphs glyphs) {
  std::ostringstream out;
  print_heat_map(out, days, today, Style(), columns, glyphs);
  return out.str();
}

}  // namespace

TEST_CASE("a sparkline has a character for each value, and nothing is the lowest alone") {
  const std::vector<int> values{0, 1, 4, 8};
  CHECK(sparkline(values, 8, Glyphs::unicode) == "▁▂▄█");
  CHECK(sparkline(values, 8, Glyphs::ascii) == "_.-#");
  CHECK(sparkline(values, 1000, Glyphs::ascii) == "_...");
  CHECK(sparkline(std::vector<int>{0, 0}, 0, Glyphs::ascii) == "__");
  CHECK(sparkline(std::vector<int>{}, 3, Glyphs::ascii).empty());
}

TEST_CASE("a balance is drawn by month, answers with their own day") {
  Touch gave;
  gave.on = on("2026-11-01");
  gave.gave = {ValueKind::link, ValueKind::help};
  Touch old;
  old.on = on("2025-11-30");
  old.gave = {ValueKind::gift};
  Touch answered;
  answered.on = on("2026-01-05");
  Reply reply;
  reply.on = on("2026-02-01");
  reply.received = {ValueKind::thanks};
  answered.replies = {reply};
  const std::vector<Touch> touches{gave, old, answered};
  CHECK(balance_sparkline(touches, on("2026-11-22"), Glyphs::ascii) ==
        "gave ___________#  received __-_________");
  CHECK(balance_sparkline({}, on("2026-11-22"), Glyphs::ascii).empty());
}

TEST_CASE("a heat map has a column for each week and a row for each day, the latest last") {
  const Date today = on("2026-11-22");  // a Sunday
  CHECK(heat_map({{today, 4}, {on("2026-11-20"), 1}, {on("2026-10-05"), 2}}, today, 15,
                 Glyphs::ascii) ==
        "\n"
        "        Oct Nov\n"
        "  Mon ..+......\n"
        "      .........\n"
        "  Wed .........\n"
        "      .........\n"
        "  Fri ........-\n"
        "      .........\n"
        "      ........#\n");
  CHECK(heat_map({{on("2026-11-23"), 9}}, today, 80, Glyphs::ascii).empty());
  CHECK(heat_map({{today, 1}}, today, 12, Glyphs::ascii).empty());
  const std::string wide =
      heat_map({{on("2026-11-18"), 1}}, on("2026-11-18"), 200, Glyphs::unicode);
  CHECK(wide.find("░") != std::string::npos);
  // The week is not over: its last days have no cell.
  std::istringstream lines(wide);
  std::string line;
  std::vector<std::string> all;
  while (std::getline(lines, line)) all.push_back(line);
  CHECK(all[2].size() == all[4].size() - std::string("░").size() + std::string("·").size());
  CHECK(all[5].size() + std::string("·").size() == all[3].size());
}

// The expressions that other libraries test themselves with (../shared/data/dates), read by verso.
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "catch.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

namespace {

using verso::Date;
using verso::DateOrder;
using verso::Facing;

const std::filesystem::path folder = VERSO_SOURCE_DIR "/../shared/data/dates";

using Row = std::vector<std::string>;

/// The rows below the headline; a file that is not there is said, and is no failure.
std::vector<Row> rows(const std::string& name) {
  std::ifstream file(folder / name);
  if (!file) WARN("skipped: " << name << " is not beside the project");
  std::vector<Row> result;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    Row row;
    std::istringstream cells(line);
    for (std::string cell; std::getline(cells, cell, '\t');) row.push_back(cell);
    row.resize(8);
    result.push_back(std::move(row));
  }
  return result;
}

/// The day of "2012-08-10T00:00:00", nothing for other text.
std::optional<Date> day_of(const std::string& instant) {
  return verso::parse_iso_date(std::string_view(instant).substr(0, 10));
}

std::string read(const std::string& text, Date today, Facing facing, DateOrder order) {
  try {
    return verso::format_date(verso::parse_when(text, today, facing, order));
  } catch (const verso::Error&) {
    return "NONE";
  }
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Where the row does not say in which direction it looks, it is the one in which its answer lies.
Facing facing_of(Date expected, Date today) {
  return expected <= today ? Facing::past : Facing::future;
}

class Tally {
 public:
  explicit Tally(std::set<std::string> reasoned) : reasoned_(std::move(reasoned)) {}

  void count(const std::string& text, const std::string& expected, const std::string& actual) {
    ++rows_;
    if (expected == actual) {
      ++agreed_;
      return;
    }
    disagreed_.insert(text);
    INFO("\"" << text << "\": the data say " << expected << ", verso says " << actual);
    CHECK(reasoned_.count(text) == 1);
  }

  /// At least 95 of 100 agree, and no reason is left over.
  void finish(const std::string& name) const {
    if (rows_ == 0) return;
    UNSCOPED_INFO(name << ": " << agreed_ << " of " << rows_ << " agree");
    CHECK(agreed_ * 100 >= rows_ * 95);
    for (const std::string& text : reasoned_) {
      INFO("listed, but agrees or is not in the data: " << text);
      CHECK(disagreed_.count(text) == 1);
    }
  }

 private:
  std::set<std::string> reasoned_;
  std::set<std::string> disagreed_;
  int rows_ = 0;
  int agreed_ = 0;
};

}  // namespace

namespace {

const std::set<std::string> chrono_reasons = {
    "10 August 234 BCE", "10 August 234 BC",  // years before 1
    "2024/13/1", "2024-13-01",                // there is no month 13
};

const std::set<std::string> chronic_reasons = {
    "fifteenth of this month",  // in this month, not in a year
    "may 32",
    "may 33",             // days that do not exist
    "4th day last week",  // weeks begin on Monday
    "this weekend",       // its Saturday, not the middle of it
    "Thursday July 31",
    "Thursday July 31st",  // no Thursday: the next one, as without a weekday
};

const std::set<std::string> nonsense_reasons = {
    "mar",         "jan",  // months, where only a WHEN can stand
    "5 days",      "3y",          "1 m",          "a day",  "-3y",      // `2w` is a WHEN
    "last 2m",     "5m ago",      "15m from now", "in 15m", "next 5m",  // m is months
    "29 February", "February 29",                                       // the nearest that exists
    "Tuesday",  // refused only by chrono's strict mode
};

/// A row of Chronic that is wholly a date: without a time of day, complete, and not one of the
/// spans (weeks, quarters, years) of which Chronic answers the middle or the beginning.
bool is_date_for_chronic(const std::string& text, const std::string& options) {
  static const std::regex time(
      R"(:|@|\bat\b|[0-9] ?[ap]\.?m\b|midnight|hour|\bhrs?\b|min|sec|morning|afternoon|evening)"
      R"(|night [0-9]|[0-9] tonight|^5|\b1800$|night$)");
  static const std::regex span("this (week|fortnight|year)$");
  return !std::regex_search(text, time) && !std::regex_search(text, span) &&
         text.find("#{") == std::string::npos && options.find(":guess") == std::string::npos &&
         options.find(":now") == std::string::npos;
}

/// A month, of which Chronic answers the middle.
bool is_month(const std::string& text) {
  static const std::regex month(
      "this month|(last )?november|may '?[0-9][0-9]|[0-9]{4}[-/][0-9]{2}");
  return std::regex_match(text, month);
}

void count_chrono(Tally& tally) {
  for (const Row& row : rows("chrono-node-en.tsv")) {
    const std::string &text = row[0], &start = row[2], &end = row[3], &certain = row[4],
                      &matched = row[5], &config = row[6];
    // Wholly a date: no part of a sentence, no range, no time, and not read by a parser that the
    // test itself has changed.
    if (start == "NONE" || matched != text || !end.empty() || holds(certain, "hour") ||
        holds(certain, "timezone") || config == "custom")
      continue;
    const auto expected = day_of(start);
    if (!expected) {
      tally.count(text, start, "NONE");
      continue;
    }
    const Date today = day_of(row[1]).value_or(*expected);
    const DateOrder order = config == "en.GB" ? DateOrder::day_month : DateOrder::month_day;
    tally.count(text, verso::format_date(*expected),
                read(text, today, facing_of(*expected, today), order));
  }
}

void count_chronic(Tally& tally) {
  for (const Row& row : rows("ruby-chronic-en.tsv")) {
    const std::string &text = row[0], &options = row[2];
    const auto expected = day_of(row[3]);
    if (!expected || !is_date_for_chronic(text, options)) continue;
    const Date today = day_of(row[1]).value();
    // Chronic looks ahead unless it is told otherwise.
    const Facing facing = holds(options, ":past")   ? Facing::past
                          : holds(options, ":none") ? facing_of(*expected, today)
                                                    : Facing::future;
    const DateOrder order = holds(options, ":little") ? DateOrder::day_month : DateOrder::month_day;
    const std::size_t compared = is_month(text) ? 7 : 10;
    tally.count(text, verso::format_date(*expected).substr(0, compared),
                read(text, today, facing, order).substr(0, compared));
  }
}

}  // namespace

TEST_CASE("WHEN agrees with the dates of chrono and Chronic") {
  std::set<std::string> reasons = chrono_reasons;
  reasons.insert(chronic_reasons.begin(), chronic_reasons.end());
  Tally tally(reasons);
  count_chrono(tally);
  count_chronic(tally);
  tally.finish("dates");
}

TEST_CASE("WHEN refuses what chrono and Chronic refuse") {
  Tally tally(nonsense_reasons);
  for (const auto& [name, answer] :
       {std::pair{"chrono-node-en.tsv", 2u}, {"ruby-chronic-en.tsv", 3u}}) {
    for (const Row& row : rows(name)) {
      if (row[answer] != "NONE") continue;
      const Date today = day_of(row[1]).value_or(*day_of("2012-08-10"));
      for (const Facing facing : {Facing::past, Facing::future})
        tally.count(row[0], "NONE", read(row[0], today, facing, DateOrder::month_day));
    }
  }
}

TEST_CASE("durations agree with libshared's in calendar units") {
  // Zero, negative and fractional lengths are no cadences; "weekdays" is no length; a sennight is
  // seven nights, not fourteen.
  Tally tally({"weekdays", "2 sennight", "10sennight"});
  for (const Row& row : rows("libshared-duration.tsv")) {
    const std::string& text = row[1];
    static const std::regex days("\"(-?[0-9]+)d 0:00:00\"");
    static const std::regex time("T|hour|min|sec|[0-9] ?[hs]$");
    std::smatch found;
    if (!std::regex_search(row[2], found, days) || std::regex_search(text, time)) continue;
    const int expected = std::stoi(found[1]);
    const bool fraction = holds(text, ".");
    std::string actual = "NONE";
    try {
      const verso::Duration read = verso::parse_duration(text).value();
      using Unit = verso::Duration::Unit;
      // Their months are 30 days, or a third of a quarter of 91; their years are 365.
      static const std::map<Unit, int> lengths = {
          {Unit::day, 1}, {Unit::week, 7}, {Unit::month, 30}, {Unit::year, 365}};
      const int shortest = read.count * lengths.at(read.unit);
      const int longest = read.unit == Unit::month ? read.count * 31 : shortest;
      if (expected >= shortest && expected <= longest) actual = std::to_string(expected);
    } catch (const verso::Error&) {
    }
    const bool refusable = expected <= 0 || fraction;
    tally.count(text, refusable ? "NONE" : std::to_string(expected), actual);
  }
  tally.finish("durations");
}

#include "verso/date.hpp"

#include "catch.hpp"

using verso::Duration;
using Unit = verso::Duration::Unit;

namespace {

verso::Date day(const char* text) { return verso::parse_iso_date(text).value(); }

}  // namespace

TEST_CASE("a date is exactly YYYY-MM-DD and exists") {
  for (const char* text : {"0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "9999-12-31"})
    CHECK(verso::format_date(day(text)) == text);
  for (const char* text :
       {"", "2026", "2026-11", "2026-11-22 ", " 2026-11-22", "2026-11-2", "26-11-22", "2026/11/22",
        "2026-13-01", "2026-00-01", "2026-02-29", "1900-02-29", "2026-04-31", "2026-01-00",
        "2026-1a-01", "+026-11-22", "2026-11-22T00:00:00"})
    CHECK_FALSE(verso::parse_iso_date(text));
}

TEST_CASE("every day of 400 years comes back as it was written") {
  for (verso::Date date = day("1800-01-01"); date < day("2200-01-01"); date += std::chrono::days{1})
    REQUIRE(verso::parse_iso_date(verso::format_date(date)) == date);
}

TEST_CASE("an instant is RFC 3339 in UTC, to the second") {
  for (const char* text : {"2026-11-22T10:00:00Z", "1969-12-31T23:59:59Z", "1600-01-01T00:00:00Z",
                           "9999-12-31T23:59:59Z"})
    CHECK(verso::format_instant(verso::parse_instant(text).value()) == text);
  for (const char* text :
       {"", "2026-11-22", "2026-11-22T10:00:00", "2026-11-22 10:00:00Z", "2026-11-22T24:00:00Z",
        "2026-11-22T10:60:00Z", "2026-11-22T10:00:60Z", "2026-02-30T10:00:00Z",
        "2026-11-22T10:00:00.5Z", "2026-11-22T10:00:00+00:00", "2026-11-22T10:0:00Z "})
    CHECK_FALSE(verso::parse_instant(text));
}

TEST_CASE("months and years are calendar ones, clamped to the month's end") {
  struct Case {
    const char* from;
    Duration duration;
    const char* later;
    const char* earlier;
  };
  for (const Case& c : {
           Case{"2026-11-22", {1, Unit::day}, "2026-11-23", "2026-11-21"},
           Case{"2026-11-22", {2, Unit::week}, "2026-12-06", "2026-11-08"},
           Case{"2026-11-22", {1, Unit::month}, "2026-12-22", "2026-10-22"},
           Case{"2026-01-31", {1, Unit::month}, "2026-02-28", "2025-12-31"},
           Case{"2024-01-31", {1, Unit::month}, "2024-02-29", "2023-12-31"},
           Case{"2026-03-31", {1, Unit::month}, "2026-04-30", "2026-02-28"},
           Case{"2026-12-31", {2, Unit::month}, "2027-02-28", "2026-10-31"},
           Case{"2026-11-30", {3, Unit::month}, "2027-02-28", "2026-08-30"},
           Case{"2024-02-29", {1, Unit::year}, "2025-02-28", "2023-02-28"},
           Case{"2024-02-29", {4, Unit::year}, "2028-02-29", "2020-02-29"},
           Case{"2024-02-29", {12, Unit::month}, "2025-02-28", "2023-02-28"},
           Case{"2026-05-15", {25, Unit::month}, "2028-06-15", "2024-04-15"},
           Case{"2026-12-31", {365, Unit::day}, "2027-12-31", "2025-12-31"},
       }) {
    INFO(c.from);
    CHECK(verso::format_date(add(day(c.from), c.duration)) == c.later);
    CHECK(verso::format_date(subtract(day(c.from), c.duration)) == c.earlier);
  }
}

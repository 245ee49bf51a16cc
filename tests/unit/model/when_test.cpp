#include <random>

#include "catch.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

using verso::Date;
using verso::DateOrder;
using verso::Facing;

namespace {

Date day(const char* text) { return verso::parse_iso_date(text).value(); }

/// The sentence of the refusal; empty where the text is read.
std::string refusal(const std::string& text, const char* today = "2026-11-22",
                    DateOrder order = DateOrder::unset) {
  try {
    verso::parse_when(text, day(today), Facing::past, order);
    return "";
  } catch (const verso::Error& error) {
    CHECK(error.kind() == verso::ErrorKind::usage);
    return error.what();
  }
}

struct Case {
  const char* text;
  const char* past;
  const char* plan;
};

void check(const std::vector<Case>& cases, const char* today, DateOrder order = DateOrder::unset) {
  for (const Case& c : cases) {
    INFO(c.text << " on " << today);
    CHECK(verso::format_date(verso::parse_when(c.text, day(today), Facing::past, order)) == c.past);
    CHECK(verso::format_date(verso::parse_when(c.text, day(today), Facing::future, order)) ==
          c.plan);
  }
}

constexpr const char* sunday = "2026-11-22";

}  // namespace

TEST_CASE("a whole date is the same in both directions") {
  check(
      {
          {"2026-11-22", "2026-11-22", "2026-11-22"},
          {"2026-1-2", "2026-01-02", "2026-01-02"},
          {" 2026-11-22 ", "2026-11-22", "2026-11-22"},
          {"2026/11/22", "2026-11-22", "2026-11-22"},
          {"2026.11.22", "2026-11-22", "2026-11-22"},
          {"2026 11 22", "2026-11-22", "2026-11-22"},
          {"20261122", "2026-11-22", "2026-11-22"},
          {"mar 15 2026", "2026-03-15", "2026-03-15"},
          {"15 march 2026", "2026-03-15", "2026-03-15"},
          {"March 15, 2026", "2026-03-15", "2026-03-15"},
          {"march 15th, 2026", "2026-03-15", "2026-03-15"},
          {"the 15th of march 2026", "2026-03-15", "2026-03-15"},
          {"15-mar-2026", "2026-03-15", "2026-03-15"},
          {"15/mar/26", "2026-03-15", "2026-03-15"},
          {"15mar2026", "2026-03-15", "2026-03-15"},
          {"2026 march 15", "2026-03-15", "2026-03-15"},
          {"2026/mar/15", "2026-03-15", "2026-03-15"},
          {"sun, mar. 15, 2026", "2026-03-15", "2026-03-15"},
          {"3 jan 10", "2010-01-03", "2010-01-03"},
          {"3 jan '10", "2010-01-03", "2010-01-03"},
          {"3 jan ’10", "2010-01-03", "2010-01-03"},
          {"3 feb 82", "1982-02-03", "1982-02-03"},
          {"12 may 55", "2055-05-12", "2055-05-12"},
          {"12 may 56", "1956-05-12", "1956-05-12"},
          {"29 feb 2024", "2024-02-29", "2024-02-29"},
          {"march 2027", "2027-03-01", "2027-03-01"},
          {"may '01", "2001-05-01", "2001-05-01"},
          {"2027-03", "2027-03-01", "2027-03-01"},
          {"3/2027", "2027-03-01", "2027-03-01"},
          {"q3 2027", "2027-07-01", "2027-07-01"},
          {"2027 q3", "2027-07-01", "2027-07-01"},
      },
      sunday);
}

TEST_CASE("words for days count from today") {
  check(
      {
          {"today", "2026-11-22", "2026-11-22"},
          {"TODAY", "2026-11-22", "2026-11-22"},
          {"now", "2026-11-22", "2026-11-22"},
          {"yesterday", "2026-11-21", "2026-11-21"},
          {"tomorrow", "2026-11-23", "2026-11-23"},
          {"tonight", "2026-11-22", "2026-11-22"},
          {"last night", "2026-11-21", "2026-11-21"},
          {"yesterday evening", "2026-11-21", "2026-11-21"},
          {"tomorrow in the morning", "2026-11-23", "2026-11-23"},
          {"the day before yesterday", "2026-11-20", "2026-11-20"},
          {"day after tomorrow", "2026-11-24", "2026-11-24"},
      },
      sunday);
}

TEST_CASE("a bare weekday is the latest one in the past and the next one in a plan") {
  check(
      {
          {"sunday", "2026-11-22", "2026-11-29"},
          {"Sun", "2026-11-22", "2026-11-29"},
          {"monday", "2026-11-16", "2026-11-23"},
          {"on tuesday", "2026-11-17", "2026-11-24"},
          {"sat", "2026-11-21", "2026-11-28"},
          {"this friday", "2026-11-20", "2026-11-27"},
          {"until friday", "2026-11-20", "2026-11-27"},
          {"friday morning", "2026-11-20", "2026-11-27"},
          {"last friday", "2026-11-20", "2026-11-20"},
          {"last sunday", "2026-11-15", "2026-11-15"},
          {"past monday", "2026-11-16", "2026-11-16"},
          {"this past monday", "2026-11-16", "2026-11-16"},
          {"next friday", "2026-11-27", "2026-11-27"},
          {"next sunday", "2026-11-29", "2026-11-29"},
          {"coming monday", "2026-11-23", "2026-11-23"},
          {"this coming sunday", "2026-11-29", "2026-11-29"},
          {"friday next week", "2026-11-27", "2026-11-27"},
          {"tuesday of last week", "2026-11-10", "2026-11-10"},
          {"next week on tuesday", "2026-11-24", "2026-11-24"},
          {"wednesday of this week", "2026-11-18", "2026-11-18"},
          {"2 fridays ago", "2026-11-13", "2026-11-13"},
          {"2 fridays from now", "2026-12-04", "2026-12-04"},
      },
      sunday);
  check(
      {
          {"friday", "2026-11-13", "2026-11-20"},
          {"wednesday", "2026-11-18", "2026-11-25"},
          {"next friday", "2026-11-27", "2026-11-27"},
          {"coming friday", "2026-11-20", "2026-11-20"},
          {"next monday", "2026-11-23", "2026-11-23"},
          {"last wednesday", "2026-11-11", "2026-11-11"},
      },
      "2026-11-18");
}

TEST_CASE("weekends and working days") {
  check(
      {
          {"weekend", "2026-11-15", "2026-11-21"},
          {"this weekend", "2026-11-15", "2026-11-21"},
          {"last weekend", "2026-11-15", "2026-11-15"},
          {"next weekend", "2026-11-28", "2026-11-28"},
          {"2 weekends ago", "2026-11-07", "2026-11-07"},
          {"1 weekend from now", "2026-11-21", "2026-11-21"},
          {"last weekday", "2026-11-17", "2026-11-17"},
          {"next weekday", "2026-11-19", "2026-11-19"},
      },
      "2026-11-18");
  check({{"this weekend", "2026-11-22", "2026-11-22"},
         {"next weekday", "2026-11-23", "2026-11-23"},
         {"last weekday", "2026-11-20", "2026-11-20"}},
        sunday);
}

TEST_CASE("a day and month without a year lean with the command") {
  check(
      {
          {"22 november", "2026-11-22", "2026-11-22"},
          {"15 march", "2026-03-15", "2027-03-15"},
          {"march 15", "2026-03-15", "2027-03-15"},
          {"mar-15", "2026-03-15", "2027-03-15"},
          {"15mar", "2026-03-15", "2027-03-15"},
          {"24 december", "2025-12-24", "2026-12-24"},
          {"Dec. 24", "2025-12-24", "2026-12-24"},
          {"24th of december", "2025-12-24", "2026-12-24"},
          {"twenty-fourth of may", "2026-05-24", "2027-05-24"},
          {"may eighth", "2026-05-08", "2027-05-08"},
          {"29 feb", "2024-02-29", "2028-02-29"},
          {"february 29th", "2024-02-29", "2028-02-29"},
          {"24/12", "2025-12-24", "2026-12-24"},
          {"12/24", "2025-12-24", "2026-12-24"},
          {"5/5", "2026-05-05", "2027-05-05"},
          {"17th", "2026-11-17", "2026-12-17"},
          {"the 22nd", "2026-11-22", "2026-11-22"},
          {"31st", "2026-10-31", "2026-12-31"},
          {"sun 22nd", "2026-11-22", "2026-11-22"},
          {"fri 20 nov", "2026-11-20", "2026-11-20"},
          {"mon 23 nov", "2026-11-23", "2026-11-23"},
          {"november", "2026-11-01", "2027-11-01"},
          {"december", "2025-12-01", "2026-12-01"},
          {"q1", "2026-01-01", "2027-01-01"},
      },
      sunday);
  check({{"29 feb", "2096-02-29", "2104-02-29"}}, "2100-06-01");
  check({{"29 feb", "2028-02-29", "2028-02-29"}}, "2028-02-29");
}

TEST_CASE("a named year of a month") {
  check(
      {
          {"last november", "2025-11-01", "2025-11-01"},
          {"next november", "2027-11-01", "2027-11-01"},
          {"this november", "2026-11-01", "2026-11-01"},
          {"last march", "2026-03-01", "2026-03-01"},
          {"next march 15", "2027-03-15", "2027-03-15"},
          {"15 march next year", "2027-03-15", "2027-03-15"},
          {"march of last year", "2025-03-01", "2025-03-01"},
          {"next year march", "2027-03-01", "2027-03-01"},
          {"15th of next month", "2026-12-15", "2026-12-15"},
          {"fifteenth of this month", "2026-11-15", "2026-11-15"},
          {"last q3", "2026-07-01", "2026-07-01"},
          {"last q4", "2025-10-01", "2025-10-01"},
          {"next q4", "2027-10-01", "2027-10-01"},
      },
      sunday);
}

TEST_CASE("lengths of time lean with the command unless they say where") {
  check(
      {
          {"2w", "2026-11-08", "2026-12-06"},
          {"3 months", "2026-08-22", "2027-02-22"},
          {"for 2 weeks", "2026-11-08", "2026-12-06"},
          {"a week", "2026-11-15", "2026-11-29"},
          {"1y2m", "2025-09-22", "2028-01-22"},
          {"3 days ago", "2026-11-19", "2026-11-19"},
          {"a month ago", "2026-10-22", "2026-10-22"},
          {"a couple of days ago", "2026-11-20", "2026-11-20"},
          {"a few weeks ago", "2026-11-01", "2026-11-01"},
          {"2 fortnights ago", "2026-10-25", "2026-10-25"},
          {"a year and a day ago", "2025-11-21", "2025-11-21"},
          {"in 2 weeks", "2026-12-06", "2026-12-06"},
          {"in two weeks' time", "2026-12-06", "2026-12-06"},
          {"In a couple of days", "2026-11-24", "2026-11-24"},
          {"within a month", "2026-12-22", "2026-12-22"},
          {"after a year", "2027-11-22", "2027-11-22"},
          {"3 weeks from now", "2026-12-13", "2026-12-13"},
          {"6 months hence", "2027-05-22", "2027-05-22"},
          {"3mo later", "2027-02-22", "2027-02-22"},
          {"+2 months, 5 days", "2027-01-27", "2027-01-27"},
          {"-3y", "2023-11-22", "2023-11-22"},
          {"next 2 weeks", "2026-12-06", "2026-12-06"},
          {"next 2 weeks 3 days", "2026-12-09", "2026-12-09"},
          {"last two months", "2026-09-22", "2026-09-22"},
          {"twenty-one days ago", "2026-11-01", "2026-11-01"},
      },
      sunday);
  check({{"1 month", "2026-02-28", "2026-04-30"}, {"a year ago", "2025-03-31", "2025-03-31"}},
        "2026-03-31");
}

TEST_CASE("lengths of time from another day") {
  check(
      {
          {"2 weeks after yesterday", "2026-12-05", "2026-12-05"},
          {"a week before yesterday", "2026-11-14", "2026-11-14"},
          {"2 days after next friday", "2026-11-29", "2026-11-29"},
          {"3 days before 2026-12-24", "2026-12-21", "2026-12-21"},
          {"a month after the 1st of march 2026", "2026-04-01", "2026-04-01"},
          {"3 years ago tomorrow", "2023-11-23", "2023-11-23"},
          {"next tuesday +10 days", "2026-12-04", "2026-12-04"},
          {"2026-12-29 -10days", "2026-12-19", "2026-12-19"},
          {"a week from tuesday", "2026-11-24", "2026-12-01"},
      },
      sunday);
}

TEST_CASE("next week is today + 7, and months and years likewise") {
  check(
      {
          {"next week", "2026-11-29", "2026-11-29"},
          {"last week", "2026-11-15", "2026-11-15"},
          {"this week", "2026-11-22", "2026-11-22"},
          {"coming week", "2026-11-29", "2026-11-29"},
          {"next month", "2026-12-22", "2026-12-22"},
          {"last month", "2026-10-22", "2026-10-22"},
          {"lastmonth", "2026-10-22", "2026-10-22"},
          {"this month", "2026-11-01", "2026-11-01"},
          {"next quarter", "2027-02-22", "2027-02-22"},
          {"this quarter", "2026-10-01", "2026-10-01"},
          {"next year", "2027-11-22", "2027-11-22"},
          {"last year", "2025-11-22", "2025-11-22"},
          {"this year", "2026-01-01", "2026-01-01"},
          {"last day", "2026-11-21", "2026-11-21"},
      },
      sunday);
}

TEST_CASE("days of a month, week or year") {
  check(
      {
          {"3rd wednesday in november", "2026-11-18", "2027-11-17"},
          {"third wednesday of december", "2025-12-17", "2026-12-16"},
          {"last friday of next month", "2026-12-25", "2026-12-25"},
          {"first monday in march 2027", "2027-03-01", "2027-03-01"},
          {"last day of february 2028", "2028-02-29", "2028-02-29"},
          {"first day of next year", "2027-01-01", "2027-01-01"},
          {"3rd month next year", "2027-03-01", "2027-03-01"},
          {"end of the month", "2026-11-30", "2026-11-30"},
          {"end of next month", "2026-12-31", "2026-12-31"},
          {"beginning of next week", "2026-11-23", "2026-11-23"},
          {"end of year", "2026-12-31", "2026-12-31"},
          {"end of march", "2026-03-31", "2027-03-31"},
          {"end of 2027", "2027-12-31", "2027-12-31"},
          {"end of q1 2027", "2027-03-31", "2027-03-31"},
      },
      sunday);
}

TEST_CASE("day and month in numbers need the setting where they could be mistaken") {
  const std::string sentence = refusal("3/4/2026");
  CHECK_THAT(sentence, Catch::Contains("date.order"));
  CHECK_THAT(sentence, Catch::Contains("2026-04-03"));
  for (const char* text : {"3-4-2026", "3/4/26", "3/4", "sunday 12/7/2014"})
    CHECK_THAT(refusal(text), Catch::Contains("date.order"));
  const std::vector<Case> clear = {
      {"25/05/2015", "2015-05-25", "2015-05-25"},      {"05/25/2015", "2015-05-25", "2015-05-25"},
      {"30-12-16", "2016-12-30", "2016-12-30"},        {"12-30-16", "2016-12-30", "2016-12-30"},
      {"4/4/2026", "2026-04-04", "2026-04-04"},        {"9.8.2013", "2013-08-09", "2013-08-09"},
      {"friday 30-12-16", "2016-12-30", "2016-12-30"},
  };
  for (const DateOrder order : {DateOrder::unset, DateOrder::day_month, DateOrder::month_day})
    check(clear, sunday, order);
  check({{"3/4/2026", "2026-04-03", "2026-04-03"}, {"3/4", "2026-04-03", "2027-04-03"}}, sunday,
        DateOrder::day_month);
  check({{"3/4/2026", "2026-03-04", "2026-03-04"}, {"3/4", "2026-03-04", "2027-03-04"}}, sunday,
        DateOrder::month_day);
}

TEST_CASE("a day that does not exist is named as such") {
  for (const char* text : {"30 feb",
                           "feb 30",
                           "2026-02-29",
                           "2026-02-30",
                           "29 feb 2026",
                           "31 april",
                           "april 31, 2026",
                           "32 august",
                           "august 32",
                           "may 32",
                           "2026-13-01",
                           "2026/80/10",
                           "20260230",
                           "30/2/2000",
                           "8/32/2014",
                           "sun 30 feb",
                           "5th tuesday in february 2027",
                           "10th wednesday in november",
                           "31st of next month +1 day 30 feb",
                           "40th"}) {
    INFO(text);
    if (std::string_view(text).find("+1") == std::string_view::npos)
      CHECK_THAT(refusal(text), Catch::Contains("does not exist"));
    else
      CHECK(refusal(text) != "");
  }
}

TEST_CASE("a time of day is refused as such") {
  for (const char* text : {"13:00", "5pm", "friday 13:00", "tomorrow at 5 pm", "3 hours ago",
                           "2026-11-22T10:00:00", "in 20 minutes", "noon", "5 o'clock"}) {
    INFO(text);
    CHECK_THAT(refusal(text), Catch::Contains("without a time of day"));
  }
}

TEST_CASE("what is no date is refused") {
  for (const char* text : {"",
                           " ",
                           "5",
                           "2026",
                           "t",
                           "ham sandwich",
                           "some nonsense",
                           "the",
                           "the day",
                           "next",
                           "last",
                           "ago",
                           "in",
                           "on",
                           "2w 3",
                           "1-2",
                           "1-2-3",
                           "4-5-6",
                           "80-32-89-89",
                           "2012-1400",
                           "20-30-12",
                           "5 on may 28",
                           "15 march march",
                           "friday friday",
                           "yesterday tomorrow",
                           "next 5",
                           "+",
                           "-",
                           "-friday",
                           "2 weeks after",
                           "before yesterday",
                           "for the year",
                           "2012 80",
                           "0x10",
                           "1e3",
                           "%s%n",
                           "'; drop table",
                           "march 15 2026 2027",
                           "february 151998",
                           "\xff\xfe",
                           "\xe2\x80",
                           "99999999999 days ago",
                           "10 august 234 bc"}) {
    INFO(text);
    CHECK(refusal(text) != "");
  }
  CHECK(refusal(std::string(201, ' ')) != "");
  CHECK(refusal(std::string("today\0", 6)) != "");
}

TEST_CASE("dates beyond the calendar are refused") {
  for (const char* text : {"8000 years ago", "in 9999 years", "999999 weeks ago", "10 august 0",
                           "0000-01-01", "1000 years before 0500-01-01"}) {
    INFO(text);
    CHECK(refusal(text) != "");
  }
  CHECK(refusal("1000 years ago") == "");
}

TEST_CASE("a written date is read as itself, whatever today is") {
  for (Date date = day("1999-01-01"); date < day("2029-01-01"); date += std::chrono::days{1}) {
    const std::string text = verso::format_date(date);
    REQUIRE(verso::parse_when(text, day(sunday), Facing::past) == date);
    REQUIRE(verso::parse_when(text, date, Facing::future) == date);
  }
}

TEST_CASE("any words in any order give a date or a usage error") {
  const std::vector<std::string> pieces = {
      "2",    "3rd",    "31",    "2026", "feb", "may",     "friday",   "next",   "last", "this",
      "week", "months", "ago",   "from", "now", "in",      "the",      "of",     "-",    "+",
      "/",    ".",      ",",     "'",    "end", "weekend", "q",        "second", "mon",  "a",
      "few",  "before", "after", "year", "day", "today",   "\xc3\xa9", ":"};
  std::mt19937 random(20261122);
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    const unsigned count = 1 + random() % 8;
    for (unsigned i = 0; i < count; ++i)
      text += pieces[random() % pieces.size()] + (random() % 3 ? " " : "");
    refusal(text, random() % 2 ? sunday : "2028-02-29");
  }
}

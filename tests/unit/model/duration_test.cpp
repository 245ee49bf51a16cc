#include <optional>
#include <string>

#include "catch.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

TEST_CASE("a duration is read and shown in one form") {
  struct Case {
    const char* text;
    const char* stored;
  };
  for (const Case& c : {
           Case{"10d", "10d"},
           Case{"2w", "2w"},
           Case{"3m", "3m"},
           Case{"1y", "1y"},
           Case{"14d", "14d"},
           Case{"12m", "12m"},
           Case{" 2 W ", "2w"},
           Case{"3 months", "3m"},
           Case{"3months", "3m"},
           Case{"1 day", "1d"},
           Case{"2 weeks", "2w"},
           Case{"two weeks", "2w"},
           Case{"a week", "1w"},
           Case{"an year", "1y"},
           Case{"week", "1w"},
           Case{"every week", "1w"},
           Case{"every 2 weeks", "2w"},
           Case{"a couple of months", "2m"},
           Case{"a few days", "3d"},
           Case{"twenty one days", "21d"},
           Case{"daily", "1d"},
           Case{"weekly", "1w"},
           Case{"biweekly", "2w"},
           Case{"fortnightly", "2w"},
           Case{"fortnight", "2w"},
           Case{"2 fortnights", "4w"},
           Case{"sennight", "1w"},
           Case{"monthly", "1m"},
           Case{"Monthly", "1m"},
           Case{"bimonthly", "2m"},
           Case{"quarterly", "3m"},
           Case{"quarter", "3m"},
           Case{"2 quarters", "6m"},
           Case{"2q", "6m"},
           Case{"semiannual", "6m"},
           Case{"yearly", "1y"},
           Case{"annual", "1y"},
           Case{"annually", "1y"},
           Case{"biannual", "2y"},
           Case{"biyearly", "2y"},
           Case{"2 mo", "2m"},
           Case{"P1Y", "1y"},
           Case{"P1M", "1m"},
           Case{"P1W", "1w"},
           Case{"P1D", "1d"},
           Case{"P1Y2M", "14m"},
           Case{"p2w3d", "17d"},
           Case{"1y 2m", "14m"},
           Case{"1 year and 2 months", "14m"},
           Case{"1 month, 3 days", "33d"},
           Case{"1000y", "1000y"},
           Case{"12000m", "12000m"},
           Case{"365250d", "365250d"},
       }) {
    INFO(c.text);
    const auto read = verso::parse_duration(c.text);
    REQUIRE(read);
    CHECK(verso::format_duration(*read) == c.stored);
    CHECK(verso::parse_duration(c.stored) == read);
  }
}

TEST_CASE("none is no cadence") {
  CHECK_FALSE(verso::parse_duration("none"));
  CHECK_FALSE(verso::parse_duration(" None "));
}

TEST_CASE("what is no length of whole days is a usage error") {
  for (const char* text : {"",          "0",         "0d",
                           "0 weeks",   "-2w",       "-P1Y",
                           "1.5 weeks", "1.5y",      "2",
                           "d2",        "w w",       "soon",
                           "2 hours",   "PT1H",      "P1YT1H",
                           "P",         "every",     "weekdays",
                           "2w 3",      "2w,",       "2w nonsense",
                           "none none", "1001y",     "12001m",
                           "365251d",   "99999999y", "99999999999999999999d",
                           "3rd weeks", "\xff",      "\xe2\x80\x99"}) {
    INFO(text);
    CHECK_THROWS_AS(verso::parse_duration(text), verso::Error);
  }
  CHECK_THROWS_AS(verso::parse_duration(std::string(100'000, 'd')), verso::Error);
  std::string long_sum;
  while (long_sum.size() < 190) long_sum += "99999999y ";
  CHECK_THROWS_AS(verso::parse_duration(long_sum), verso::Error);
}

TEST_CASE("the stored form reads as the same words do") {
  for (const char unit : {'d', 'w', 'm', 'y'}) {
    for (const int count : {0, 1, 9, 10, 12, 99, 100, 999, 1000, 1001, 9999}) {
      const std::string stored = std::to_string(count) + unit;
      const std::string sentence = "every " + stored;
      CAPTURE(stored);
      const auto read = [](const std::string& text) -> std::optional<verso::Duration> {
        try {
          return verso::parse_duration(text);
        } catch (const verso::Error&) {
          return std::nullopt;
        }
      };
      CHECK(read(stored) == read(sentence));
      CHECK(read(stored).has_value() == (count >= 1 && count <= (unit == 'y' ? 1000 : 9999)));
    }
  }
}

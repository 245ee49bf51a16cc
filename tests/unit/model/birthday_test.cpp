#include "catch.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

using verso::Birthday;

TEST_CASE("a birthday is read with or without its year") {
  struct Case {
    const char* text;
    const char* stored;
  };
  for (const Case& c : {
           Case{"1980-04-12", "1980-04-12"},
           Case{"1980-4-2", "1980-04-02"},
           Case{"1980/04/12", "1980-04-12"},
           Case{"1980.04.12", "1980-04-12"},
           Case{"19800412", "1980-04-12"},
           Case{" 1980-04-12 ", "1980-04-12"},
           Case{"--04-12", "--04-12"},
           Case{"--0412", "--04-12"},
           Case{"--4-2", "--04-02"},
           Case{"12 april", "--04-12"},
           Case{"12 Apr", "--04-12"},
           Case{"12. April", "--04-12"},
           Case{"april 12", "--04-12"},
           Case{"APRIL 12th", "--04-12"},
           Case{"the 12th of april", "--04-12"},
           Case{"april 12 1980", "1980-04-12"},
           Case{"April 12, 1980", "1980-04-12"},
           Case{"12 apr 1980", "1980-04-12"},
           Case{"12-apr-1980", "1980-04-12"},
           Case{"12th of April 1980", "1980-04-12"},
           Case{"1980 april 12", "1980-04-12"},
           Case{"29 february", "--02-29"},
           Case{"--02-29", "--02-29"},
           Case{"29 february 1984", "1984-02-29"},
           Case{"1732-02-22", "1732-02-22"},
       }) {
    INFO(c.text);
    CHECK(verso::format_birthday(verso::parse_birthday(c.text)) == c.stored);
    CHECK(verso::format_birthday(verso::parse_birthday(c.stored)) == c.stored);
  }
}

TEST_CASE("what is no birthday is a usage error") {
  for (const char* text : {"",
                           "april",
                           "12",
                           "1980",
                           "1980-04",
                           "tomorrow",
                           "12 april 80",
                           "12/04/1980",
                           "04-12",
                           "12.4.1980",
                           "1981-02-29",
                           "30 february",
                           "31 april 1980",
                           "--02-30",
                           "--13-01",
                           "--0431",
                           "0000-04-12",
                           "1980-00-12",
                           "april 12 1980 noon",
                           "12 april may",
                           "12 12 april",
                           "april 1980",
                           "1980 april 1981",
                           "--04-12-1980",
                           "-04-12",
                           "---0412",
                           "-- 041",
                           "1980--04-12",
                           "12 april 1980 5pm",
                           "198004120",
                           "\xff\xfe"}) {
    INFO(text);
    CHECK_THROWS_AS(verso::parse_birthday(text), verso::Error);
  }
  CHECK_THROWS_AS(verso::parse_birthday(std::string(100'000, '1')), verso::Error);
}

TEST_CASE("the next birthday is today or ahead") {
  struct Case {
    Birthday birthday;
    const char* from;
    const char* next;
  };
  for (const Case& c : {
           Case{{1980, 4, 12}, "2026-04-12", "2026-04-12"},
           Case{{1980, 4, 12}, "2026-04-13", "2027-04-12"},
           Case{{std::nullopt, 4, 12}, "2026-01-01", "2026-04-12"},
           Case{{std::nullopt, 1, 1}, "2026-12-31", "2027-01-01"},
           Case{{std::nullopt, 2, 29}, "2026-02-01", "2026-02-28"},
           Case{{std::nullopt, 2, 29}, "2026-02-28", "2026-02-28"},
           Case{{std::nullopt, 2, 29}, "2026-03-01", "2027-02-28"},
           Case{{std::nullopt, 2, 29}, "2028-02-01", "2028-02-29"},
           Case{{std::nullopt, 2, 29}, "2028-02-29", "2028-02-29"},
       }) {
    INFO(c.from);
    CHECK(verso::format_date(next_birthday(c.birthday, *verso::parse_iso_date(c.from))) == c.next);
  }
}

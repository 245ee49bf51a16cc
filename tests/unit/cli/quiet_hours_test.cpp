#include "cli/quiet_hours.hpp"

#include "catch.hpp"

using namespace verso::cli;

TEST_CASE("quiet hours lie within a day or reach into the next") {
  const auto minute = [](int hour, int minutes = 0) { return hour * 60 + minutes; };
  const auto day = parse_quiet_hours("08:00-12:30").value();
  CHECK_FALSE(covers(day, minute(7, 59)));
  CHECK(covers(day, minute(8)));
  CHECK(covers(day, minute(12, 29)));
  CHECK_FALSE(covers(day, minute(12, 30)));
  const auto night = parse_quiet_hours("22:00-07:00").value();
  CHECK(covers(night, minute(23)));
  CHECK(covers(night, minute(0)));
  CHECK(covers(night, minute(6, 59)));
  CHECK_FALSE(covers(night, minute(7)));
  CHECK_FALSE(covers(night, minute(21, 59)));
  CHECK_FALSE(covers(parse_quiet_hours("10:00-10:00").value(), minute(10)));
  CHECK(covers(parse_quiet_hours("00:00-24:00").value(), minute(23, 59)));
}

TEST_CASE("what is not written as quiet hours are is refused") {
  for (const char* text : {"", "22-7", "22:00", "22:00-", "-07:00", "25:00-07:00", "22:60-07:00",
                           "22:00–07:00", "24:01-07:00", "22:00-07:00 ", "2:00-07:00"}) {
    INFO(text);
    CHECK_FALSE(parse_quiet_hours(text));
  }
}

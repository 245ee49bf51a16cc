#include "exchange/written_date.hpp"

#include "catch.hpp"

using namespace verso;

TEST_CASE("days are read as programs write them") {
  struct Case {
    std::string_view text;
    std::string_view day;  // empty: none
    DateOrder order = DateOrder::unset;
  };
  const std::vector<Case> cases{
      {"2023-01-15", "2023-01-15"},
      {" 2023-01-15T10:30:00Z", "2023-01-15"},
      {"2024-05-15 10:30:00 UTC", "2024-05-15"},
      {"2023/03/01 19:52:23 UTC", "2023-03-01"},
      {"20230115", "2023-01-15"},
      {"15 Jan 2023", "2023-01-15"},
      {"01 September 2023", "2023-09-01"},
      {"15-Jan-23", "2023-01-15"},
      {"Jan 15, 2023", "2023-01-15"},
      {"sept. 5 2023", "2023-09-05"},
      {"15.1.2023", "2023-01-15"},
      {"3.4.71", "1971-04-03"},
      {"01/23/18, 05:44 PM", "2018-01-23"},
      {"23/1/18", "2018-01-23"},
      {"3/4/2025", ""},
      {"3/4/2025", "2025-03-04", DateOrder::month_day},
      {"3/4/2025", "2025-04-03", DateOrder::day_month},
      {"30 Feb 2023", ""},
      {"0/0/00", ""},
      {"2023-13-01", ""},
      {"soon", ""},
      {"", ""},
      {"2023", ""},
      {"15 Jan", ""},
      {"99999999", ""},
      {"12345678901234567890", ""},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const auto day = exchange::written_date(each.text, each.order);
    CHECK((day ? format_date(*day) : "") == each.day);
  }
}

TEST_CASE("instants are read with their time of day") {
  const auto text = [](std::string_view written) {
    const auto instant = exchange::written_instant(written, DateOrder::month_day);
    return instant ? format_instant(*instant) : "";
  };
  CHECK(text("2024-05-15 10:30:00 UTC") == "2024-05-15T10:30:00Z");
  CHECK(text("2024-05-15T10:30:07.000000Z") == "2024-05-15T10:30:07Z");
  CHECK(text("3/14/25, 2:37 PM") == "2025-03-14T14:37:00Z");
  CHECK(text("3/14/25, 12:05 AM") == "2025-03-14T00:05:00Z");
  CHECK(text("2026-09-01 10:00 UTC") == "2026-09-01T10:00:00Z");
  CHECK(text("2024-05-15") == "2024-05-15T12:00:00Z");
  CHECK(text("2024-05-15 99:99") == "2024-05-15T12:00:00Z");
  CHECK(text("none") == "");
}

#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "helpers/calendar_split.hpp"
#include "helpers/mail_headers.hpp"
#include "helpers/mailbox.hpp"

namespace helpers = verso::helpers;

namespace {

/// The line of each message, and its header.
using Found = std::vector<std::pair<std::size_t, std::string>>;

Found split(std::string_view text) {
  Found found;
  helpers::split_mailbox(text, [&](const helpers::RawMessage& message) {
    found.emplace_back(message.line, std::string(message.header));
  });
  return found;
}

}  // namespace

TEST_CASE("an mbox is taken apart into its messages") {
  const std::vector<std::pair<std::string, Found>> cases = {
      {"", {}},
      {"\n \n", {}},
      {"A: 1\n\nFrom here\n", {{1, "A: 1\n"}}},
      {"A: 1", {{1, "A: 1"}}},
      {"From a\nA: 1\n\nx\n\nFrom b\nB: 2\n\ny", {{1, "A: 1\n"}, {6, "B: 2\n"}}},
      {"From a\r\nA: 1\r\n\r\nx\r\n\r\nFrom b\r\nB: 2\r\n\r\n", {{1, "A: 1\r\n"}, {6, "B: 2\r\n"}}},
      // A sentence that begins so is none, whatever kind of quoting was forgotten.
      {"From a\nA: 1\n\nx\n\nFrom here on\nit is text\n", {{1, "A: 1\n"}}},
      {"From a\nA: 1\n\n>From b\nB: 2\n", {{1, "A: 1\n"}}},
      // No empty line before it, but all else says that a message begins.
      {"From a\nA: 1\n\nx\nFrom b Mon Jan  3 10:15:00 2026\nB: 2\n",
       {{1, "A: 1\n"}, {5, "B: 2\n"}}},
      {"From a\nA: 1\n\nx\nFrom b\nB: 2\n", {{1, "A: 1\n"}}},
      // A Content-Length that fits covers lines that look like more; one that does not is passed over.
      {"From a\nContent-Length: 13\n\nFrom b\nB: 2\n\n\nFrom c\nC: 3\n\n",
       {{1, "Content-Length: 13\n"}, {8, "C: 3\n"}}},
      {"From a\nContent-Length: 9\n\nx\n\nFrom c\nC: 3\n\n",
       {{1, "Content-Length: 9\n"}, {6, "C: 3\n"}}},
      {"From a\nA: 1\nFrom b Mon Jan  3 10:15:00 2026\nB: 2\n", {{1, "A: 1\n"}, {3, "B: 2\n"}}},
      {"From a\n\nA: 1\n\nx\n", {{1, "A: 1\n"}}},
      {"\n\nFrom a\nA: 1\n\n", {{3, "A: 1\n"}}},
      {"\xef\xbb\xbf"
       "From a\nA: 1\n\n",
       {{1, "A: 1\n"}}},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(split(text) == expected);
  }
}

TEST_CASE("fields are unfolded, and what is none is passed over") {
  const helpers::Headers headers("A: 1\n 2\n\t3\nno field\nB : 4\r\nb: 5\n: 6\n");
  CHECK(headers.first("a") == "1 2 3");
  CHECK(headers.all("b") == std::vector<std::string>{"4", "5"});
  CHECK_FALSE(headers.has("no field"));
  CHECK(helpers::Headers(" folded\n").empty());
}

TEST_CASE("identifiers of messages") {
  CHECK(helpers::message_ids("<a@b> (comment) <c @ d>") == std::vector<std::string>{"a@b", "c@d"});
  CHECK(helpers::message_ids("a@b <> <c").empty());
}

TEST_CASE("a calendar is taken apart into its events") {
  const auto calendar = helpers::split_calendar(
      "BEGIN:VCALENDAR\rMETHOD:CANCEL\rBEGIN:VTIMEZONE\rTZID:a\rEND:VTIMEZONE\rbegin:vevent\rUID:"
      "1\r"
      "BEGIN:VEVENT\rUID:2\rEND:VEVENT \rEND:VCALENDAR\r");
  REQUIRE(calendar.events.size() == 2);
  CHECK(calendar.events[0].line == 6);
  CHECK_FALSE(calendar.events[0].has_end);
  CHECK(calendar.events[1].line == 8);
  CHECK(calendar.events[1].has_end);
  CHECK(calendar.events[1].is_withdrawn);
  CHECK(calendar.events[1].text == "BEGIN:VEVENT\r\nUID:2\r\nEND:VEVENT \r\n");
  CHECK(calendar.timezones.size() == 1);
}

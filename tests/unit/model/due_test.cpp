#include "verso/due.hpp"

#include <algorithm>

#include "catch.hpp"

using verso::Date;
using verso::DueCard;
using verso::DueEvent;
using verso::Welcomes;

namespace {

Date day(const char* text) { return verso::parse_iso_date(text).value(); }

std::optional<Date> maybe(const char* text) {
  return *text ? std::optional<Date>(day(text)) : std::nullopt;
}

std::string shown(const std::optional<Date>& date) { return date ? verso::format_date(*date) : ""; }

/// A touch or an answer; numbers grow in the order of recording, and a snooze is number 100.
DueEvent gave(const char* on, int order = 1) { return {day(on), true, order}; }
DueEvent empty(const char* on, int order = 1) { return {day(on), false, order}; }

/// Added on 2026-01-10 unless said; "" is nothing.
struct Card {
  const char* cadence = "1m";
  Welcomes welcomes = Welcomes::value;
  const char* met = "";
  const char* snoozed_until = "";
  const char* snoozed_on = "";
  bool archived = false;
  const char* added = "2026-01-10";

  operator DueCard() const {
    DueCard card;
    if (*cadence) card.cadence = verso::parse_duration(cadence);
    card.welcomes = welcomes;
    card.archived = archived;
    card.met_on = maybe(met);
    card.added_on = day(added);
    card.snoozed_until = maybe(snoozed_until);
    card.snoozed_on = maybe(snoozed_on);
    card.snoozed_order = 100;
    return card;
  }
};

struct Case {
  const char* what;
  Card card;
  std::vector<DueEvent> events;
  const char* due_on;
  int span = -1;
  const char* last_touch = nullptr;
  const char* last_value = nullptr;
};

void check(const std::vector<Case>& cases) {
  for (Case c : cases) {
    INFO(c.what);
    std::sort(c.events.begin(), c.events.end(), [](const DueEvent& a, const DueEvent& b) {
      return a.recorded_order < b.recorded_order;
    });
    // The order in which events are given means nothing.
    for (int turn = 0; turn < 2; ++turn) {
      const verso::Standing result = verso::standing(c.card, c.events);
      CHECK(shown(result.due_on) == c.due_on);
      if (c.span >= 0) CHECK(result.span_days == c.span);
      if (c.last_touch) CHECK(shown(result.last_touch_on) == c.last_touch);
      if (c.last_value) CHECK(shown(result.last_value_on) == c.last_value);
      std::reverse(c.events.begin(), c.events.end());
    }
  }
}

constexpr Welcomes hello = Welcomes::hello;
constexpr Welcomes value = Welcomes::value;

}  // namespace

TEST_CASE("the cadence counts from the last value, the day met or the day added") {
  check({
      {"no touch: the day added", {}, {}, "2026-02-10", 31, "", ""},
      {"no touch: the day met", {"1m", value, "2025-12-01"}, {}, "2026-01-01", 31},
      {"met after it was added", {"1m", value, "2026-03-05"}, {}, "2026-04-05"},
      {"value", {}, {gave("2026-03-01")}, "2026-04-01", 31, "2026-03-01", "2026-03-01"},
      {"value before the day met", {"1m", value, "2026-05-01"}, {gave("2026-03-01")}, "2026-04-01"},
      {"value before the day added", {}, {gave("2025-06-01")}, "2025-07-01"},
      {"an empty touch moves nothing",
       {},
       {empty("2026-03-01")},
       "2026-02-10",
       31,
       "2026-03-01",
       ""},
      {"an empty touch after value",
       {},
       {gave("2026-03-01", 1), empty("2026-04-01", 2)},
       "2026-04-01",
       31,
       "2026-04-01",
       "2026-03-01"},
      {"the latest value, not the latest recorded",
       {},
       {gave("2026-05-01", 1), gave("2026-03-01", 2)},
       "2026-06-01",
       31,
       "2026-05-01",
       "2026-05-01"},
      {"two of one day", {}, {gave("2026-03-01", 1), empty("2026-03-01", 2)}, "2026-04-01"},
      {"an answer of value counts on its own day",
       {},
       {gave("2026-03-01", 1), gave("2026-03-09", 2)},
       "2026-04-09",
       31,
       "2026-03-09",
       "2026-03-09"},
      {"an empty answer",
       {},
       {gave("2026-03-01", 1), empty("2026-03-09", 2)},
       "2026-04-01",
       31,
       "2026-03-09",
       "2026-03-01"},
      {"many",
       {},
       {gave("2026-02-01", 1), gave("2026-02-02", 2), gave("2026-02-03", 3),
        empty("2026-02-04", 4)},
       "2026-03-03",
       28,
       "2026-02-04",
       "2026-02-03"},
      {"a future event does no harm", {}, {gave("2030-01-01")}, "2030-02-01"},
      {"no cadence", {""}, {gave("2026-03-01")}, "", 0, "2026-03-01", "2026-03-01"},
      {"no cadence, no touch", {""}, {}, "", 0, "", ""},
      {"no cadence, met", {"", value, "2026-01-01"}, {}, "", 0},
  });
}

TEST_CASE("months are clamped and spans are counted in days") {
  check({
      {"31 January", {}, {gave("2026-01-31")}, "2026-02-28", 28},
      {"31 January of a leap year", {}, {gave("2028-01-31")}, "2028-02-29", 29},
      {"30 January", {}, {gave("2026-01-30")}, "2026-02-28", 29},
      {"31 March", {}, {gave("2026-03-31")}, "2026-04-30", 30},
      {"30 April", {}, {gave("2026-04-30")}, "2026-05-30", 30},
      {"28 February", {}, {gave("2026-02-28")}, "2026-03-28", 28},
      {"29 February, a month", {}, {gave("2028-02-29")}, "2028-03-29", 29},
      {"29 February, a year", {"1y"}, {gave("2028-02-29")}, "2029-02-28", 365},
      {"29 February, four years", {"4y"}, {gave("2028-02-29")}, "2032-02-29", 1461},
      {"a year over a leap day", {"1y"}, {gave("2027-06-01")}, "2028-06-01", 366},
      {"30 November, a quarter", {"quarterly"}, {gave("2026-11-30")}, "2027-02-28", 90},
      {"31 August, half a year", {"6m"}, {gave("2026-08-31")}, "2027-02-28", 181},
      {"31 December, a month", {}, {gave("2026-12-31")}, "2027-01-31", 31},
      {"days", {"10d"}, {gave("2026-02-25")}, "2026-03-07", 10},
      {"days over a leap day", {"10d"}, {gave("2028-02-25")}, "2028-03-06", 10},
      {"weeks", {"2w"}, {gave("2026-12-25")}, "2027-01-08", 14},
      {"one day", {"1d"}, {gave("2026-12-31")}, "2027-01-01", 1},
      {"the day met is clamped", {"1m", value, "2026-01-31"}, {}, "2026-02-28", 28},
      {"the day added is clamped",
       {"1m", value, "", "", "", false, "2026-08-31"},
       {},
       "2026-09-30"},
  });
}

TEST_CASE("who welcomes a hello is served by any touch") {
  check({
      {"an empty touch", {"1m", hello}, {empty("2026-03-01")}, "2026-04-01", 31, "2026-03-01", ""},
      {"value", {"1m", hello}, {gave("2026-03-01")}, "2026-04-01", 31, "2026-03-01", "2026-03-01"},
      {"an empty touch after value",
       {"1m", hello},
       {gave("2026-03-01", 1), empty("2026-04-01", 2)},
       "2026-05-01",
       30,
       "2026-04-01",
       "2026-03-01"},
      {"value after an empty touch",
       {"1m", hello},
       {empty("2026-03-01", 1), gave("2026-04-01", 2)},
       "2026-05-01"},
      {"no touch, met", {"1m", hello, "2025-11-30"}, {}, "2025-12-30"},
      {"no touch, added", {"1m", hello}, {}, "2026-02-10"},
      {"an empty answer",
       {"2w", hello},
       {empty("2026-03-01", 1), empty("2026-03-03", 2)},
       "2026-03-17"},
      {"archived",
       {"1m", hello, "", "", "", true},
       {empty("2026-03-01")},
       "",
       31,
       "2026-03-01",
       ""},
  });
}

TEST_CASE("a snooze moves the day until value is given") {
  check({
      {"later than the cadence",
       {"1m", value, "", "2026-06-01", "2026-02-15"},
       {},
       "2026-06-01",
       31},
      {"earlier than the cadence", {"1m", value, "", "2026-02-01", "2026-01-20"}, {}, "2026-02-10"},
      {"the same day", {"1m", value, "", "2026-02-10", "2026-01-20"}, {}, "2026-02-10"},
      {"value before it was set",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-01", 99)},
       "2026-06-01"},
      {"value after it",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-20", 101)},
       "2026-04-20"},
      {"value on its day, recorded after it",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-15", 101)},
       "2026-04-15"},
      {"value on its day, recorded before it",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-15", 99)},
       "2026-06-01"},
      {"value of an earlier day, recorded after it",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-14", 101)},
       "2026-06-01"},
      {"an empty touch after it",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {empty("2026-03-20", 101)},
       "2026-06-01"},
      {"an empty touch after it, hello",
       {"1m", hello, "", "2026-06-01", "2026-03-15"},
       {empty("2026-03-20", 101)},
       "2026-04-20"},
      {"an empty touch of the day before, hello",
       {"1m", hello, "", "2026-06-01", "2026-03-15"},
       {empty("2026-03-14", 101)},
       "2026-06-01"},
      {"an empty touch recorded before, hello",
       {"1m", hello, "", "2026-06-01", "2026-03-15"},
       {empty("2026-03-15", 99)},
       "2026-06-01"},
      {"value after the snoozed day",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-07-01", 101)},
       "2026-08-01"},
      {"one of many ends it",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-01", 98), empty("2026-03-16", 101), gave("2026-03-17", 102)},
       "2026-04-17"},
      {"ended, and the base is a later day that was recorded earlier",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-25", 99), gave("2026-03-16", 101)},
       "2026-04-25"},
      {"in force, and value carries further",
       {"1y", value, "", "2026-06-01", "2026-03-15"},
       {gave("2026-03-15", 99)},
       "2027-03-15",
       365},
      {"without a cadence", {"", value, "", "2026-06-01", "2026-03-15"}, {}, "", 0},
      {"archived", {"1m", value, "", "2026-06-01", "2026-03-15", true}, {}, ""},
      {"cleared", {"1m", value, "", "", ""}, {gave("2026-03-15", 99)}, "2026-04-15"},
      {"the span stays that of the cadence",
       {"2w", value, "", "2026-12-01", "2026-03-15"},
       {gave("2026-03-01", 1)},
       "2026-12-01",
       14},
  });
}

TEST_CASE("the archived are never due, but their days are known") {
  check({
      {"with value",
       {"1m", value, "", "", "", true},
       {gave("2026-03-01")},
       "",
       31,
       "2026-03-01",
       "2026-03-01"},
      {"never touched", {"1m", value, "", "", "", true}, {}, "", 31, "", ""},
      {"without a cadence",
       {"", value, "", "", "", true},
       {empty("2026-03-01")},
       "",
       0,
       "2026-03-01",
       ""},
  });
}

TEST_CASE("the rule sees only the events that remain") {
  const DueEvent first = gave("2026-03-01", 1);
  const DueEvent second = gave("2026-04-01", 2);
  DueEvent moved = second;
  moved.on = day("2026-03-10");
  DueEvent emptied = second;
  emptied.gave_value = false;
  check({
      {"both", {}, {first, second}, "2026-05-01"},
      {"the later one removed", {}, {first}, "2026-04-01"},
      {"the earlier one removed", {}, {second}, "2026-05-01"},
      {"both removed", {}, {}, "2026-02-10", 31, "", ""},
      {"the later one moved back", {}, {first, moved}, "2026-04-10"},
      {"the later one without value",
       {},
       {first, emptied},
       "2026-04-01",
       31,
       "2026-04-01",
       "2026-03-01"},
      {"the touch that ended a snooze removed",
       {"1m", value, "", "2026-06-01", "2026-03-15"},
       {first},
       "2026-06-01"},
  });
}

TEST_CASE("one touch with two people counts for each by their own card") {
  const std::vector<DueEvent> shared = {empty("2026-03-01", 1)};
  CHECK(shown(verso::standing(Card{"1m", hello}, shared).due_on) == "2026-04-01");
  CHECK(shown(verso::standing(Card{"1m", value}, shared).due_on) == "2026-02-10");
  const std::vector<DueEvent> of_value = {gave("2026-03-31", 1)};
  CHECK(shown(verso::standing(Card{"1m"}, of_value).due_on) == "2026-04-30");
  CHECK(shown(verso::standing(Card{"2w"}, of_value).due_on) == "2026-04-14");
}

TEST_CASE("the worst is who is overdue for the most of their cadence") {
  const auto row = [](std::int64_t id, const char* name, const char* due_on, int overdue,
                      int span) {
    verso::DueRow result;
    result.contact.id = verso::ContactId{id};
    result.contact.name = name;
    result.due_on = day(due_on);
    result.days_overdue = overdue;
    result.span_days = span;
    return result;
  };
  // In the order expected; each is worse than all that follow.
  const std::vector<verso::DueRow> rows = {
      row(9, "Zoe", "2026-11-08", 14, 7),     // twice
      row(8, "Ana", "2025-11-22", 365, 365),  // once, for long
      row(7, "Bea", "2026-11-15", 7, 7),      // once
      row(3, "Ana", "2026-11-19", 3, 30),     // a tenth
      row(1, "Bea", "2026-11-19", 3, 30),    row(2, "Bea", "2026-11-19", 3, 30),
      row(4, "Ana", "2026-11-21", 1, 31),    row(5, "Ana", "2026-11-22", 0, 31),
      row(6, "Ana", "2026-11-25", -3, 31),
  };
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t j = 0; j < rows.size(); ++j) {
      INFO(i << " " << j);
      CHECK(verso::worse(rows[i], rows[j]) == (i < j));
    }
}

TEST_CASE("a snooze is told until a touch has ended it") {
  const Card snoozed{"1m", value, "", "2026-06-01", "2026-03-15"};
  const std::vector<DueEvent> before = {gave("2026-03-15", 99)};
  const std::vector<DueEvent> after = {gave("2026-03-15", 101)};
  CHECK(shown(verso::standing(snoozed, {}).snoozed_until) == "2026-06-01");
  CHECK(shown(verso::standing(snoozed, before).snoozed_until) == "2026-06-01");
  CHECK(shown(verso::standing(snoozed, after).snoozed_until) == "");
  CHECK(shown(verso::standing(Card{}, before).snoozed_until) == "");
}

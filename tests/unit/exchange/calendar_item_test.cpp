#include "exchange/calendar_item.hpp"

#include "catch.hpp"
#include "model/calendar_fields.hpp"

using namespace verso;
using exchange::write_calendar_item;
using Kind = CalendarItem::Kind;

namespace {

Date day(const char* text) { return *parse_iso_date(text); }

/// A zone an hour ahead of UTC.
Date local_day(Instant instant) {
  return std::chrono::floor<std::chrono::days>(instant + std::chrono::hours(1));
}

CalendarItem read(std::string_view text) {
  auto item = exchange::read_calendar_item(text, local_day);
  REQUIRE(std::holds_alternative<CalendarItem>(item));
  return std::get<CalendarItem>(item);
}

CalendarItem touch() {
  CalendarItem item;
  item.uid = "book-touch-1";
  item.with = {{"a", "Ana Ruiz"}, {"b", "Bob; \"B\" Lee"}};
  item.on = day("2026-11-20");
  item.text = "coffee, at noon\nand a walk";
  item.started = Starter::them;
  item.by = Channel::meeting;
  item.gave = {ValueKind::link, ValueKind::help};
  item.received = {ValueKind::news};
  item.purpose = "the move";
  Reply reply;
  reply.on = day("2026-11-21");
  reply.text = "thanks: a lot";
  reply.tone = Tone::warm;
  reply.gave = {ValueKind::knowledge, ValueKind::gift};
  reply.helped = false;
  item.answers = {{"a", reply}};
  return item;
}

CalendarItem promise() {
  CalendarItem item;
  item.kind = Kind::promise;
  item.uid = "p";
  item.with = {{"a", "Ana Ruiz"}};
  item.on = day("2026-12-01");
  item.text = "the tax guide";
  return item;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto place = text.find(from);
  REQUIRE(place != std::string::npos);
  return text.replace(place, from.size(), to);
}

}  // namespace

TEST_CASE("an item is read as it was written") {
  CalendarItem kept = promise();
  kept.done = true;
  kept.done_on = day("2026-11-22");
  CalendarItem lines = promise();
  lines.text = "two\nlines";
  CalendarItem empty = touch();
  empty.text.clear();
  for (const CalendarItem& item : {touch(), promise(), kept, lines, empty}) {
    const std::string text = write_calendar_item(item, {});
    INFO(text);
    const CalendarItem again = read(text);
    CHECK(again.is_marked);
    CHECK(again.kind == item.kind);
    CHECK(again.uid == item.uid);
    CHECK(fields_of(again) == fields_of(item));
    CHECK(write_calendar_item(again, text) == text);
  }
}

TEST_CASE("a tick of another program is read on the day of the user's zone") {
  const std::string text = write_calendar_item(promise(), {});
  const CalendarItem ticked =
      read(replaced(text, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20261121T233000Z"));
  CHECK(ticked.done);
  CHECK(ticked.done_on == day("2026-11-22"));
  const CalendarItem undated = read(replaced(text, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED"));
  CHECK(undated.done);
  CHECK(!undated.done_on);
}

TEST_CASE("what another program changes comes through, what verso does not know stays") {
  std::string text = write_calendar_item(promise(), {});
  text = replaced(text, "SUMMARY:Ana Ruiz: the tax guide", "SUMMARY:Ana Ruiz: the new guide");
  text = replaced(text, "DUE;VALUE=DATE:20261201", "DUE;TZID=Europe/Madrid:20261202T090000");
  text = replaced(
      text, "END:VTODO",
      "PRIORITY:1\r\nBEGIN:VALARM\r\nUID:alarm\r\nACTION:DISPLAY\r\nEND:VALARM\r\nEND:VTODO");
  text = replaced(text, "BEGIN:VTODO",
                  "BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\nEND:VTIMEZONE\r\nBEGIN:VTODO");
  CalendarItem item = read(text);
  CHECK(item.uid == "p");
  CHECK(item.text == "the new guide");
  CHECK(item.on == day("2026-12-02"));
  item.done = true;
  item.done_on = day("2026-11-22");
  const std::string written = write_calendar_item(item, text);
  for (const char* kept :
       {"PRIORITY:1\r\n", "BEGIN:VALARM\r\nUID:alarm\r\nACTION:DISPLAY\r\nEND:VALARM\r\n",
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\nEND:VTIMEZONE\r\n", "STATUS:COMPLETED\r\n"}) {
    INFO(written);
    CHECK(written.find(kept) != std::string::npos);
  }
}

TEST_CASE("an item without people or text is read as it was written") {
  CalendarItem nobody = promise();
  nobody.with.clear();
  CalendarItem nameless = promise();
  nameless.with.push_back({"b", ""});
  CalendarItem silent = promise();
  silent.text.clear();
  for (const CalendarItem& item : {nobody, nameless, silent}) {
    const std::string text = write_calendar_item(item, {});
    INFO(text);
    CHECK(fields_of(read(text)) == fields_of(item));
  }
}

TEST_CASE("items of other programs are none, and what is no calendar is refused") {
  const auto is_none = [](std::string_view text) {
    return std::holds_alternative<std::monostate>(exchange::read_calendar_item(text, local_day));
  };
  CHECK(is_none("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
  CHECK(is_none("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
  CHECK(!read("BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:x\nSUMMARY:milk\nEND:VTODO\nEND:VCALENDAR\n")
             .is_marked);
  const std::string none = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
  for (const std::string& text :
       {std::string(), std::string("hello"),
        std::string("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:x\r\n"),
        std::string("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:x\r\nEND:VCALENDAR\r\n"), none + none}) {
    CHECK(std::holds_alternative<Refusal>(exchange::read_calendar_item(text, local_day)));
  }
}

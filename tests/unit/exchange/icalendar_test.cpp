#include <sstream>

#include "catch.hpp"
#include "exchange/icalendar.hpp"

using namespace verso;

namespace {

std::string written(const Card& card) {
  std::ostringstream out;
  exchange::IcalendarWriter writer(out, *parse_instant("2026-11-22T10:00:00Z"));
  writer.card(card);
  writer.finish();
  return out.str();
}

Card named(const char* name) {
  Card card;
  card.contact.uid = "u";
  card.contact.name = name;
  return card;
}

bool has(const std::string& text, std::string_view line) {
  return text.find("\r\n" + std::string(line) + "\r\n") != std::string::npos;
}

}  // namespace

TEST_CASE("what is due, promises and birthdays are entries of a calendar") {
  Card card = named("Ana");
  card.contact.due_on = parse_iso_date("2026-12-01");
  card.contact.birthday = Birthday{1980, 4, 12};
  card.promises.push_back({PromiseId{7}, {}, "the guide, soon", parse_iso_date("2026-11-30"), {}, {}});
  card.promises.push_back({PromiseId{8}, {}, "kept", {}, parse_iso_date("2026-11-01"), {}});
  const std::string text = written(card);
  CHECK(has(text, "UID:u-due\r\nDTSTAMP:20261122T100000Z\r\nSUMMARY:Reach out to Ana\r\n"
                  "DUE;VALUE=DATE:20261201"));
  CHECK(has(text, "UID:u-promise-7\r\nDTSTAMP:20261122T100000Z\r\nSUMMARY:Ana: the guide\\, soon\r\n"
                  "DUE;VALUE=DATE:20261130"));
  CHECK(has(text, "DTSTART;VALUE=DATE:19800412\r\nRRULE:FREQ=YEARLY"));
  CHECK(text.find("kept") == std::string::npos);
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\n"));
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
}

TEST_CASE("birthdays without a year, and of 29 February") {
  Card card = named("Ana");
  card.contact.birthday = Birthday{std::nullopt, 2, 29};
  CHECK(has(written(card), "DTSTART;VALUE=DATE:20000229\r\n"
                           "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"));
}

TEST_CASE("entries of a calendar are bounded by their lines") {
  Card card = named("A\r\nBEGIN:VALARM");
  card.contact.due_on = parse_iso_date("2026-12-01");
  const std::string text = written(card);
  CHECK(text.find("\nBEGIN:VALARM") == std::string::npos);
  card = named("ééééééééééééééééééééééééééééééééééééééééééééééééééé");
  card.contact.due_on = parse_iso_date("2026-12-01");
  std::istringstream lines(written(card));
  for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 76);
}

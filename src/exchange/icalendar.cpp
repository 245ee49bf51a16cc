#include "exchange/icalendar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "exchange/content_line.hpp"
#include "model/text.hpp"

namespace verso::exchange {
namespace {

/// A leap year, so that every day of a year is one of it.
constexpr int year_of_the_yearless = 2000;

std::string basic(Date date) {
  std::string text = format_date(date);
  std::erase(text, '-');
  return text;
}

/// "20261122T100000Z".
std::string basic(Instant instant) {
  std::string text = format_instant(instant);
  std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
  return text;
}

/// A TEXT (RFC 5545, 3.3.11).
std::string value(std::string_view text) {
  return escape(text::printable(text, text::Lines::keep));
}

}  // namespace

IcalendarWriter::IcalendarWriter(std::ostream& out, Instant now) : out_(out), stamp_(basic(now)) {
  line("BEGIN:VCALENDAR");
  line("VERSION:2.0");
  line("PRODID:-//verso//verso//EN");
  line("X-WR-CALNAME:verso");
}

void IcalendarWriter::line(std::string_view text) {
  std::string folded;
  append_folded(folded, text);
  out_ << folded;
}

void IcalendarWriter::begin(std::string_view component, const std::string& uid,
                            std::string_view summary) {
  line(fmt::format("BEGIN:{}", component));
  line("UID:" + value(uid));
  line("DTSTAMP:" + stamp_);
  line("SUMMARY:" + value(summary));
}

void IcalendarWriter::todo(const std::string& uid, const std::string& summary,
                           std::optional<Date> due) {
  begin("VTODO", uid, summary);
  if (due) line("DUE;VALUE=DATE:" + basic(*due));
  line("STATUS:NEEDS-ACTION");
  line("END:VTODO");
}

void IcalendarWriter::birthday(const Contact& contact) {
  const Birthday& day = *contact.birthday;
  begin("VEVENT", contact.uid + "-birthday", contact.name + "'s birthday");
  line(fmt::format("DTSTART;VALUE=DATE:{:04}{:02}{:02}", day.year.value_or(year_of_the_yearless),
                   day.month, day.day));
  const bool is_leap_day = day.month == 2 && day.day == 29;
  line(is_leap_day ? "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "RRULE:FREQ=YEARLY");
  line("TRANSP:TRANSPARENT");
  line("END:VEVENT");
}

void IcalendarWriter::card(const Card& card) {
  const Contact& contact = card.contact;
  if (contact.due_on) todo(contact.uid + "-due", "Reach out to " + contact.name, contact.due_on);
  for (const Promise& promise : card.promises) {
    if (promise.done_on) continue;
    todo(fmt::format("{}-promise-{}", contact.uid, number(promise.id)),
         contact.name + ": " + promise.text, promise.by);
  }
  if (contact.birthday) birthday(contact);
}

void IcalendarWriter::finish() { line("END:VCALENDAR"); }

}  // namespace verso::exchange

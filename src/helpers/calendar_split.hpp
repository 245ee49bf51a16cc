#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace verso::helpers {

/// An event as it lies in its calendar.
struct RawEvent {
  std::size_t line = 0;  ///< of its BEGIN, from 1
  std::string text;      ///< from BEGIN:VEVENT to END:VEVENT, lines ended by CRLF
  bool has_end = false;
  bool is_withdrawn = false;  ///< of a calendar whose METHOD is CANCEL (RFC 5546)
};

/// The parts of an iCalendar stream (RFC 5545) that meetings are told by.
struct RawCalendar {
  std::vector<std::string> timezones;  ///< each from BEGIN:VTIMEZONE to END:VTIMEZONE
  std::vector<RawEvent> events;
  bool is_calendar = false;  ///< there is a BEGIN:VCALENDAR
};

/// Lines end in LF, CRLF or CR; a byte order mark before the first is passed over. An event within
/// another one, or behind one without an end, is one of its own.
RawCalendar split_calendar(std::string_view text);

}  // namespace verso::helpers

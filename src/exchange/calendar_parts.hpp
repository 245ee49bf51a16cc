#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "exchange/content_line.hpp"

namespace verso::exchange {

/// The lines of an iCalendar file (RFC 5545) around and of its first VTODO or VJOURNAL.
struct CalendarParts {
  std::vector<std::string> before;  ///< after BEGIN:VCALENDAR, before the item
  std::string component;            ///< VTODO, VJOURNAL; empty where there is none
  std::vector<ContentLine> own;     ///< its lines that verso understands
  std::vector<std::string> kept;    ///< its other lines, and what is nested in it
  std::vector<std::string> after;   ///< up to END:VCALENDAR
  bool is_calendar = false;
  bool is_whole = false;
  bool is_several = false;  ///< another calendar follows
};

/// Takes a file apart, whatever its charset; what it has none of stays empty.
CalendarParts split_calendar(std::string_view text);

}  // namespace verso::exchange

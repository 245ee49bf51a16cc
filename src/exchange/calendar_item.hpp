#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "verso/sync.hpp"

/// Touches, promises and what is due as items of a calendar: VJOURNAL and VTODO (RFC 5545).
namespace verso::exchange {

/// Reads the one item of a file. `local_day` tells the day of the user's zone at an instant. An event
/// or what is not of verso's making is none of its items; what is no calendar at all is refused.
SyncFormats::ReadItem read_calendar_item(std::string_view text,
                                         const std::function<Date(Instant)>& local_day);

/// The item as a calendar of its own. Of `before`, what the file held, all that is not verso's to
/// say stays word for word: alarms, time zones, properties of other programs.
std::string write_calendar_item(const CalendarItem& item, std::string_view before);

}  // namespace verso::exchange

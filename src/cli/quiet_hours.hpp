#pragma once
#include <optional>
#include <string_view>

namespace verso::cli {

class Session;

/// From a minute of the day up to another, which may lie in the next day: `22:00-07:00`.
struct QuietHours {
  int from = 0;
  int to = 0;
};

/// Reads `HH:MM-HH:MM`; nothing for any other text.
std::optional<QuietHours> parse_quiet_hours(std::string_view text);
/// Whether a minute of the day is among them; `to` itself is not.
bool covers(const QuietHours& hours, int minute);

/// Whether it is now, by the user's clock, an hour of the setting `remind.quiet`.
bool is_quiet(const Session& session);

}  // namespace verso::cli

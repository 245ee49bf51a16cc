#include "cli/quiet_hours.hpp"

#include "cli/clock.hpp"
#include "cli/session.hpp"

namespace verso::cli {
namespace {

/// `22:00` as minutes of the day.
std::optional<int> parse_minute(std::string_view text) {
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) {
    return std::nullopt;
  }
  const int hour = (text[0] - '0') * 10 + (text[1] - '0');
  const int minute = (text[3] - '0') * 10 + (text[4] - '0');
  if (hour > 24 || minute > 59 || hour * 60 + minute > 24 * 60) return std::nullopt;
  return hour * 60 + minute;
}

}  // namespace

std::optional<QuietHours> parse_quiet_hours(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto from = parse_minute(text.substr(0, dash));
  const auto to = parse_minute(text.substr(dash + 1));
  if (!from || !to) return std::nullopt;
  return QuietHours{*from, *to};
}

bool covers(const QuietHours& hours, int minute) {
  if (hours.from <= hours.to) return minute >= hours.from && minute < hours.to;
  return minute >= hours.from || minute < hours.to;
}

bool is_quiet(const Session& session) {
  const auto hours = parse_quiet_hours(session.config().value("remind.quiet"));
  return hours && covers(*hours, local_minute(session.now()));
}

}  // namespace verso::cli

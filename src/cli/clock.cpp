#include "cli/clock.hpp"

#include <ctime>
#include <string>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

Instant parse_local(const std::string& text) {
  std::tm parts{};
  const char* end = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%S", &parts);
  if (!end || *end != '\0') {
    throw Error(ErrorKind::usage,
                "VERSO_NOW is \"" + text + "\"; it is written like 2026-11-22T10:00:00");
  }
  parts.tm_isdst = -1;
  return Instant(std::chrono::seconds(std::mktime(&parts)));
}

std::tm local_parts(Instant instant) {
  const std::time_t seconds = instant.time_since_epoch().count();
  std::tm parts{};
  localtime_r(&seconds, &parts);
  return parts;
}

}  // namespace

Date local_date(Instant instant) {
  const std::tm parts = local_parts(instant);
  return std::chrono::year_month_day(
      std::chrono::year(parts.tm_year + 1900),
      std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
      std::chrono::day(static_cast<unsigned>(parts.tm_mday)));
}

int local_minute(Instant instant) {
  const std::tm parts = local_parts(instant);
  return parts.tm_hour * 60 + parts.tm_min;
}

std::string format_time(Instant instant) {
  const std::tm parts = local_parts(instant);
  char text[8];
  const std::size_t length = std::strftime(text, sizeof text, "%H:%M", &parts);
  return {text, length};
}

Moment read_moment(const Clock& clock, const Environment& environment) {
  const auto fixed = environment("VERSO_NOW");
  const Instant now = fixed && !fixed->empty() ? parse_local(*fixed) : clock();
  return {now, local_date(now)};
}

}  // namespace verso::cli

#include "verso/date.hpp"

#include <fmt/format.h>

namespace verso {
namespace {

namespace chrono = std::chrono;

/// The digits at `at`, nothing where other bytes stand there.
template <std::size_t Count>
std::optional<int> digits(std::string_view text, std::size_t at) {
  int value = 0;
  for (std::size_t i = at; i < at + Count; ++i) {
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

Date shift_months(Date date, int count) {
  const chrono::year_month_day day{date};
  const chrono::year_month month =
      chrono::year_month{day.year(), day.month()} + chrono::months{count};
  const chrono::year_month_day same = month / day.day();
  return same.ok() ? Date{same} : Date{month / chrono::last};
}

Date shift(Date date, Duration duration, int direction) {
  const int count = duration.count * direction;
  switch (duration.unit) {
    case Duration::Unit::day: return date + chrono::days{count};
    case Duration::Unit::week: return date + chrono::weeks{count};
    case Duration::Unit::month: return shift_months(date, count);
    case Duration::Unit::year: return shift_months(date, count * 12);
  }
  return date;
}

}  // namespace

std::string format_date(Date date) {
  const chrono::year_month_day day{date};
  const auto year = static_cast<int>(day.year());
  const auto month = static_cast<unsigned>(day.month());
  const auto of_month = static_cast<unsigned>(day.day());
  if (year < 0 || year > 9999) return fmt::format("{:04}-{:02}-{:02}", year, month, of_month);
  // Lists and imports write dates by the hundred thousand: digit by digit takes a tenth of the time.
  std::string text = "0000-00-00";
  const auto put = [&text](std::size_t at, unsigned value) {
    text[at] = static_cast<char>('0' + value / 10);
    text[at + 1] = static_cast<char>('0' + value % 10);
  };
  put(0, static_cast<unsigned>(year) / 100);
  put(2, static_cast<unsigned>(year) % 100);
  put(5, month);
  put(8, of_month);
  return text;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = digits<4>(text, 0);
  const auto m = digits<2>(text, 5);
  const auto d = digits<2>(text, 8);
  if (!y || !m || !d) return std::nullopt;
  const chrono::year_month_day day{chrono::year{*y}, chrono::month{static_cast<unsigned>(*m)},
                                   chrono::day{static_cast<unsigned>(*d)}};
  if (!day.ok()) return std::nullopt;
  return Date{day};
}

std::string format_instant(Instant instant) {
  const Date date = chrono::floor<chrono::days>(instant);
  const chrono::hh_mm_ss time{instant - date};
  return fmt::format("{}T{:02}:{:02}:{:02}Z", format_date(date), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
    return std::nullopt;
  const auto date = parse_iso_date(text.substr(0, 10));
  const auto hour = digits<2>(text, 11);
  const auto minute = digits<2>(text, 14);
  const auto second = digits<2>(text, 17);
  if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
    return std::nullopt;
  return Instant{*date} + chrono::hours{*hour} + chrono::minutes{*minute} +
         chrono::seconds{*second};
}

Date add(Date date, Duration duration) { return shift(date, duration, 1); }

Date subtract(Date date, Duration duration) { return shift(date, duration, -1); }

}  // namespace verso

#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace verso {

/// A day of the user's own calendar; no time, no zone.
using Date = std::chrono::sys_days;
/// An instant in UTC, in whole seconds.
using Instant = std::chrono::sys_seconds;

/// `2026-11-22`.
std::string format_date(Date date);
/// Reads exactly `YYYY-MM-DD`; nothing for any other text or a day that does not exist.
std::optional<Date> parse_iso_date(std::string_view text);

/// `2026-11-22T10:00:00Z` (RFC 3339).
std::string format_instant(Instant instant);
/// Reads what format_instant writes; nothing for any other text.
std::optional<Instant> parse_instant(std::string_view text);

/// Which way a date without a full year leans: commands that record look back, those that plan look
/// ahead.
enum class Facing { past, future };

/// How `3/4/2026` is read; `unset` refuses it.
enum class DateOrder { unset, day_month, month_day };

/// Reads a WHEN, as docs/dates.md describes it: ISO dates, `yesterday`, `last friday`, `in 2 weeks`,
/// `2w`, `15 march`. Throws Error{usage} for text that is no date, a day that does not exist, or an
/// order of day and month that the settings leave open.
Date parse_when(std::string_view text, Date today, Facing facing, DateOrder order = DateOrder::unset);

/// A length in calendar units: `10d 2w 3m 1y`. The count is at least 1.
struct Duration {
  enum class Unit { day, week, month, year };
  int count = 1;
  Unit unit = Unit::day;
  bool operator==(const Duration&) const = default;
};

/// Reads `10d`, `"3 months"`, `quarterly`; nothing for `none`. Throws Error{usage} for other text.
std::optional<Duration> parse_duration(std::string_view text);
/// The one stored and shown form: `10d 2w 3m 1y`.
std::string format_duration(Duration duration);

/// The day one duration later. Months and years are calendar ones, clamped to the month's end.
Date add(Date date, Duration duration);
/// The day one duration earlier, clamped likewise.
Date subtract(Date date, Duration duration);

/// A day of the year, with the year where it is known.
struct Birthday {
  std::optional<int> year;
  unsigned month = 1;
  unsigned day = 1;
  bool operator==(const Birthday&) const = default;
};

/// Reads `1980-04-12`, `--04-12`, `12 april`, `april 12 1980`. Throws Error{usage} for other text.
Birthday parse_birthday(std::string_view text);
/// `1980-04-12`, or `--04-12` without a year (RFC 6350, section 4.3.1).
std::string format_birthday(const Birthday& birthday);
/// The first day on or after `from` that is this birthday; 29 February falls on 28 February in
/// common years.
Date next_birthday(const Birthday& birthday, Date from);

}  // namespace verso

#include "model/when_reader.hpp"

namespace verso::when {

namespace chrono = std::chrono;

/// The latest such day before today (-1), or the first one after it (1).
Date Reader::weekday_from(int weekday, int which) const {
  const int ahead = (weekday - weekday_number(today_) + 7) % 7;
  if (which < 0) return today_ - chrono::days{7 - ahead};
  return today_ + chrono::days{ahead == 0 ? 7 : ahead};
}

/// The Saturday of this weekend (the coming one, or the one that it is) or of one beside it.
Date Reader::saturday(int which) const { return monday_of(today_) + chrono::days{5 + 7 * which}; }

std::optional<Date> Reader::relative_day() {
  const std::optional<int> days = take(Sense::relative_day);
  if (!days) return std::nullopt;
  return today_ + chrono::days{*days};
}

/// "afternoon yesterday", "last night", "this morning".
std::optional<Date> Reader::part_of_day_first() {
  if (take(Sense::part_of_day)) {
    skip_to_period();
    return relative_day();
  }
  const std::optional<int> which = take(Sense::which);
  if (!which || !take(Sense::part_of_day)) return std::nullopt;
  return today_ + chrono::days{*which};
}

/// Today in the past, in seven days in a plan.
std::optional<Date> Reader::weekday_alone() {
  const std::optional<int> weekday = take(Sense::weekday);
  if (!weekday) return std::nullopt;
  if (facing_ == Facing::past && *weekday == weekday_number(today_)) return today_;
  return weekday_from(*weekday, facing_ == Facing::past ? -1 : 1);
}

std::optional<Date> Reader::weekday_coming() {
  take(Sense::which);  // "this coming friday"
  if (!take(Sense::coming)) return std::nullopt;
  const std::optional<int> weekday = take(Sense::weekday);
  if (!weekday) return std::nullopt;
  return weekday_from(*weekday, 1);
}

/// "last friday" is the latest before today, "this friday" is "friday", "next friday" is the one
/// of next week, weeks beginning on Monday.
std::optional<Date> Reader::weekday_which() {
  std::optional<int> which = take(Sense::which);
  if (!which) return std::nullopt;
  if (*which == 0) which = take(Sense::which).value_or(0);  // "this past friday"
  if (*which == 0) return weekday_alone();
  const std::optional<int> weekday = take(Sense::weekday);
  if (!weekday) return std::nullopt;
  if (*which < 0) return weekday_from(*weekday, -1);
  return monday_of(today_) + chrono::days{7 + *weekday - 1};
}

/// "friday next week", "tuesday of last week".
std::optional<Date> Reader::weekday_of_week() {
  const std::optional<int> weekday = take(Sense::weekday);
  if (!weekday) return std::nullopt;
  skip_to_period();
  const std::optional<int> which = take(Sense::which);
  if (!which || unit() != Duration{1, Duration::Unit::week}) return std::nullopt;
  return monday_of(today_) + chrono::days{7 * *which + *weekday - 1};
}

/// "next week tuesday", "last week on friday".
std::optional<Date> Reader::week_then_weekday() {
  const std::optional<int> which = take(Sense::which);
  if (!which || unit() != Duration{1, Duration::Unit::week}) return std::nullopt;
  skip_to_period();
  const std::optional<int> weekday = take(Sense::weekday);
  if (!weekday) return std::nullopt;
  return monday_of(today_) + chrono::days{7 * *which + *weekday - 1};
}

/// "next month" is a month from today, as "next week" is today + 7; "this month" is its first day.
std::optional<Date> Reader::unit_which() {
  const std::optional<int> which = take(Sense::which);
  const std::optional<Duration> length = which ? unit() : std::nullopt;
  if (!length) return std::nullopt;
  if (*which != 0) return *which < 0 ? subtract(today_, *length) : add(today_, *length);
  if (length->unit == Duration::Unit::day || length->unit == Duration::Unit::week) return today_;
  return period_around(*length, 0).first;
}

/// "the coming week".
std::optional<Date> Reader::unit_coming() {
  take(Sense::which);
  const std::optional<Duration> length = take(Sense::coming) ? unit() : std::nullopt;
  if (!length) return std::nullopt;
  return add(today_, *length);
}

/// "after this year".
std::optional<Date> Reader::after_this_unit() {
  if (!take(Sense::after) || take(Sense::which) != 0) return std::nullopt;
  const std::optional<Duration> length = unit();
  if (!length) return std::nullopt;
  return add(today_, *length);
}

/// A weekend that lies behind us is its Sunday, one ahead its Saturday.
std::optional<Date> Reader::weekend() {
  const int which = take(Sense::which).value_or(0);
  if (!take(Sense::weekend)) return std::nullopt;
  const chrono::days one{1};
  if (which < 0) return saturday(-1) + one;
  if (which > 0) return saturday(1);
  if (weekday_number(today_) >= 6) return today_;
  return facing_ == Facing::past ? saturday(-1) + one : saturday(0);
}

/// "last weekday": the latest from Monday to Friday before today.
std::optional<Date> Reader::working_day() {
  const std::optional<int> which = take(Sense::which);
  if (!which || *which == 0 || !take(Sense::working_day)) return std::nullopt;
  Date day = today_ + chrono::days{*which};
  while (weekday_number(day) >= 6) day += chrono::days{*which};
  return day;
}

}  // namespace verso::when

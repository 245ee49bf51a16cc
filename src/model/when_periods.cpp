#include "model/when_reader.hpp"

namespace verso::when {
namespace {

namespace chrono = std::chrono;

constexpr Duration one_day{1, Duration::Unit::day};
constexpr Duration one_month{1, Duration::Unit::month};
constexpr Duration one_year{1, Duration::Unit::year};

Period months_from(Date first, int count) {
  return {first, add(first, {count, Duration::Unit::month}) - chrono::days{1}};
}

/// The nth such day of a period, the last one for -1.
std::optional<Date> nth_weekday_of(Period period, int n, int weekday) {
  const int ahead = (weekday - weekday_number(period.first) + 7) % 7;
  const int behind = (weekday_number(period.last) - weekday + 7) % 7;
  const Date date =
      n < 0 ? period.last - chrono::days{behind} : period.first + chrono::days{ahead + 7 * (n - 1)};
  if (date > period.last) return std::nullopt;
  return date;
}

std::optional<Date> nth_of(Period period, int n, Duration unit) {
  Date date = period.first;
  if (unit == one_day) {
    date = n < 0 ? period.last : period.first + chrono::days{n - 1};
  } else if (n < 0) {
    const chrono::year_month_day end{period.last};
    date = Date{end.year() / end.month() / 1};
  } else if (n > 1) {
    date = add(period.first, {n - 1, Duration::Unit::month});
  }
  if (date < period.first || date > period.last) return std::nullopt;
  return date;
}

}  // namespace

/// "3rd", "third", "twenty-fourth", "thirty first".
std::optional<int> Reader::ordinal() {
  const Token* token = peek();
  if (token && token->ordinal) {
    if (token->value < 1 || token->value > 366) return std::nullopt;
    ++position_;
    return token->value;
  }
  if (const auto value = take(Sense::ordinal)) return value;
  const std::size_t start = position_;
  const std::optional<int> tens = take(Sense::number);
  if (tens && *tens >= 20) {
    take_mark('-');
    if (const auto ones = take(Sense::ordinal)) return *tens + *ones;
  }
  position_ = start;
  return std::nullopt;
}

std::optional<int> Reader::ordinal_or_last() {
  if (const auto n = ordinal()) return n;
  if (sense(Sense::which) == -1) return take(Sense::which);
  return std::nullopt;
}

/// A day of the month as digits or as an ordinal; it may be one that no month has.
std::optional<int> Reader::day_number() {
  if (const auto n = ordinal()) return n;
  const Token* token = peek();
  if (!token || token->kind != Token::Kind::number || token->text.size() > 2) return std::nullopt;
  ++position_;
  return token->value;
}

/// "2026", "'26", "26", "88 ad", "next year".
std::optional<int> Reader::year() {
  const std::size_t start = position_;
  if (const auto which = take(Sense::which)) {
    if (unit() == one_year) return static_cast<int>(chrono::year_month_day{today_}.year()) + *which;
    position_ = start;
    return std::nullopt;
  }
  const bool short_form = take_mark('\'');
  const Token* token = peek();
  const bool digits = token && token->kind == Token::Kind::number && !token->ordinal &&
                      token->text.size() <= 4 && (token->text.size() > 2 || !is_unit(1));
  if (digits) {
    ++position_;
    if (const auto era = take(Sense::era)) return token->value + *era;
    if (token->text.size() == 2) return full_year(token->value);
    if (token->text.size() == 4 && !short_form) return token->value;
  }
  position_ = start;
  return std::nullopt;
}

/// "march", "q3".
std::optional<MonthName> Reader::month_word() {
  if (const auto month = take(Sense::month))
    return MonthName{static_cast<unsigned>(*month), 1, std::nullopt};
  const Token* number = peek(1);
  if (!sense(Sense::quarter) || !number || number->kind != Token::Kind::number || number->spaced ||
      number->value < 1 || number->value > 4)
    return std::nullopt;
  position_ += 2;
  return MonthName{static_cast<unsigned>(number->value) * 3 - 2, 3, std::nullopt};
}

/// The year of "this november" (the present one), of "last november" (the latest that is over) or
/// of "next november" (the first that is to begin).
int Reader::year_of(const MonthName& name, int which) const {
  const chrono::year now = chrono::year_month_day{today_}.year();
  const Period period = months_from(Date{now / chrono::month{name.month} / 1}, name.length);
  const int this_year = static_cast<int>(now);
  if (which < 0) return period.last < today_ ? this_year : this_year - 1;
  if (which > 0) return period.first > today_ ? this_year : this_year + 1;
  return this_year;
}

/// "march", "last november", "next month".
std::optional<MonthName> Reader::month_name() {
  const std::size_t start = position_;
  if (const auto which = take(Sense::which)) {
    if (auto name = month_word()) {
      name->year = year_of(*name, *which);
      return name;
    }
    if (unit() == one_month) {
      const chrono::year_month_day first{period_around(one_month, *which).first};
      return MonthName{static_cast<unsigned>(first.month()), 1, static_cast<int>(first.year())};
    }
    position_ = start;
    return std::nullopt;
  }
  return month_word();
}

/// Reads "2026", ", '26" or "of next year" behind what it belongs to, if it is there.
void Reader::optional_year(MonthName& name) {
  if (name.year) return;
  const std::size_t start = position_;
  skip_separators();
  name.year = year();
  if (!name.year) position_ = start;
}

std::optional<MonthName> Reader::month_with_year() {
  std::optional<MonthName> name = month_name();
  if (name) optional_year(*name);
  return name;
}

/// The calendar week, month, quarter or year that today is in (0) or one beside it.
Period Reader::period_around(Duration unit, int which) const {
  if (unit == one_day) {
    const Date day = today_ + chrono::days{which};
    return {day, day};
  }
  if (unit.unit == Duration::Unit::week) {
    const Date monday = monday_of(today_) + chrono::days{7 * which};
    return {monday, monday + chrono::days{6}};
  }
  const chrono::year_month_day now{today_};
  const int length = unit.unit == Duration::Unit::year ? 12 : unit.count;
  const int month = static_cast<int>(static_cast<unsigned>(now.month())) - 1;
  const Date first{now.year() / chrono::month{static_cast<unsigned>(month - month % length) + 1} /
                   1};
  if (which == 0) return months_from(first, length);
  const Duration step{length, Duration::Unit::month};
  return months_from(which < 0 ? subtract(first, step) : add(first, step), length);
}

/// Reads a period and chooses a day of it: "next month", "the year", "november", "2026".
std::optional<Date> Reader::in_period(const std::function<std::optional<Date>(Period)>& choose) {
  skip_to_period();
  if (const auto name = month_with_year()) {
    const auto date = nearest(name->year, 1, [&](int year) -> std::optional<Date> {
      const auto first = existing_day(year, name->month, 1);
      return first ? choose(months_from(*first, name->length)) : std::nullopt;
    });
    return date ? date : no_such_day();
  }
  std::optional<Date> date;
  const std::size_t start = position_;
  const int which = take(Sense::which).value_or(0);
  if (const auto length = unit()) {
    date = choose(period_around(*length, which));
  } else {
    position_ = start;
    const std::optional<int> named = year();
    const auto first = named ? existing_day(*named, 1, 1) : std::nullopt;
    if (!first) return std::nullopt;
    date = choose(months_from(*first, 12));
  }
  return date ? date : no_such_day();
}

/// "3rd wednesday in november", "last friday of next month".
std::optional<Date> Reader::nth_weekday() {
  const std::optional<int> n = ordinal_or_last();
  const std::optional<int> weekday = n ? take(Sense::weekday) : std::nullopt;
  if (!weekday) return std::nullopt;
  return in_period([&](Period period) { return nth_weekday_of(period, *n, *weekday); });
}

/// "last day of february", "3rd month next year".
std::optional<Date> Reader::nth_unit() {
  const std::optional<int> n = ordinal_or_last();
  const std::optional<Duration> length = n ? unit() : std::nullopt;
  if (length != one_day && length != one_month) return std::nullopt;
  return in_period([&](Period period) { return nth_of(period, *n, *length); });
}

/// "end of the month", "beginning of next year".
std::optional<Date> Reader::edge_of_period() {
  const std::optional<int> edge = take(Sense::edge);
  if (!edge) return std::nullopt;
  return in_period(
      [&](Period period) -> std::optional<Date> { return *edge > 0 ? period.first : period.last; });
}

}  // namespace verso::when

#include <fmt/format.h>

#include <array>

#include "model/when_reader.hpp"

namespace verso::when {
namespace {

namespace chrono = std::chrono;

/// A leap year: a day and month without a year may be 29 February.
constexpr int any_year = 2000;

/// "may 97" is a month of a year, "may 32" a day that does not exist.
constexpr int most_like_a_day = 39;

bool is_number(const Token* token, std::size_t fewest, std::size_t most) {
  return token && token->kind == Token::Kind::number && !token->ordinal &&
         token->text.size() >= fewest && token->text.size() <= most;
}

/// The mark that joins two numbers without white space, 0 where there is none.
char joint(const Token* mark, const Token* number) {
  if (!mark || !number || mark->spaced || number->spaced) return 0;
  for (const char c : {'-', '/', '.'})
    if (mark->is_mark(c)) return c;
  return 0;
}

}  // namespace

/// Two digits are the year from 70 years ago to 29 years ahead.
int Reader::full_year(int two_digits) const {
  const int earliest = static_cast<int>(chrono::year_month_day{today_}.year()) - 70;
  return earliest + ((two_digits - earliest) % 100 + 100) % 100;
}

/// "sun, mar. 6, 2016". The weekday finds the year where there is none; a date that falls on no
/// such day is taken as it stands.
std::optional<Date> Reader::weekday_then_date() {
  static constexpr std::array rules = {
      &Reader::year_month_day, &Reader::year_last,       &Reader::two_numbers, &Reader::day_month,
      &Reader::month_day,      &Reader::year_then_month, &Reader::day_alone,
  };
  weekday_ = take(Sense::weekday);
  if (!weekday_) return std::nullopt;
  skip_separators();
  return first_to_end(rules);
}

/// "2026-11-22", "2026/11/22", "2026.11.22", "2026 11 22".
std::optional<Date> Reader::year_month_day() {
  if (!is_number(peek(), 4, 4)) return std::nullopt;
  const bool marked = peek(1) && peek(1)->kind == Token::Kind::mark;
  const std::size_t step = marked ? 2 : 1;
  const Token* month = peek(step);
  const Token* day = peek(2 * step);
  if (!is_number(month, 1, 2) || !is_number(day, 1, 2)) return std::nullopt;
  if (marked) {
    const char mark = joint(peek(1), month);
    if (mark == 0 || mark != joint(peek(3), day)) return std::nullopt;
  }
  const int year = peek()->value;
  position_ += 2 * step + 1;
  const auto date =
      existing_day(year, static_cast<unsigned>(month->value), static_cast<unsigned>(day->value));
  return date ? date : no_such_day();
}

/// "25/5/2015", "30-12-16", "9.8.2013".
std::optional<Date> Reader::year_last() {
  const Token* second = peek(2);
  const Token* year = peek(4);
  if (!is_number(peek(), 1, 2) || !is_number(second, 1, 2) || !is_number(year, 2, 4) ||
      year->text.size() == 3)
    return std::nullopt;
  const char mark = joint(peek(1), second);
  if (mark == 0 || mark != joint(peek(3), year)) return std::nullopt;
  const int first = peek()->value;
  position_ += 5;
  return by_order(first, second->value,
                  year->text.size() == 2 ? full_year(year->value) : year->value, mark);
}

/// "2012-06" and "6/2012" are months; "24/12" is a day.
std::optional<Date> Reader::two_numbers() {
  const Token* first = peek();
  const Token* second = peek(2);
  const char mark = joint(peek(1), second);
  if (!is_number(first, 1, 4) || !is_number(second, 1, 4) || mark == 0 || mark == '.')
    return std::nullopt;
  const std::size_t sizes = first->text.size() * 10 + second->text.size();
  position_ += 3;
  if (sizes == 42 || sizes == 41)
    return existing_day(first->value, static_cast<unsigned>(second->value), 1);
  if (mark != '/') return std::nullopt;
  if (sizes == 24 || sizes == 14)
    return existing_day(second->value, static_cast<unsigned>(first->value), 1);
  if (first->text.size() > 2 || second->text.size() > 2) return std::nullopt;
  return by_order(first->value, second->value, std::nullopt, mark);
}

/// "20261122", the basic form of ISO 8601.
std::optional<Date> Reader::compact() {
  if (!is_number(peek(), 8, 8)) return std::nullopt;
  const int value = tokens_[position_++].value;
  const auto date = existing_day(value / 10000, static_cast<unsigned>(value / 100 % 100),
                                 static_cast<unsigned>(value % 100));
  return date ? date : no_such_day();
}

/// Day and month in an order that only the setting knows, unless one of the two is no date or both
/// are the same. Dots stand between day, month and year wherever they are used.
std::optional<Date> Reader::by_order(int first, int second, std::optional<int> year, char mark) {
  const int in_year = year.value_or(any_year);
  const auto day_first =
      existing_day(in_year, static_cast<unsigned>(second), static_cast<unsigned>(first));
  const auto month_first =
      existing_day(in_year, static_cast<unsigned>(first), static_cast<unsigned>(second));
  if (!day_first && !month_first) return no_such_day();
  bool use_day_first = day_first.has_value();
  if (day_first && month_first && first != second && mark != '.') {
    if (order_ == DateOrder::unset) {
      if (!at_end()) return std::nullopt;
      fault_ = "day and month can be read two ways; write ";
      fault_ += year ? fmt::format("{} or {}", format_date(*day_first), format_date(*month_first))
                     : "the month as a word";
      fault_ += ", or say how in the setting date.order";
      return std::nullopt;
    }
    use_day_first = order_ == DateOrder::day_month;
  }
  const int day = use_day_first ? first : second;
  const int month = use_day_first ? second : first;
  return dated({static_cast<unsigned>(month), 1, year}, day);
}

std::optional<Date> Reader::dated(const MonthName& name, int day) {
  constexpr int years_between_leap_days = 8;
  if (weekday_ && !name.year)
    if (const auto date = on_named_weekday(name.month, day)) return date;
  const auto date = nearest(name.year, years_between_leap_days, [&](int year) {
    return existing_day(year, name.month, static_cast<unsigned>(day));
  });
  return date ? date : no_such_day();
}

/// The one of last, this and next year that falls on the weekday and lies nearest to today.
std::optional<Date> Reader::on_named_weekday(unsigned month, int day) const {
  const int now = static_cast<int>(chrono::year_month_day{today_}.year());
  std::optional<Date> result;
  for (const int year : {now - 1, now, now + 1}) {
    const auto date = existing_day(year, month, static_cast<unsigned>(day));
    if (!date || weekday_number(*date) != weekday_) continue;
    if (!result || chrono::abs(*date - today_) < chrono::abs(*result - today_)) result = date;
  }
  return result;
}

/// "15 march", "3rd of feb 82", "10-august-2012", "fifteenth of next month".
std::optional<Date> Reader::day_month() {
  const std::optional<int> day = day_number();
  if (!day) return std::nullopt;
  skip_separators();
  const std::optional<MonthName> name = month_with_year();
  if (!name || name->length != 1) return std::nullopt;
  return dated(*name, *day);
}

/// "march 15", "mar. 15th, 2026", "may twenty-fourth".
std::optional<Date> Reader::month_day() {
  std::optional<MonthName> name = month_name();
  if (!name || name->length != 1) return std::nullopt;
  skip_separators();
  const std::optional<int> day = day_number();
  if (!day || *day > most_like_a_day) return std::nullopt;
  optional_year(*name);
  return dated(*name, *day);
}

/// "2009 may 22nd", "2012/aug/10", "2026 march".
std::optional<Date> Reader::year_then_month() {
  const bool number = is_number(peek(), 4, 4);
  if (!number && !sense(Sense::which)) return std::nullopt;
  const std::optional<int> named = year();
  if (!named) return std::nullopt;
  skip_separators();
  std::optional<MonthName> name = month_word();
  if (!name) return std::nullopt;
  name->year = named;
  const std::size_t after_month = position_;
  skip_separators();
  const std::optional<int> day = name->length == 1 ? day_number() : std::nullopt;
  if (!day) position_ = after_month;
  return dated(*name, day.value_or(1));
}

/// "november 2026", "aug 96", "q3 2026": the first day.
std::optional<Date> Reader::month_alone() {
  const Token* number = peek(1);
  if (sense(Sense::month) && is_number(number, 1, 2) && number->value <= most_like_a_day)
    return std::nullopt;
  const std::optional<MonthName> name = month_with_year();
  if (!name) return std::nullopt;
  return dated(*name, 1);
}

/// "17th": of this month or of the nearest one that has it.
std::optional<Date> Reader::day_alone() {
  const std::optional<int> day = ordinal();
  if (!day) return std::nullopt;
  const int step = facing_ == Facing::past ? -1 : 1;
  const chrono::year_month_day now{today_};
  for (int months = 0; months <= 2; ++months) {
    const chrono::year_month month =
        chrono::year_month{now.year(), now.month()} + chrono::months{months * step};
    const auto date =
        existing_day(static_cast<int>(month.year()), static_cast<unsigned>(month.month()),
                     static_cast<unsigned>(*day));
    if (date && (*date - today_).count() * step >= 0) return date;
  }
  return no_such_day();
}

}  // namespace verso::when

#include "model/query_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>

#include "model/query_words.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::query {
namespace {

using std::chrono::days;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

struct Span {
  Date first;
  Date last;
};

// The two ends of a range as typed; an end that is not there is open. A value that is no range is
// both ends.
struct Ends {
  std::string_view from;
  std::string_view to;
  bool after = false;   // >A: from the day behind A
  bool before = false;  // <A: to the day ahead of A
};

[[noreturn]] void refuse(const std::string& sentence) { throw Error(ErrorKind::usage, sentence); }

Ends ends_of(std::string_view value) {
  Ends ends;
  const auto dots = value.find("..");
  if (value.starts_with(">=")) {
    ends.from = value.substr(2);
  } else if (value.starts_with("<=")) {
    ends.to = value.substr(2);
  } else if (value.starts_with('>')) {
    ends = {.from = value.substr(1), .to = {}, .after = true};
  } else if (value.starts_with('<')) {
    ends = {.from = {}, .to = value.substr(1), .before = true};
  } else if (dots != std::string_view::npos) {
    ends = {.from = value.substr(0, dots), .to = value.substr(dots + 2)};
  } else {
    ends = {.from = value, .to = value};
  }
  ends.from = text::trim(ends.from);
  ends.to = text::trim(ends.to);
  return ends;
}

// The number, if the text is nothing but so many digits.
std::optional<int> digits(std::string_view text, std::size_t least, std::size_t most) {
  if (text.size() < least || text.size() > most) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

Date first_of(int y, unsigned m) { return std::chrono::sys_days{year{y} / month{m} / 1}; }
Date last_of(int y, unsigned m) { return std::chrono::sys_days{year{y} / month{m} / last}; }

unsigned checked_month(int number, std::string_view typed) {
  if (number < 1 || number > 12)
    refuse(fmt::format("{} names no month of the year", quoted(typed)));
  return static_cast<unsigned>(number);
}

struct YearMonth {
  int year;
  std::optional<unsigned> month;
};

// `2025` or `2025-03`.
std::optional<YearMonth> year_or_month(std::string_view text) {
  const auto typed_year = digits(text.substr(0, 4), 4, 4);
  if (!typed_year) return std::nullopt;
  if (*typed_year == 0 && text.size() <= 7) refuse("the years go from 0001 to 9999");
  if (text.size() == 4) return YearMonth{*typed_year, std::nullopt};
  const auto typed_month = text[4] == '-' ? digits(text.substr(5), 2, 2) : std::nullopt;
  if (!typed_month) return std::nullopt;
  return YearMonth{*typed_year, checked_month(*typed_month, text)};
}

Span span_of(std::string_view text, const QueryContext& context, Facing facing) {
  if (const auto typed = year_or_month(text)) {
    return {first_of(typed->year, typed->month.value_or(1)),
            last_of(typed->year, typed->month.value_or(12))};
  }
  const Date day = parse_when(text, context.today, facing, context.date_order);
  return {day, day};
}

template <class SpanOf>
void set_range(Query& leaf, std::string_view value, const Ends& ends, const SpanOf& span) {
  if (ends.from.empty() && ends.to.empty()) {
    refuse(fmt::format("{} is no date; write one such as 2025-03, 2025..2026 or >2025",
                       quoted(value)));
  }
  if (!ends.from.empty()) {
    const Span from = span(ends.from);
    leaf.from = ends.after ? from.last + days{1} : from.first;
  }
  if (!ends.to.empty()) {
    const Span to = span(ends.to);
    leaf.to = ends.before ? to.first - days{1} : to.last;
  }
  if (leaf.from && leaf.to && *leaf.from > *leaf.to) {
    refuse(fmt::format("the range {} ends before it begins", quoted(value)));
  }
}

// What was typed of a birthday; at least one is there.
struct BirthdayParts {
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;
  bool is_leap_day_too = false;  // the last of February in a year without the 29th
};

constexpr std::array<std::string_view, 12> month_names{
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

std::optional<unsigned> month_name(std::string_view typed) {
  const std::string folded = text::fold(typed);
  if (folded.size() < 3) return std::nullopt;
  for (unsigned i = 0; i < month_names.size(); ++i) {
    if (month_names[i].starts_with(folded)) return i + 1;
  }
  return std::nullopt;
}

constexpr int leap_year = 2000;  // a year that has every day

unsigned last_day(unsigned m) {
  return static_cast<unsigned>((year{leap_year} / month{m} / last).day());
}

// `04-12`, also with the dashes of a birthday without a year.
std::optional<BirthdayParts> month_and_day(std::string_view typed) {
  std::string_view text = typed;
  if (text.starts_with("--")) text.remove_prefix(2);
  const auto dash = text.find('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const auto m = digits(text.substr(0, dash), 1, 2);
  const auto d = digits(text.substr(dash + 1), 1, 2);
  if (!m || !d) return std::nullopt;
  const unsigned in_month = checked_month(*m, typed);
  if (*d < 1 || static_cast<unsigned>(*d) > last_day(in_month)) {
    refuse(fmt::format("{} is no day of a year", quoted(typed)));
  }
  return BirthdayParts{std::nullopt, in_month, static_cast<unsigned>(*d)};
}

bool has_year(std::string_view typed) {
  for (std::size_t at = 0; at + 4 <= typed.size(); ++at) {
    if (digits(typed.substr(at, 4), 4, 4)) return true;
  }
  return false;
}

BirthdayParts birthday_parts(std::string_view typed, const QueryContext& context) {
  if (const auto m = digits(typed, 1, 2))
    return {std::nullopt, checked_month(*m, typed), std::nullopt};
  if (const auto m = month_name(typed)) return {std::nullopt, m, std::nullopt};
  if (const auto known = year_or_month(typed)) return {known->year, known->month, std::nullopt};
  if (const auto known = month_and_day(typed)) return *known;
  const year_month_day parts{parse_when(typed, context.today, Facing::future, context.date_order)};
  const auto y = has_year(typed) ? std::optional(static_cast<int>(parts.year())) : std::nullopt;
  const bool is_leap_day_too = !y && !parts.year().is_leap() &&
                               parts.month() == std::chrono::February &&
                               parts.day() == std::chrono::day{28};
  return {y, static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()),
          is_leap_day_too};
}

Query birthday_leaf(const BirthdayParts& parts) {
  Query leaf;
  leaf.kind = Query::Kind::birthday;
  leaf.year = parts.year;
  leaf.month = parts.month;
  leaf.day = parts.day;
  return leaf;
}

Span span_of(const BirthdayParts& parts, std::string_view typed) {
  if (!parts.year) {
    refuse(
        fmt::format("{} has no year; a range of birthdays takes two days of the year, such as "
                    "04-10..05-03, or years at its ends",
                    quoted(typed)));
  }
  const unsigned first_month = parts.month.value_or(1);
  const unsigned last_month = parts.month.value_or(12);
  if (!parts.day) return {first_of(*parts.year, first_month), last_of(*parts.year, last_month)};
  const Date day = first_of(*parts.year, first_month) + days{*parts.day - 1};
  return {day, day};
}

// From one day of the year to another, over New Year's Eve where the second comes first.
Query days_of_year(const BirthdayParts& from, const BirthdayParts& to) {
  Query any;
  any.kind = Query::Kind::any_of;
  const unsigned begin = from.day.value_or(1);
  const unsigned end = to.is_leap_day_too ? 29 : to.day.value_or(last_day(*to.month));
  const bool around = *from.month > *to.month || (from.month == to.month && begin > end);
  const unsigned months = (around ? 12 : 0) + *to.month - *from.month;
  for (unsigned i = 0; i <= months; ++i) {
    const unsigned m = (*from.month - 1 + i) % 12 + 1;
    const unsigned first = i == 0 ? begin : 1;
    const unsigned final = i == months ? end : last_day(m);
    if (first == 1 && final == last_day(m)) {
      any.children.push_back(birthday_leaf({std::nullopt, m, std::nullopt}));
      continue;
    }
    for (unsigned d = first; d <= final; ++d)
      any.children.push_back(birthday_leaf({std::nullopt, m, d}));
  }
  if (any.children.size() == 1) return Query(any.children.front());
  return any;
}

}  // namespace

Query date_term(Query::DateField field, std::string_view value, const QueryContext& context) {
  Query leaf;
  leaf.kind = Query::Kind::date;
  leaf.date_field = field;
  const Facing facing = field == Query::DateField::due ? Facing::future : Facing::past;
  set_range(leaf, value, ends_of(value),
            [&](std::string_view typed) { return span_of(typed, context, facing); });
  return leaf;
}

Query birthday_term(std::string_view value, const QueryContext& context) {
  const Ends ends = ends_of(value);
  if (!ends.from.empty() && ends.from.data() == ends.to.data()) {
    const BirthdayParts parts = birthday_parts(ends.from, context);
    if (!parts.is_leap_day_too) return birthday_leaf(parts);
    return days_of_year(parts, parts);
  }
  if (!ends.from.empty() && !ends.to.empty()) {
    const BirthdayParts from = birthday_parts(ends.from, context);
    const BirthdayParts to = birthday_parts(ends.to, context);
    if (!from.year && !to.year) return days_of_year(from, to);
  }
  Query leaf;
  leaf.kind = Query::Kind::birthday;
  set_range(leaf, value, ends,
            [&](std::string_view typed) { return span_of(birthday_parts(typed, context), typed); });
  return leaf;
}

}  // namespace verso::query

#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/when_tokens.hpp"
#include "verso/date.hpp"

namespace verso::when {

/// A length of time as typed: "2 weeks 3 days". Months are applied first.
struct Span {
  int months = 0;
  int days = 0;
};

/// The day one span earlier (-1) or later (1); nothing beyond about a thousand years.
std::optional<Date> shifted(Date date, Span span, int direction);

/// Days from `first` to `last`, both included.
struct Period {
  Date first;
  Date last;
};

/// A month or a quarter, the year perhaps to be found.
struct MonthName {
  unsigned month = 1;
  int length = 1;  ///< in months
  std::optional<int> year;
};

/// The grammar of WHEN over the tokens of one text. Each rule reads as far as it can from the
/// position; it is the callers that go back. No rule calls itself, so that time is linear in the
/// length of the text.
class Reader {
 public:
  Reader(const std::vector<Token>& tokens, const Language& language, Date today, Facing facing,
         DateOrder order)
      : tokens_(tokens), language_(language), today_(today), facing_(facing), order_(order) {}

  /// The day that the whole text means; nothing where it is no date.
  std::optional<Date> whole();

  /// Why a text that has the form of a date is none; empty where it has no such form.
  const std::string& fault() const { return fault_; }

 private:
  using Rule = std::optional<Date> (Reader::*)();

  // Tokens.
  bool at_end() const { return position_ == tokens_.size(); }
  const Token* peek(std::size_t ahead = 0) const;
  bool is_unit(std::size_t ahead) const;
  std::optional<int> sense(Sense sense, std::size_t ahead = 0) const;
  std::optional<int> take(Sense sense);
  bool take_mark(char mark);
  void skip_separators();
  void skip_to_period();
  std::optional<Date> first_to_end(std::span<const Rule> rules);
  std::optional<Date> with_tail(Date date);
  std::optional<Date> no_such_day();

  // Lengths (when_spans.cpp).
  std::optional<int> quantity();
  std::optional<Duration> unit();
  std::optional<Span> span();
  std::optional<Date> base();
  std::optional<int> direction();
  std::optional<Date> span_and_base();
  std::optional<Date> span_within();
  std::optional<Date> span_signed();
  std::optional<Date> span_which();
  std::optional<Date> span_alone();
  std::optional<Date> counted_days();

  // Words for days (when_days.cpp).
  std::optional<Date> relative_day();
  std::optional<Date> part_of_day_first();
  std::optional<Date> weekday_alone();
  std::optional<Date> weekday_coming();
  std::optional<Date> weekday_which();
  std::optional<Date> weekday_of_week();
  std::optional<Date> week_then_weekday();
  std::optional<Date> unit_which();
  std::optional<Date> unit_coming();
  std::optional<Date> after_this_unit();
  std::optional<Date> weekend();
  std::optional<Date> working_day();
  Date weekday_from(int weekday, int which) const;
  Date saturday(int which) const;

  // Dates of the calendar (when_calendar.cpp).
  std::optional<Date> weekday_then_date();
  std::optional<Date> year_month_day();
  std::optional<Date> year_last();
  std::optional<Date> two_numbers();
  std::optional<Date> compact();
  std::optional<Date> by_order(int first, int second, std::optional<int> year, char mark);
  std::optional<Date> dated(const MonthName& name, int day);
  std::optional<Date> on_named_weekday(unsigned month, int day) const;
  std::optional<Date> day_month();
  std::optional<Date> month_day();
  std::optional<Date> year_then_month();
  std::optional<Date> month_alone();
  std::optional<Date> day_alone();
  int full_year(int two_digits) const;

  // Days of a period (when_periods.cpp).
  std::optional<int> ordinal();
  std::optional<int> ordinal_or_last();
  std::optional<int> day_number();
  std::optional<int> year();
  std::optional<MonthName> month_word();
  std::optional<MonthName> month_name();
  std::optional<MonthName> month_with_year();
  void optional_year(MonthName& name);
  int year_of(const MonthName& name, int which) const;
  Period period_around(Duration unit, int which) const;
  std::optional<Date> in_period(const std::function<std::optional<Date>(Period)>& choose);
  std::optional<Date> nth_weekday();
  std::optional<Date> nth_unit();
  std::optional<Date> edge_of_period();

  /// The day that `in_year` gives for the named year, else for the nearest one in the direction of
  /// the facing; today counts both ways.
  template <class InYear>
  std::optional<Date> nearest(const std::optional<int>& named, int reach, InYear in_year);

  const std::vector<Token>& tokens_;
  const Language& language_;
  Date today_;
  Facing facing_;
  DateOrder order_;
  std::optional<int> weekday_;  ///< named before a date
  std::size_t position_ = 0;
  std::string fault_;
};

/// 1 for Monday to 7 for Sunday.
int weekday_number(Date date);
/// The Monday on or before.
Date monday_of(Date date);
/// The day, where it exists.
std::optional<Date> existing_day(int year, unsigned month, unsigned day);

template <class InYear>
std::optional<Date> Reader::nearest(const std::optional<int>& named, int reach, InYear in_year) {
  if (named) return in_year(*named);
  const int now = static_cast<int>(std::chrono::year_month_day{today_}.year());
  const int step = facing_ == Facing::past ? -1 : 1;
  for (int years = -1; years <= reach; ++years) {
    const std::optional<Date> date = in_year(now + years * step);
    if (date && (facing_ == Facing::past ? *date <= today_ : *date >= today_)) return date;
  }
  return std::nullopt;
}

}  // namespace verso::when

#include "model/when_reader.hpp"

#include <array>

namespace verso::when {

namespace chrono = std::chrono;

int weekday_number(Date date) { return static_cast<int>(chrono::weekday{date}.iso_encoding()); }

Date monday_of(Date date) { return date - chrono::days{weekday_number(date) - 1}; }

std::optional<Date> existing_day(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999) return std::nullopt;
  const chrono::year_month_day date{chrono::year{year}, chrono::month{month}, chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

const Token* Reader::peek(std::size_t ahead) const {
  const std::size_t at = position_ + ahead;
  return at < tokens_.size() ? &tokens_[at] : nullptr;
}

bool Reader::is_unit(std::size_t ahead) const {
  const Token* token = peek(ahead);
  return token && token->kind == Token::Kind::word && language_.unit(token->text);
}

std::optional<int> Reader::sense(Sense sense, std::size_t ahead) const {
  const Token* token = peek(ahead);
  if (!token || token->kind != Token::Kind::word) return std::nullopt;
  return language_.value(token->text, sense);
}

std::optional<int> Reader::take(Sense wanted) {
  const std::optional<int> value = sense(wanted);
  if (value) ++position_;
  return value;
}

bool Reader::take_mark(char mark) {
  const Token* token = peek();
  if (!token || !token->is_mark(mark)) return false;
  ++position_;
  return true;
}

/// Between the parts of a date written with words: "sun., march", "10-august", "15 of march".
void Reader::skip_separators() {
  for (const char mark : {'.', ',', '-', '/'}) take_mark(mark);
  while (take(Sense::of)) {
  }
}

/// Between a day and the week or month that it is of: "tuesday, next week", "friday in the week".
void Reader::skip_to_period() {
  take_mark(',');
  while (take(Sense::of) || take(Sense::inside)) {
  }
}

std::optional<Date> Reader::first_to_end(std::span<const Rule> rules) {
  const std::size_t start = position_;
  for (const Rule rule : rules) {
    position_ = start;
    std::optional<Date> date = (this->*rule)();
    if (date) date = with_tail(*date);
    if (date && at_end()) return date;
  }
  position_ = start;
  return std::nullopt;
}

/// What may stand behind any date: "next tuesday +10 days", "friday in the evening".
std::optional<Date> Reader::with_tail(Date date) {
  while (const Token* token = peek()) {
    const bool plus = token->is_mark('+');
    if (!plus && !token->is_mark('-')) break;
    ++position_;
    const std::optional<Span> length = span();
    const std::optional<Date> moved = length ? shifted(date, *length, plus ? 1 : -1) : std::nullopt;
    if (!moved) return std::nullopt;
    date = *moved;
  }
  skip_to_period();
  take(Sense::part_of_day);
  return date;
}

/// Remembers, at the end of a text, that it has the form of a date.
std::optional<Date> Reader::no_such_day() {
  if (at_end() && fault_.empty()) fault_ = "that day does not exist";
  return std::nullopt;
}

std::optional<Date> Reader::whole() {
  static constexpr std::array lengths = {
      &Reader::span_and_base, &Reader::span_within,  &Reader::span_signed,
      &Reader::span_which,    &Reader::counted_days, &Reader::span_alone,
  };
  if (const auto date = first_to_end(lengths)) return date;
  if (const auto date = base()) return date;
  while (take(Sense::lead)) {
  }
  if (position_ == 0) return std::nullopt;
  if (const auto date = first_to_end(lengths)) return date;
  return base();
}

/// Everything that is a day of its own, without a length of time before it.
std::optional<Date> Reader::base() {
  static constexpr std::array rules = {
      &Reader::relative_day,      &Reader::part_of_day_first, &Reader::weekday_alone,
      &Reader::weekday_coming,    &Reader::weekday_which,     &Reader::weekday_of_week,
      &Reader::week_then_weekday, &Reader::unit_which,        &Reader::unit_coming,
      &Reader::after_this_unit,   &Reader::weekend,           &Reader::working_day,
      &Reader::year_month_day,    &Reader::year_last,         &Reader::two_numbers,
      &Reader::compact,           &Reader::day_month,         &Reader::month_day,
      &Reader::year_then_month,   &Reader::month_alone,       &Reader::day_alone,
      &Reader::nth_weekday,       &Reader::nth_unit,          &Reader::edge_of_period,
      &Reader::weekday_then_date,
  };
  return first_to_end(rules);
}

}  // namespace verso::when

#include "model/when_reader.hpp"

namespace verso::when {
namespace {

constexpr int most_months = 12 * 1000;
constexpr int most_days = 366 * 1000;
constexpr int largest_count = 999'999;

void add_to(Span& span, int count, Duration unit) {
  const int amount = count * unit.count;
  switch (unit.unit) {
    case Duration::Unit::day:
      span.days += amount;
      break;
    case Duration::Unit::week:
      span.days += 7 * amount;
      break;
    case Duration::Unit::month:
      span.months += amount;
      break;
    case Duration::Unit::year:
      span.months += 12 * amount;
      break;
  }
}

}  // namespace

std::optional<Date> shifted(Date date, Span span, int direction) {
  if (span.months > most_months || span.days > most_days) return std::nullopt;
  const Duration months{span.months, Duration::Unit::month};
  const Date by_months = direction < 0 ? subtract(date, months) : add(date, months);
  return by_months + std::chrono::days{direction * span.days};
}

/// "3", "twenty-one", "a", "a couple of".
std::optional<int> Reader::quantity() {
  const Token* token = peek();
  if (!token) return std::nullopt;
  if (token->kind == Token::Kind::number) {
    if (token->ordinal || token->value < 0 || token->value > largest_count) return std::nullopt;
    ++position_;
    return token->value;
  }
  std::optional<int> value = take(Sense::number);
  if (!value) return std::nullopt;
  if (*value == 1) {  // "a few", "a couple", "a dozen"
    if (const auto counted = take(Sense::number)) value = counted;
  } else if (*value >= 20) {
    take_mark('-');
    if (const auto ones = take(Sense::number)) *value += *ones;
  }
  take(Sense::of);
  return value;
}

std::optional<Duration> Reader::unit() {
  if (!is_unit(0)) return std::nullopt;
  return language_.unit(tokens_[position_++].text);
}

/// "2 weeks", "2 weeks 3 days", "1y2m", "2 months, 5 days", "a year and a day".
std::optional<Span> Reader::span() {
  std::optional<Span> result;
  for (;;) {
    const std::size_t start = position_;
    if (result) {
      take_mark(',');
      take(Sense::conjunction);
    }
    const std::optional<int> count = quantity();
    const std::optional<Duration> length = count ? unit() : std::nullopt;
    if (!length) {
      position_ = start;
      return result;
    }
    if (!result) result.emplace();
    add_to(*result, *count, *length);
    if (result->months > most_months || result->days > most_days) {
      fault_ = "that is more than a thousand years away";
      return std::nullopt;
    }
  }
}

/// Behind a length: "ago" is -1; "hence" and "from now" are 1.
std::optional<int> Reader::direction() {
  if (take(Sense::ago)) return -1;
  if (take(Sense::ahead)) return 1;
  const std::size_t start = position_;
  const int way = take(Sense::after) ? 1 : take(Sense::before) ? -1 : 0;
  if (way != 0 && take(Sense::relative_day) == 0) return way;
  position_ = start;
  return std::nullopt;
}

/// "3 days ago", "2 weeks after yesterday", "the day before yesterday", "3 years ago tomorrow".
std::optional<Date> Reader::span_and_base() {
  std::optional<Span> length = span();
  if (!length) {
    const std::optional<Duration> one = unit();
    if (!one) return std::nullopt;
    length.emplace();
    add_to(*length, 1, *one);
    if (!sense(Sense::before) && !sense(Sense::after)) return std::nullopt;
  }
  const bool ago = take(Sense::ago).has_value();
  if (ago || take(Sense::ahead)) {
    if (at_end()) return shifted(today_, *length, ago ? -1 : 1);
    const std::optional<Date> from = base();
    return from ? shifted(*from, *length, ago ? -1 : 1) : std::nullopt;
  }
  const int way = take(Sense::after) ? 1 : take(Sense::before) ? -1 : 0;
  if (way == 0) return std::nullopt;
  std::optional<Date> from = base();
  if (!from && take(Sense::lead)) from = base();
  return from ? shifted(*from, *length, way) : std::nullopt;
}

/// "in 2 weeks", "within a month", "in two weeks' time".
std::optional<Date> Reader::span_within() {
  if (!take(Sense::within)) return std::nullopt;
  take(Sense::of);  // "within the 2 weeks"
  const std::optional<Span> length = span();
  if (!length) return std::nullopt;
  take_mark('\'');
  take(Sense::padding);
  return shifted(today_, *length, 1);
}

/// "+2 months, 5 days", "-3y".
std::optional<Date> Reader::span_signed() {
  const bool back = take_mark('-');
  if (!back && !take_mark('+')) return std::nullopt;
  const std::optional<Span> length = span();
  return length ? shifted(today_, *length, back ? -1 : 1) : std::nullopt;
}

/// "next 2 weeks", "past 10 days".
std::optional<Date> Reader::span_which() {
  const std::optional<int> which = take(Sense::which);
  if (!which || *which == 0) return std::nullopt;
  const std::optional<Span> length = span();
  return length ? shifted(today_, *length, *which) : std::nullopt;
}

/// "2w": back in commands that record, ahead in those that plan.
std::optional<Date> Reader::span_alone() {
  const std::optional<Span> length = span();
  return length ? shifted(today_, *length, facing_ == Facing::past ? -1 : 1) : std::nullopt;
}

/// "2 weekends ago", "3 fridays from now".
std::optional<Date> Reader::counted_days() {
  const std::optional<int> count = quantity();
  if (!count || *count < 1 || *count > most_days / 7) return std::nullopt;
  const bool is_weekend = take(Sense::weekend).has_value();
  const std::optional<int> weekday = is_weekend ? std::nullopt : take(Sense::weekday);
  if (!is_weekend && !weekday) return std::nullopt;
  const std::optional<int> way = direction();
  if (!way) return std::nullopt;
  const std::chrono::weeks further{*way * (*count - 1)};
  if (weekday) return weekday_from(*weekday, *way) + further;
  // The coming weekend is the first from now, as the one behind us is the first ago.
  return (*way < 0 ? saturday(-1) : saturday(0)) + further;
}

}  // namespace verso::when

#include <fmt/format.h>

#include <array>
#include <cstdint>

#include "model/when_tokens.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

using Unit = Duration::Unit;

/// About a thousand years in each unit: no cadence is longer, and no sum of dates overflows.
constexpr std::array<std::int64_t, 4> most = {365'250, 52'178, 12'000, 1'000};

/// Of the units, in their order.
constexpr std::string_view letters = "dwmy";

[[noreturn]] void refuse(std::string_view text, std::string_view reason) {
  throw Error(ErrorKind::usage, fmt::format("\"{}\" is no length of time: {}", text, reason));
}

/// Counts of each unit, summed.
struct Sum {
  std::array<std::int64_t, 4> counts{};

  void add(std::int64_t count, Duration length) {
    counts[static_cast<std::size_t>(length.unit)] += count * length.count;
  }

  std::int64_t of(Unit unit) const { return counts[static_cast<std::size_t>(unit)]; }

  /// One count of one unit. Lengths that have no common unit (a month and a day) become days, the
  /// month as 30 and the year as 365.
  std::pair<std::int64_t, Unit> single() const {
    const bool has_days = of(Unit::day) != 0;
    const bool has_weeks = of(Unit::week) != 0;
    const bool has_months = of(Unit::month) != 0;
    const bool has_years = of(Unit::year) != 0;
    if ((has_days || has_weeks) && (has_months || has_years))
      return {of(Unit::day) + 7 * of(Unit::week) + 30 * of(Unit::month) + 365 * of(Unit::year),
              Unit::day};
    if (has_days) return {of(Unit::day) + 7 * of(Unit::week), Unit::day};
    if (has_weeks) return {of(Unit::week), Unit::week};
    if (has_months) return {of(Unit::month) + 12 * of(Unit::year), Unit::month};
    return {of(Unit::year), Unit::year};
  }
};

/// Reads "2 weeks", "1y2m", "every month", "P1Y2M" from tokens into a sum.
class Lengths {
 public:
  Lengths(const std::vector<when::Token>& tokens, const when::Language& language)
      : tokens_(tokens), language_(language) {}

  /// Nothing where the tokens are no lengths.
  std::optional<Sum> whole() {
    // ISO 8601 durations begin with a P.
    if (!tokens_.empty() && (tokens_[0].text == "p" || word(0, when::Sense::every))) ++position_;
    Sum sum;
    bool any = false;
    while (position_ < tokens_.size()) {
      if (any) skip_join();
      const std::optional<std::int64_t> count = read_count(any);
      const std::optional<Duration> unit = count ? read_unit() : std::nullopt;
      if (!unit) return std::nullopt;
      sum.add(*count, *unit);
      any = true;
    }
    if (!any) return std::nullopt;
    return sum;
  }

 private:
  std::optional<int> word(std::size_t at, when::Sense sense) const {
    if (at >= tokens_.size() || tokens_[at].kind != when::Token::Kind::word) return std::nullopt;
    return language_.value(tokens_[at].text, sense);
  }

  void skip_join() {
    if (position_ < tokens_.size() && tokens_[position_].is_mark(',')) ++position_;
    if (word(position_, when::Sense::conjunction)) ++position_;
  }

  /// "3", "three", "a couple of"; a unit alone, at the beginning, is one of it.
  std::optional<std::int64_t> read_count(bool any) {
    if (position_ >= tokens_.size()) return std::nullopt;
    const when::Token& token = tokens_[position_];
    if (token.kind == when::Token::Kind::number) {
      if (token.value < 0 || token.ordinal) return std::nullopt;
      ++position_;
      return token.value;
    }
    std::optional<int> count = word(position_, when::Sense::number);
    if (!count) return any ? std::nullopt : std::optional<std::int64_t>(1);
    ++position_;
    if (const auto next = word(position_, when::Sense::number)) {
      count = *count == 1 ? *next : *count + *next;
      ++position_;
    }
    if (word(position_, when::Sense::of)) ++position_;
    return count;
  }

  std::optional<Duration> read_unit() {
    if (position_ >= tokens_.size()) return std::nullopt;
    return language_.unit(tokens_[position_++].text);
  }

  const std::vector<when::Token>& tokens_;
  const when::Language& language_;
  std::size_t position_ = 0;
};

/// The stored form of up to 999 units, without the reader of sentences: `due` reads one for each row.
std::optional<Duration> read_stored(std::string_view text) {
  if (text.size() < 2 || text.size() > 4 || text.front() == '0') return std::nullopt;
  const std::size_t unit = letters.find(text.back());
  if (unit == std::string_view::npos) return std::nullopt;
  int count = 0;
  for (const char c : text.substr(0, text.size() - 1)) {
    if (c < '0' || c > '9') return std::nullopt;
    count = count * 10 + (c - '0');
  }
  return Duration{count, static_cast<Unit>(unit)};
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
  if (const auto stored = read_stored(text)) return stored;
  if (text.size() > when::longest_text)
    throw Error(ErrorKind::usage, "a length of time this long cannot be read: write 10d, 2w, 3m");
  const when::Language& language = when::english();
  const std::vector<when::Token> tokens = when::tokens(text, language);
  if (tokens.size() == 1) {
    if (tokens[0].text == language.none) return std::nullopt;
    if (const auto cadence = language.cadence(tokens[0].text)) return cadence;
  }
  const std::optional<Sum> sum = Lengths(tokens, language).whole();
  if (!sum) refuse(text, "write 10d, 2w, 3m, 1y, \"3 months\", weekly or none, in whole numbers");
  const auto [count, unit] = sum->single();
  if (count < 1) refuse(text, "it must be a day or more");
  if (count > most[static_cast<std::size_t>(unit)])
    refuse(text, "it is longer than a thousand years");
  return Duration{static_cast<int>(count), unit};
}

std::string format_duration(Duration duration) {
  return fmt::format("{}{}", duration.count, letters[static_cast<std::size_t>(duration.unit)]);
}

}  // namespace verso

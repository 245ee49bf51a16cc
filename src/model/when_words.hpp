#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "verso/date.hpp"

/// The words in which people write dates and lengths of time. A language is data: another one is
/// another table (docs/dates.md).
namespace verso::when {

/// What a word can mean; one word may have several senses ("second", "mon", "after").
enum class Sense {
  month,         ///< 1 to 12
  weekday,       ///< ISO 8601: Monday is 1
  number,        ///< its value; tens join with units ("twenty-four")
  ordinal,       ///< its value, likewise
  relative_day,  ///< days from today
  part_of_day,   ///< read over: the day is what counts
  which,         ///< -1 last, 0 this, 1 next
  coming,        ///< the first one after today
  weekend,
  working_day,
  ago,
  ahead,
  before,
  after,
  within,
  edge,         ///< -1 the end, 1 the beginning
  lead,         ///< may stand before any date
  of,           ///< may stand between the parts of a date
  inside,       ///< may stand between a day and the period that it is of
  conjunction,  ///< may stand between the parts of a length
  quarter,      ///< joined with a number 1 to 4
  era,          ///< to be added to the year
  every,        ///< may stand before a cadence
  padding,      ///< may stand behind a length ("time")
  clock,        ///< belongs to a time of day
};

struct Word {
  std::string_view text;
  Sense sense;
  int value = 0;
};

/// A word for a length: of a unit ("fortnight") or of a cadence ("quarterly").
struct Length {
  std::string_view text;
  Duration length;
};

struct Language {
  std::span<const Word> words;
  std::span<const Length> units;
  std::span<const Length> cadences;
  std::span<const std::string_view> ordinal_endings;  ///< behind digits: "th"
  std::string_view none;                              ///< the cadence that is none

  /// The value of a word in one sense; nothing where it does not have that sense.
  std::optional<int> value(std::string_view word, Sense sense) const;
  std::optional<Duration> unit(std::string_view word) const;
  std::optional<Duration> cadence(std::string_view word) const;
};

const Language& english();

}  // namespace verso::when

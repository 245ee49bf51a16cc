#include "model/when_words.hpp"

#include <algorithm>
#include <array>

namespace verso::when {
namespace {

template <class Entries>
auto find(const Entries& entries, std::string_view text) {
  return std::find_if(entries.begin(), entries.end(),
                      [&](const auto& entry) { return entry.text == text; });
}

std::optional<Duration> length_of(std::span<const Length> lengths, std::string_view text) {
  const auto found = find(lengths, text);
  if (found == lengths.end()) return std::nullopt;
  return found->length;
}

using enum Sense;

// clang-format off

constexpr auto english_words = std::to_array<Word>({
    {"january", month, 1}, {"jan", month, 1},
    {"february", month, 2}, {"feb", month, 2}, {"febr", month, 2},
    {"march", month, 3}, {"mar", month, 3},
    {"april", month, 4}, {"apr", month, 4},
    {"may", month, 5},
    {"june", month, 6}, {"jun", month, 6},
    {"july", month, 7}, {"jul", month, 7},
    {"august", month, 8}, {"aug", month, 8},
    {"september", month, 9}, {"sept", month, 9}, {"sep", month, 9},
    {"october", month, 10}, {"oct", month, 10},
    {"november", month, 11}, {"nov", month, 11},
    {"december", month, 12}, {"dec", month, 12},

    {"monday", weekday, 1}, {"mon", weekday, 1}, {"mondays", weekday, 1},
    {"tuesday", weekday, 2}, {"tue", weekday, 2}, {"tues", weekday, 2}, {"tuesdays", weekday, 2},
    {"wednesday", weekday, 3}, {"wed", weekday, 3}, {"weds", weekday, 3},
    {"wednesdays", weekday, 3},
    {"thursday", weekday, 4}, {"thu", weekday, 4}, {"thur", weekday, 4}, {"thurs", weekday, 4},
    {"thursdays", weekday, 4},
    {"friday", weekday, 5}, {"fri", weekday, 5}, {"fridays", weekday, 5},
    {"saturday", weekday, 6}, {"sat", weekday, 6}, {"saturdays", weekday, 6},
    {"sunday", weekday, 7}, {"sun", weekday, 7}, {"sundays", weekday, 7},

    {"a", number, 1}, {"an", number, 1}, {"one", number, 1}, {"two", number, 2},
    {"couple", number, 2}, {"three", number, 3}, {"few", number, 3}, {"four", number, 4},
    {"five", number, 5}, {"six", number, 6}, {"seven", number, 7}, {"eight", number, 8},
    {"nine", number, 9}, {"ten", number, 10}, {"eleven", number, 11}, {"twelve", number, 12},
    {"dozen", number, 12}, {"thirteen", number, 13}, {"fourteen", number, 14},
    {"fifteen", number, 15}, {"sixteen", number, 16}, {"seventeen", number, 17},
    {"eighteen", number, 18}, {"nineteen", number, 19}, {"twenty", number, 20},
    {"thirty", number, 30}, {"forty", number, 40}, {"fifty", number, 50}, {"sixty", number, 60},
    {"seventy", number, 70}, {"eighty", number, 80}, {"ninety", number, 90},

    {"first", ordinal, 1}, {"second", ordinal, 2}, {"third", ordinal, 3}, {"fourth", ordinal, 4},
    {"fifth", ordinal, 5}, {"sixth", ordinal, 6}, {"seventh", ordinal, 7}, {"eighth", ordinal, 8},
    {"ninth", ordinal, 9}, {"tenth", ordinal, 10}, {"eleventh", ordinal, 11},
    {"twelfth", ordinal, 12}, {"thirteenth", ordinal, 13}, {"fourteenth", ordinal, 14},
    {"fifteenth", ordinal, 15}, {"sixteenth", ordinal, 16}, {"seventeenth", ordinal, 17},
    {"eighteenth", ordinal, 18}, {"nineteenth", ordinal, 19}, {"twentieth", ordinal, 20},
    {"thirtieth", ordinal, 30},

    {"today", relative_day, 0}, {"now", relative_day, 0}, {"tonight", relative_day, 0},
    {"yesterday", relative_day, -1}, {"tomorrow", relative_day, 1}, {"tmr", relative_day, 1},
    {"tmrw", relative_day, 1}, {"overmorrow", relative_day, 2},

    {"morning", part_of_day}, {"afternoon", part_of_day}, {"evening", part_of_day},
    {"night", part_of_day},

    {"last", which, -1}, {"past", which, -1}, {"previous", which, -1}, {"this", which, 0},
    {"current", which, 0}, {"next", which, 1}, {"following", which, 1},
    {"coming", coming}, {"upcoming", coming},
    {"weekend", weekend}, {"weekends", weekend},
    {"weekday", working_day}, {"workday", working_day},

    {"ago", ago}, {"back", ago}, {"earlier", ago},
    {"hence", ahead}, {"later", ahead}, {"ahead", ahead},
    {"before", before}, {"until", before},
    {"after", after}, {"from", after}, {"since", after},
    {"in", within}, {"within", within}, {"after", within},
    {"beginning", edge, 1}, {"start", edge, 1}, {"end", edge, -1},

    {"on", lead}, {"by", lead}, {"the", lead}, {"for", lead}, {"until", lead}, {"till", lead},
    {"since", lead}, {"of", of}, {"the", of}, {"in", inside}, {"on", inside}, {"and", conjunction},
    {"q", quarter}, {"ad", era, 0}, {"ce", era, 0}, {"be", era, -543},
    {"every", every}, {"each", every}, {"time", padding},

    {"am", clock}, {"pm", clock}, {"noon", clock}, {"midday", clock}, {"midnight", clock},
    {"hour", clock}, {"hours", clock}, {"hr", clock}, {"hrs", clock}, {"h", clock},
    {"minute", clock}, {"minutes", clock}, {"min", clock}, {"mins", clock}, {"seconds", clock},
    {"sec", clock}, {"secs", clock}, {"s", clock}, {"clock", clock}, {"utc", clock},
});

constexpr Duration::Unit day = Duration::Unit::day;
constexpr Duration::Unit week = Duration::Unit::week;
constexpr Duration::Unit calendar_month = Duration::Unit::month;
constexpr Duration::Unit year = Duration::Unit::year;

constexpr auto english_units = std::to_array<Length>({
    {"d", {1, day}}, {"day", {1, day}}, {"days", {1, day}},
    {"w", {1, week}}, {"wk", {1, week}}, {"wks", {1, week}}, {"week", {1, week}},
    {"weeks", {1, week}}, {"sennight", {1, week}}, {"sennights", {1, week}},
    {"fortnight", {2, week}}, {"fortnights", {2, week}},
    {"m", {1, calendar_month}}, {"mo", {1, calendar_month}}, {"mos", {1, calendar_month}},
    {"mon", {1, calendar_month}}, {"mth", {1, calendar_month}}, {"mths", {1, calendar_month}},
    {"mnth", {1, calendar_month}}, {"month", {1, calendar_month}},
    {"months", {1, calendar_month}},
    {"q", {3, calendar_month}}, {"qtr", {3, calendar_month}}, {"qtrs", {3, calendar_month}},
    {"quarter", {3, calendar_month}}, {"quarters", {3, calendar_month}},
    {"y", {1, year}}, {"yr", {1, year}}, {"yrs", {1, year}}, {"year", {1, year}},
    {"years", {1, year}}, {"decade", {10, year}}, {"decades", {10, year}},
});

constexpr auto english_cadences = std::to_array<Length>({
    {"daily", {1, day}}, {"weekly", {1, week}}, {"biweekly", {2, week}}, {"fortnightly", {2, week}},
    {"monthly", {1, calendar_month}}, {"bimonthly", {2, calendar_month}},
    {"quarterly", {3, calendar_month}}, {"semiannual", {6, calendar_month}},
    {"semiannually", {6, calendar_month}}, {"semiyearly", {6, calendar_month}},
    {"yearly", {1, year}}, {"annual", {1, year}}, {"annually", {1, year}},
    {"biannual", {2, year}}, {"biennial", {2, year}}, {"biyearly", {2, year}},
});

// clang-format on

constexpr auto english_ordinal_endings = std::to_array<std::string_view>({"st", "nd", "rd", "th"});

}  // namespace

std::optional<int> Language::value(std::string_view word, Sense sense) const {
  const auto found = std::find_if(words.begin(), words.end(), [&](const Word& entry) {
    return entry.sense == sense && entry.text == word;
  });
  if (found == words.end()) return std::nullopt;
  return found->value;
}

std::optional<Duration> Language::unit(std::string_view word) const {
  return length_of(units, word);
}

std::optional<Duration> Language::cadence(std::string_view word) const {
  return length_of(cadences, word);
}

const Language& english() {
  static constexpr Language language{english_words, english_units, english_cadences,
                                     english_ordinal_endings, "none"};
  return language;
}

}  // namespace verso::when

#include <fmt/format.h>

#include <algorithm>

#include "model/log_sentence.hpp"
#include "model/log_words.hpp"
#include "model/when_words.hpp"
#include "verso/error.hpp"

namespace verso::log_sentence {
namespace {

using when::Sense;

/// Dates of more words than this do not stand in a sentence.
constexpr std::size_t longest = 6;

std::optional<Date> parsed(std::string_view text, Date today, DateOrder order) {
  try {
    return parse_when(text, today, Facing::past, order);
  } catch (const Error&) {
    return std::nullopt;
  }
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// Words that alone are more often something else: "may", "mon", "second", "2".
bool says_a_day(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  const when::Language& language = when::english();
  if (last > first) return true;
  const std::string& word = tokens[first].key;
  return language.value(word, Sense::relative_day).has_value() ||
         (language.value(word, Sense::weekday) && word.size() > 3);
}

bool is_plan(const std::vector<Token>& tokens, std::size_t first) {
  const std::size_t from = first < 2 ? 0 : first - 2;
  for (std::size_t i = from; i <= first; ++i) {
    if (log_words::is(tokens[i].key, log_words::Cue::plans)) return true;
  }
  return false;
}

/// "on friday", "on the 3rd": the word before belongs to the date.
std::size_t with_lead(const std::vector<Token>& tokens, std::size_t first) {
  while (first > 0 && tokens[first].gap.empty() &&
         (tokens[first - 1].key == "on" || tokens[first - 1].key == "the")) {
    --first;
  }
  return first;
}

struct Found {
  Day day;
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The longest date that begins at that word.
std::optional<Found> date_at(std::string_view sentence, const std::vector<Token>& tokens,
                             std::size_t first, Date today, DateOrder order) {
  for (std::size_t count = std::min(longest, tokens.size() - first); count > 0; --count) {
    const std::size_t last = first + count - 1;
    const std::size_t begin = tokens[first].begin;
    const auto text = sentence.substr(begin, tokens[last].end - begin);
    const auto on = parsed(text, today, order);
    if (!on || *on > today || !says_a_day(tokens, first, last)) continue;
    return Found{{*on, begin, tokens[last].end}, first, last};
  }
  return std::nullopt;
}

/// Whether the year of a day and month was left open and lies far back: the sentence may speak of a
/// day to come.
bool is_far_guess(std::string_view sentence, const Found& found, Date today) {
  constexpr auto far = std::chrono::days(60);
  const auto text = sentence.substr(found.day.begin, found.day.end - found.day.begin);
  const bool has_year = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) >= 4;
  return today - found.day.on > far && !has_year && has_digit(text);
}

[[noreturn]] void unsure(std::string_view why) {
  throw Error(ErrorKind::ambiguous, fmt::format("{}; say which day it was with --on", why));
}

}  // namespace

std::optional<Day> day(std::string_view sentence, const std::vector<Token>& tokens, Date today,
                       DateOrder order) {
  std::vector<Found> found;
  for (std::size_t i = 0; i < tokens.size();) {
    const auto date = date_at(sentence, tokens, i, today, order);
    if (!date) {
      ++i;
      continue;
    }
    i = date->last + 1;
    const std::size_t first = with_lead(tokens, date->first);
    if (is_plan(tokens, first)) continue;
    Found entry = *date;
    entry.first = first;
    entry.day.begin = tokens[first].begin;
    // A day that leads the sentence is the touch's, whatever others it speaks of.
    if (first == 0) return entry.day;
    found.push_back(entry);
  }
  if (found.empty()) return std::nullopt;
  if (std::ranges::any_of(found, [&](const Found& one) { return one.day.on != found[0].day.on; })) {
    unsure("the sentence names several days");
  }
  if (is_far_guess(sentence, found[0], today)) {
    unsure(fmt::format("it is not clear that {} is meant", format_date(found[0].day.on)));
  }
  return found[0].day;
}

}  // namespace verso::log_sentence

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>

#include "model/log_sentence.hpp"
#include "model/log_words.hpp"
#include "model/when_reader.hpp"
#include "model/when_words.hpp"
#include "verso/error.hpp"

namespace verso::log_sentence {
namespace {

using when::Sense;

/// Dates of more words than this do not stand in a sentence.
constexpr std::size_t longest = 6;

std::optional<Date> parsed(std::string_view text, Date today, Facing facing, DateOrder order) {
  try {
    return parse_when(text, today, facing, order);
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// "30 feb", "3/4/2026": what has the form of a date and is none.
bool is_no_day(std::string_view text, Date today, DateOrder order) {
  if (text.size() > when::longest_text) return false;
  const std::vector<when::Token> tokens = when::tokens(text, when::english());
  when::Reader reader(tokens, when::english(), today, Facing::past, order);
  return !reader.whole() && !reader.fault().empty();
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

/// Words that alone, or behind "on the", are more often something else: "may", "mon", "second", "2".
bool says_a_day(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  const when::Language& language = when::english();
  if (is_one_of(tokens[last].key, {"at", "in", "of", "on", "the"})) return false;
  while (first < last && is_one_of(tokens[first].key, {"on", "the"})) ++first;
  if (last > first) return true;
  const std::string& word = tokens[first].key;
  const bool is_numbered = has_digit(word) && word.size() > 2;  // "20th"
  return is_numbered || language.value(word, Sense::relative_day).has_value() ||
         (language.value(word, Sense::weekday) && word.size() > 3);
}

/// "2 days": how long it lasted, not when it was.
bool is_length(std::string_view text, Date today, DateOrder order) {
  return parsed(fmt::format("{} ago", text), today, Facing::past, order).has_value();
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
  bool exists = true;
};

/// The longest date that begins at that word, or what would be one if there were such a day.
std::optional<Found> date_at(std::string_view sentence, const std::vector<Token>& tokens,
                             std::size_t first, Date today, DateOrder order) {
  for (std::size_t count = std::min(longest, tokens.size() - first); count > 0; --count) {
    const std::size_t last = first + count - 1;
    const std::size_t begin = tokens[first].begin;
    const std::size_t end = tokens[last].end;
    const auto text = sentence.substr(begin, end - begin);
    const auto on = parsed(text, today, Facing::past, order);
    if (!on && is_no_day(text, today, order)) return Found{{{}, begin, end}, first, last, false};
    if (!on || !says_a_day(tokens, first, last) || is_length(text, today, order)) continue;
    return Found{{*on, begin, end}, first, last};
  }
  return std::nullopt;
}

bool begins_clause(const Token& token) {
  return token.gap.find_first_of(",.;:!?()") != std::string::npos;
}

/// "told Ana that her exam is on friday": the day is told of, not the touch's.
bool is_told(const std::vector<Token>& tokens, std::size_t first) {
  for (std::size_t i = first; i > 0 && !begins_clause(tokens[i]); --i) {
    const std::string& before = tokens[i - 1].key;
    if (is_one_of(before, {"are", "is"}) || log_words::is(before, log_words::Cue::content))
      return true;
  }
  return false;
}

/// "talked to will": a name in lower case.
bool may_be_person(const std::vector<Token>& tokens, std::size_t i) {
  if (i == 0 || begins_clause(tokens[i])) return false;
  const std::string& before = tokens[i - 1].key;
  return is_one_of(before, {"to", "from"}) || log_words::is(before, log_words::Cue::meets) ||
         log_words::is(before, log_words::Cue::gives);
}

/// "will meet him on friday", "see her friday", "we meet again on monday": what the clause tells of lies
/// ahead.
bool is_planned(const std::vector<Token>& tokens, std::size_t first) {
  std::size_t begin = first;
  while (begin > 0 && !begins_clause(tokens[begin]) &&
         !log_words::is(tokens[begin].key, log_words::Cue::conjunction)) {
    --begin;
  }
  const auto is_verb = [&](std::size_t i) {
    const bool leads = i > begin && log_words::is(tokens[i - 1].key, log_words::Cue::self);
    return (leads || (i == begin && begin > 0)) &&
           log_words::is(tokens[i].key, log_words::Cue::undone) &&
           is_one_of(tokens[i + 1].key, {"again", "back", "each", "her", "him", "next", "them"});
  };
  for (std::size_t i = begin; i < first; ++i) {
    if (tokens[i].key == "will" && !tokens[i].capital && !may_be_person(tokens, i)) return true;
    if (i + 1 < first && is_verb(i)) return true;
  }
  return false;
}

/// Whether the date is another's: "the notes from friday", "the offer by friday", "will call on
/// friday"; a day that can only lie behind us ("came by yesterday") is no plan.
bool is_of_something_else(std::string_view sentence, const std::vector<Token>& tokens,
                          const Found& found, Date today, DateOrder order) {
  if (found.first == 0) return false;
  // The word belongs to the date ("for tomorrow") or stands before it.
  const auto begins_with = [&](std::initializer_list<std::string_view> words) {
    return is_one_of(tokens[found.first].key, words) ||
           is_one_of(tokens[found.first - 1].key, words);
  };
  if (begins_with({"before", "for", "from", "since"}) || is_told(tokens, found.first)) return true;
  const auto text = sentence.substr(found.day.begin, found.day.end - found.day.begin);
  if (found.day.on <= today && parsed(text, today, Facing::future, order) == found.day.on) {
    return false;
  }
  if (begins_with({"by", "until", "till"})) return true;
  for (std::size_t i = found.first < 2 ? 0 : found.first - 2; i < found.first; ++i) {
    if (log_words::is(tokens[i].key, log_words::Cue::plans)) return true;
  }
  return is_planned(tokens, found.first);
}

/// Whether a day that does not exist stands where a date does, and "3/4" is no share of a cake.
bool claims_to_be_a_day(std::string_view sentence, const std::vector<Token>& tokens,
                        const Found& found, std::size_t first) {
  if (first == 0 || tokens[first].key == "on") return true;
  const auto text = sentence.substr(found.day.begin, found.day.end - found.day.begin);
  return std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) >= 4;
}

/// "and on tuesday dinner with Dov": a later date in a clause of its own that tells of a meeting.
bool begins_another_touch(const std::vector<Token>& tokens, const Found& found) {
  const bool begins = begins_clause(tokens[found.first]) ||
                      log_words::is(tokens[found.first - 1].key, log_words::Cue::conjunction);
  if (!begins) return false;
  for (std::size_t i = found.last + 1; i < tokens.size() && !begins_clause(tokens[i]); ++i) {
    if (tokens[i].key == "with" || log_words::is(tokens[i].key, log_words::Cue::meets)) return true;
  }
  return false;
}

/// Whether nothing before that word begins another clause: "lunch with Ana, who …".
bool in_first_clause(const std::vector<Token>& tokens, std::size_t first) {
  for (std::size_t i = 1; i <= first; ++i) {
    if (begins_clause(tokens[i])) return false;
  }
  return true;
}

/// Whether the year of a day and month was left open and lies far back: the sentence may speak of a
/// day to come.
bool is_far_guess(std::string_view sentence, const Found& found, Date today) {
  constexpr auto far = std::chrono::days(60);
  const auto text = sentence.substr(found.day.begin, found.day.end - found.day.begin);
  const bool has_year =
      std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; }) >= 4;
  return today - found.day.on > far && !has_year && has_digit(text);
}

[[noreturn]] void unsure(std::string_view why) {
  throw Error(ErrorKind::ambiguous, fmt::format("{}; say which day it was with --on", why));
}

/// "in march met Ana": when, but not on which day.
bool leads_with_month_or_year(const std::vector<Token>& tokens) {
  if (tokens.size() < 2 || tokens[0].key != "in") return false;
  const std::string& word = tokens[1].key;
  const bool is_year =
      word.size() == 4 && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
  return is_year || when::english().value(word, Sense::month).has_value();
}

}  // namespace

std::optional<Day> day(std::string_view sentence, const std::vector<Token>& tokens, Date today,
                       DateOrder order) {
  std::vector<Found> found;
  std::optional<Day> leading;
  std::optional<Date> ahead;
  for (std::size_t i = 0; i < tokens.size();) {
    const auto date = date_at(sentence, tokens, i, today, order);
    if (!date) {
      ++i;
      continue;
    }
    i = date->last + 1;
    const std::size_t first = with_lead(tokens, date->first);
    Found entry = *date;
    entry.first = first;
    entry.day.begin = tokens[first].begin;
    if (!entry.exists) {
      if (leading || !claims_to_be_a_day(sentence, tokens, *date, first)) continue;
      parse_when(sentence.substr(date->day.begin, date->day.end - date->day.begin), today,
                 Facing::past, order);
    }
    if (is_of_something_else(sentence, tokens, entry, today, order)) continue;
    if (first == 0) {
      leading = entry.day;
      continue;
    }
    // A day that leads the sentence is the touch's, whatever others that speaks of.
    if (leading) {
      const bool is_other = entry.day.on != leading->on;
      if (is_other && begins_another_touch(tokens, entry)) unsure("the sentence names several days");
      continue;
    }
    if (entry.day.on > today) {
      if (!ahead && in_first_clause(tokens, first)) ahead = entry.day.on;
      continue;
    }
    found.push_back(entry);
  }
  if (leading) return leading;
  if (found.empty() && ahead) unsure(fmt::format("{} lies ahead", format_date(*ahead)));
  if (found.empty() && leads_with_month_or_year(tokens)) unsure("the sentence names no day");
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

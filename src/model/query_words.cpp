#include "model/query_words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "model/nearest.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::query {
namespace {

// Each table's order is its enumeration's.
constexpr std::array<std::string_view, 18> fields{
    "",       "name",     "nick",  "org",       "title", "place", "email", "phone", "handle",
    "circle", "interest", "hobby", "expertise", "need",  "offer", "note",  "touch", "via"};
constexpr std::array<std::string_view, 7> flags{"due",   "overdue",    "never",       "archived",
                                                "hello", "waiting-me", "waiting-them"};
constexpr std::array<std::string_view, 5> dates{"met", "touched", "valued", "added", "due"};

// What people call a field that has another name here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 24> other_names{{
    {"born", "birthday"},    {"bday", "birthday"},     {"company", "org"},
    {"organisation", "org"}, {"organization", "org"},  {"employer", "org"},
    {"job", "title"},        {"role", "title"},        {"city", "place"},
    {"country", "place"},    {"address", "place"},     {"location", "place"},
    {"tel", "phone"},        {"mobile", "phone"},      {"twitter", "handle"},
    {"linkedin", "handle"},  {"tag", "circle"},        {"group", "circle"},
    {"skill", "expertise"},  {"topic", "interest"},    {"text", "note"},
    {"last", "touched"},     {"contacted", "touched"}, {"referrer", "via"},
}};

template <class Enum, std::size_t n>
std::optional<Enum> find(const std::array<std::string_view, n>& words, std::string_view typed) {
  for (std::size_t i = 0; i < n; ++i) {
    if (!typed.empty() && text::equal_ignoring_ascii_case(words[i], typed))
      return static_cast<Enum>(i);
  }
  return std::nullopt;
}

std::vector<std::string_view> all_fields() {
  std::vector<std::string_view> all(fields.begin() + 1, fields.end());
  all.push_back(flag_prefix);
  all.insert(all.end(), dates.begin(), dates.end());
  all.push_back(birthday_field);
  return all;
}

std::optional<std::string_view> meant(std::string_view typed,
                                      const std::vector<std::string_view>& all) {
  for (const auto& [other, known] : other_names) {
    if (text::equal_ignoring_ascii_case(other, typed)) return known;
  }
  return nearest(typed, all);
}

}  // namespace

std::string_view word(Query::Field field) { return fields.at(static_cast<std::size_t>(field)); }
std::string_view word(Query::Flag flag) { return flags.at(static_cast<std::size_t>(flag)); }
std::string_view word(Query::DateField field) { return dates.at(static_cast<std::size_t>(field)); }

std::optional<Query::Field> text_field(std::string_view word) {
  return find<Query::Field>(fields, word);
}
std::optional<Query::Flag> flag(std::string_view word) { return find<Query::Flag>(flags, word); }
std::optional<Query::DateField> date_field(std::string_view word) {
  return find<Query::DateField>(dates, word);
}

std::vector<std::string> beginnings() {
  std::vector<std::string> words;
  for (const std::string_view field : all_fields()) {
    if (field != flag_prefix) words.push_back(std::string(field) + ':');
  }
  for (const std::string_view flag : flags) words.push_back(fmt::format("{}:{}", flag_prefix, flag));
  return words;
}

std::string quoted(std::string_view typed) {
  constexpr int longest = 40;
  return fmt::format("`{}`",
                     text::truncate(text::printable(typed.substr(0, 4 * longest)), longest));
}

void refuse_field(std::string_view typed) {
  const std::vector<std::string_view> all = all_fields();
  const auto known = meant(typed, all);
  throw Error(
      ErrorKind::usage,
      fmt::format(
          "there is no field {}; {} {}; text with a colon goes in double quotes", quoted(typed),
          known ? fmt::format("did you mean `{}:`? The fields are", *known) : "the fields are",
          fmt::join(all, " ")));
}

void refuse_flag(std::string_view typed) {
  const auto known = nearest(typed, flags);
  throw Error(
      ErrorKind::usage,
      fmt::format("there is no `is:` of {}; {} {}", quoted(typed),
                  known ? fmt::format("did you mean `is:{}`? There are", *known) : "there are",
                  fmt::join(flags, " ")));
}

}  // namespace verso::query

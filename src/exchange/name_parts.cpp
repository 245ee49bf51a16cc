#include "exchange/name_parts.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

#include "exchange/ascii.hpp"
#include "exchange/vcard_properties.hpp"

namespace verso::exchange {
namespace {

constexpr std::array<std::string_view, 16> prefixes{
    "dr",  "prof", "mr",   "mrs",  "ms",   "miss", "mx",  "sir",
    "rev", "hon",  "herr", "frau", "dame", "fr",   "mme", "dipl-ing"};
constexpr std::array<std::string_view, 15> suffixes{"jr",  "sr",  "ii",  "iii", "iv",
                                                    "phd", "md",  "esq", "mba", "cpa",
                                                    "jd",  "dds", "rn",  "msc", "bsc"};
/// Written small they belong to the family name behind them.
constexpr std::array<std::string_view, 22> particles{
    "van", "von", "der", "den", "de", "del", "della", "di",  "da",  "das", "do",
    "dos", "du",  "la",  "le",  "al", "el",  "bin",   "ibn", "ter", "ten", "zu"};

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word without its dots and in lower case: "Ph.D." is "phd".
std::string key_of(std::string_view word) {
  std::string key;
  for (const char c : word) {
    if (c != '.') key += ascii::to_lower(c);
  }
  return key;
}

bool is_prefix(std::string_view word) { return is_one_of(key_of(word), prefixes); }
bool is_suffix(std::string_view word) { return is_one_of(key_of(word), suffixes); }

bool are_titles(std::string_view part) {
  const std::vector<std::string> words = words_of(part);
  return !words.empty() && std::all_of(words.begin(), words.end(), [](const std::string& word) {
    return is_prefix(word) || is_suffix(word);
  });
}

void add_word(std::string& text, std::string_view word) {
  if (!text.empty()) text += ' ';
  text += word;
}

std::string joined(std::span<const std::string> words) {
  std::string text;
  for (const std::string& word : words) add_word(text, word);
  return text;
}

/// Of words in the order in which they are spoken.
void take_spoken(NameParts& parts, const std::vector<std::string>& words) {
  if (words.empty()) return;
  std::size_t first = 0;
  while (first + 1 < words.size() && is_prefix(words[first]))
    add_word(parts.prefix, words[first++]);
  std::size_t last = words.size();
  while (last > first + 2 && is_suffix(words[last - 1])) --last;
  parts.suffixes.assign(words.begin() + static_cast<std::ptrdiff_t>(last), words.end());
  if (last == first + 1 && first == 0) {
    parts.given = words[first];
    return;
  }
  std::size_t family = last - 1;
  while (family > first + 1 && is_one_of(words[family - 1], particles)) --family;
  const std::span<const std::string> all(words);
  parts.given = joined(all.subspan(first, family - first));
  parts.family = joined(all.subspan(family, last - family));
}

}  // namespace

NameParts parts_of_written_name(std::string_view name) {
  std::vector<std::string> items = between_commas(name);
  NameParts parts;
  std::vector<std::string> titles;
  while (items.size() > 1 && are_titles(items.back())) {
    titles.insert(titles.begin(), std::move(items.back()));
    items.pop_back();
  }
  if (items.size() == 2) {
    parts.family = items[0];
    parts.given = items[1];
  } else {
    take_spoken(parts, words_of(joined(items)));
  }
  std::move(titles.begin(), titles.end(), std::back_inserter(parts.suffixes));
  return parts;
}

}  // namespace verso::exchange

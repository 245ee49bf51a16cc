#include "model/commonness.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include <word_lists.hpp>

namespace verso {
namespace {

constexpr double everyday_weight = 0.4;
constexpr double number_weight = 0.2;

using Words = std::unordered_set<std::string_view>;

/// The words of an embedded list.
Words read(std::string_view name) {
  Words words;
  for (const auto& file : words::files) {
    if (file.name != name) continue;
    std::string_view rest = file.text;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      if (line.starts_with('#')) continue;
      for (std::size_t from = 0; from < line.size();) {
        const std::size_t to = std::min(line.find(' ', from), line.size());
        words.insert(line.substr(from, to - from));
        from = to + 1;
      }
    }
  }
  return words;
}

/// The word in the list, or what it is an inflected form of.
bool has_form(const Words& words, std::string_view word) {
  if (words.contains(word)) return true;
  for (const std::string_view ending : {"s", "es", "d", "ed", "ing", "ly"}) {
    if (word.size() > ending.size() + 2 && word.ends_with(ending) &&
        words.contains(word.substr(0, word.size() - ending.size()))) {
      return true;
    }
  }
  return false;
}

}  // namespace

double weight_of_word(std::string_view word) {
  static const Words function = read("function.txt");
  static const Words everyday = read("everyday.txt");
  if (function.contains(word)) return 0;
  if (word.find_first_not_of("0123456789") == std::string_view::npos) return number_weight;
  return has_form(everyday, word) ? everyday_weight : 1;
}

}  // namespace verso

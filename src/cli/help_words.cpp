#include "cli/help_words.hpp"

#include <array>
#include <cctype>
#include <utility>

#include "verso/words.hpp"

namespace verso::cli {
namespace {

/// Each as it is typed; the whole of it is in the manual.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> meanings{{
    {"WHO", "a number, any part of a name, e-mail or handle that fits one person, or @last"},
    {"WHEN", "2026-11-22, yesterday, next friday, 3 days ago, in 2 weeks, 15 march"},
    {"KIND", ""},  // all of them
    {"QUERY",
     "words, \"a phrase\", +circle, place:madrid, is:due, met:2025, touched:<2026-06, @saved; with "
     "or, not and parentheses; `man verso-query` has all"},
    {"CADENCE", "10d, 2w, 3m, 1y, weekly, monthly, quarterly, yearly; none for never"},
    {"DURATION", "10d, 2w, 3m, 1y, \"3 months\""},
}};

std::string all_kinds() {
  std::string list;
  for (int i = 0; i < value_kind_count; ++i) {
    list += (list.empty() ? "" : ", ") + std::string(verso::word(static_cast<ValueKind>(i)));
  }
  return list;
}

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

bool has_word(std::string_view page, std::string_view word) {
  for (std::size_t at = page.find(word); at != std::string_view::npos;
       at = page.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_letter(page[at - 1]);
    if (begins && (end == page.size() || !is_letter(page[end]))) return true;
  }
  return false;
}

}  // namespace

std::string explain_words(std::string_view page) {
  constexpr std::size_t column = 28;  // where the meanings of options stand
  std::string group;
  for (const auto& [word, meaning] : meanings) {
    if (!has_word(page, word)) continue;
    std::string line = "  " + std::string(word);
    line.resize(column, ' ');
    group += line + (word == "KIND" ? all_kinds() : std::string(meaning)) + '\n';
  }
  return group.empty() ? group : "\nWords:\n" + group;
}

}  // namespace verso::cli

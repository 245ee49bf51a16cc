#include "model/snippet.hpp"

#include <algorithm>

#include "model/text.hpp"

namespace verso {
namespace {

using tokens::Stemming;
using tokens::Token;

struct Pattern {
  std::vector<Token> stemmed;
  std::vector<Token> plain;
  bool is_prefix = false;
};

bool fits(const std::vector<Token>& pattern, const std::vector<Token>& text, std::size_t at,
          bool is_prefix) {
  if (pattern.empty() || at + pattern.size() > text.size()) return false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool last = i + 1 == pattern.size();
    const bool same = is_prefix && last ? text[at + i].text.starts_with(pattern[i].text)
                                        : text[at + i].text == pattern[i].text;
    if (!same) return false;
  }
  return true;
}

/// For every token of the text whether it is part of a match.
std::vector<bool> matched(const std::vector<Token>& stemmed, const std::vector<Token>& plain,
                          std::span<const Pattern> patterns) {
  std::vector<bool> marks(stemmed.size(), false);
  for (std::size_t at = 0; at < stemmed.size(); ++at) {
    for (const Pattern& pattern : patterns) {
      const bool here = fits(pattern.stemmed, stemmed, at, false) ||
                        fits(pattern.plain, plain, at, pattern.is_prefix);
      if (!here) continue;
      const auto begin = marks.begin() + static_cast<std::ptrdiff_t>(at);
      std::fill(begin, begin + static_cast<std::ptrdiff_t>(pattern.plain.size()), true);
    }
  }
  return marks;
}

}  // namespace

std::string snippet(std::string_view original, std::span<const Query* const> texts,
                    const tokens::Tokenizer& tokenizer, std::size_t words) {
  const std::string text = text::printable(original);
  std::vector<Pattern> patterns;
  for (const Query* leaf : texts) {
    patterns.push_back({tokenizer.split(leaf->text, Stemming::on),
                        tokenizer.split(leaf->text, Stemming::off),
                        leaf->form == Query::Form::prefix ||
                            tokens::ends_in_lone_character(leaf->text)});
  }
  const auto plain = tokenizer.split(text, Stemming::off);
  const auto marks = matched(tokenizer.split(text, Stemming::on), plain, patterns);
  const auto first_match = static_cast<std::size_t>(
      std::find(marks.begin(), marks.end(), true) - marks.begin());
  const std::size_t lead = words / 3;
  std::size_t first = first_match == marks.size() || first_match < lead ? 0 : first_match - lead;
  const std::size_t last = std::min(plain.size(), first + words);
  if (last == plain.size()) first = last > words ? std::min(first, last - words) : 0;

  std::string result = first > 0 ? "…" : "";
  std::size_t at = first > 0 ? plain[first].begin : 0;
  std::size_t open_until = 0;  // end of a mark that is open; 0: none
  for (std::size_t i = first; i < last; ++i) {
    if (!marks[i]) continue;
    if (plain[i].begin < at) {  // pairs of characters overlap
      if (plain[i].end > at) {
        result += text.substr(at, plain[i].end - at);
        at = open_until = plain[i].end;
      }
      continue;
    }
    const bool joins = open_until != 0 && i > first && marks[i - 1];
    if (open_until != 0 && !joins) result += "**";
    result += text.substr(at, plain[i].begin - at);
    if (!joins) result += "**";
    result += text.substr(plain[i].begin, plain[i].end - plain[i].begin);
    at = open_until = plain[i].end;
  }
  if (open_until != 0) result += "**";
  const std::size_t end = last == plain.size() ? text.size() : plain[last - 1].end;
  if (end > at) result += text.substr(at, end - at);
  if (last < plain.size()) result += "…";
  return result;
}

}  // namespace verso

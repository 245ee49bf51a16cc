#include "model/nearest.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "model/text.hpp"

namespace verso {
namespace {

// Damerau-Levenshtein in its restricted form (optimal string alignment), over bytes: the known
// words are ASCII.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::swap(before_last, last);
    std::swap(last, row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
  }
  return row[b.size()];
}

std::size_t slips_allowed(std::size_t length) { return length <= 4 ? 1 : length <= 7 ? 2 : 3; }

}  // namespace

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates) {
  constexpr std::size_t longest_word = 64;  // beyond it, it is no slip for a command or a field
  if (word.size() < 2 || word.size() > longest_word) return std::nullopt;
  const std::string typed = text::fold(word);
  std::optional<std::string_view> best;
  std::size_t least = slips_allowed(typed.size()) + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t slips = distance(typed, candidate);
    if (slips < least && slips < candidate.size()) {
      least = slips;
      best = candidate;
    }
  }
  return best;
}

}  // namespace verso

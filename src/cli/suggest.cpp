#include "cli/suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace verso::cli {
namespace {

/// The optimal string alignment distance, in bytes.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> row(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) row[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) row[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = row[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[i][j] = std::min({row[i - 1][j] + 1, row[i][j - 1] + 1, replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[i][j] = std::min(row[i][j], row[i - 2][j - 2] + 1);
      }
    }
  }
  return row[a.size()][b.size()];
}

std::size_t letters(std::string_view word) { return word.size() - word.find_first_not_of('-'); }

}  // namespace

std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates) {
  constexpr std::size_t longest = 64;  // beyond that nobody mistyped a name
  if (word.size() > longest || word.find_first_not_of('-') == std::string_view::npos) return {};
  const std::size_t tolerance = std::max<std::size_t>(1, letters(word) / 3);
  std::optional<std::string_view> best;
  std::size_t least = tolerance + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t far = distance(word, candidate);
    if (far < least) {
      least = far;
      best = candidate;
    }
  }
  if (best || letters(word) < 2) return best;
  const auto begun = std::ranges::find_if(
      candidates, [word](std::string_view candidate) { return candidate.starts_with(word); });
  return begun == candidates.end() ? std::nullopt : std::optional(*begun);
}

}  // namespace verso::cli

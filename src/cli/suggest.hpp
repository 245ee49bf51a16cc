#pragma once
#include <optional>
#include <span>
#include <string_view>

namespace verso::cli {

/// The candidate that was probably meant by a mistyped word: the one with the fewest insertions,
/// deletions, replacements and swaps of neighbours, or that the word begins. Nothing where all are
/// far off.
std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates);

}  // namespace verso::cli

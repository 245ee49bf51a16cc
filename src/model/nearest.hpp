#pragma once
#include <optional>
#include <span>
#include <string_view>

namespace verso {

/// The candidate that the word is most likely a slip of the finger for, "did you mean": fewest
/// letters put in, left out, changed or swapped with their neighbour, case aside, the first of
/// several. Nothing where none is near: one slip for words up to four letters, two up to seven,
/// three beyond.
std::optional<std::string_view> nearest(std::string_view word,
                                        std::span<const std::string_view> candidates);

}  // namespace verso

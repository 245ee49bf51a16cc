#pragma once
#include <cstddef>
#include <optional>
#include <string>

#include "verso/card.hpp"

namespace verso::exchange {

/// What a card of somebody else's making may hold: far more than any person's does, and little enough
/// that no file keeps verso busy or fills a screen. Sizes in bytes.
inline constexpr std::size_t longest_name = 1000;
inline constexpr std::size_t longest_value = 10'000;
inline constexpr std::size_t longest_text = 1'000'000;  ///< of a note
inline constexpr std::size_t most_notes = 10'000;
inline constexpr std::size_t most_entries = 1000;  ///< of each list: e-mails, circles …

/// What of the card is longer than that: "a name of 10000000 bytes"; nothing if none is.
std::optional<std::string> beyond_limits(const Card& card);

}  // namespace verso::exchange

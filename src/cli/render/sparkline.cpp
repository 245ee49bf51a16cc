#include "cli/render/sparkline.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace verso::cli {
namespace {

constexpr std::array<std::string_view, 8> blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::array<std::string_view, 8> letters{"_", ".", ":", "-", "=", "+", "*", "#"};
constexpr int months_shown = 12;

/// How many months before this one a day lies.
int months_ago(Date day, Date today) {
  const std::chrono::year_month_day then(day);
  const std::chrono::year_month_day now(today);
  return 12 * (static_cast<int>(now.year()) - static_cast<int>(then.year())) +
         static_cast<int>(static_cast<unsigned>(now.month())) -
         static_cast<int>(static_cast<unsigned>(then.month()));
}

}  // namespace

std::string sparkline(std::span<const int> values, int most, Glyphs glyphs) {
  const auto& levels = glyphs == Glyphs::unicode ? blocks : letters;
  constexpr int highest = static_cast<int>(blocks.size()) - 1;
  std::string line;
  for (const int value : values) {
    const int level = value <= 0 || most <= 0 ? 0 : std::clamp(value * highest / most, 1, highest);
    line += levels.at(static_cast<std::size_t>(level));
  }
  return line;
}

std::string balance_sparkline(std::span<const Touch> touches, Date today, Glyphs glyphs) {
  std::array<int, months_shown> gave{};
  std::array<int, months_shown> received{};
  const auto count = [&](Date on, const ValueKinds& given, const ValueKinds& taken) {
    const int ago = months_ago(on, today);
    if (ago < 0 || ago >= months_shown) return;
    const auto month = static_cast<std::size_t>(months_shown - 1 - ago);
    gave.at(month) += static_cast<int>(given.size());
    received.at(month) += static_cast<int>(taken.size());
  };
  for (const Touch& touch : touches) {
    count(touch.on, touch.gave, touch.received);
    for (const Reply& reply : touch.replies) count(reply.on, reply.gave, reply.received);
  }
  const int most = std::max(*std::ranges::max_element(gave), *std::ranges::max_element(received));
  if (most == 0) return "";
  return "gave " + sparkline(gave, most, glyphs) + "  received " +
         sparkline(received, most, glyphs);
}

}  // namespace verso::cli

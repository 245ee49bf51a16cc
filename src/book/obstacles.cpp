#include "book/obstacles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "verso/error.hpp"

namespace verso {
namespace {

std::string_view name_of(bool Overrides::*flag) {
  if (flag == &Overrides::again) return "--again";
  return flag == &Overrides::anyway ? "--anyway" : "--to-source";
}

}  // namespace

std::optional<std::string> refusal(const std::vector<Obstacle>& obstacles,
                                   const Overrides& overrides) {
  const auto in_the_way = [&](const Obstacle& obstacle) { return !(overrides.*obstacle.flag); };
  const auto first = std::ranges::find_if(obstacles, in_the_way);
  if (first == obstacles.end()) return std::nullopt;
  return fmt::format("{}; {} does it nevertheless", first->sentence, name_of(first->flag));
}

void refuse_unless(const std::vector<Obstacle>& obstacles, const Overrides& overrides) {
  if (const auto sentence = refusal(obstacles, overrides)) {
    throw Error(ErrorKind::refused, *sentence);
  }
}

std::string flags_of(const std::vector<Obstacle>& obstacles) {
  std::string flags;
  for (const Obstacle& obstacle : obstacles) {
    if (!flags.empty()) flags += ' ';
    flags += name_of(obstacle.flag);
  }
  return flags;
}

}  // namespace verso

#include "model/share_rule.hpp"

#include <algorithm>

namespace verso {

std::optional<Date> link_allowed_from(std::vector<Date> other_links, Date on) {
  constexpr std::chrono::days apart{days_between_links};
  std::ranges::sort(other_links);
  Date allowed = on;
  for (const Date other : other_links) {
    if (other - apart < allowed && allowed < other + apart) allowed = other + apart;
  }
  return allowed == on ? std::nullopt : std::optional(allowed);
}

}  // namespace verso

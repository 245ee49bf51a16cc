#pragma once
#include <optional>
#include <vector>

#include "verso/date.hpp"

namespace verso {

/// One person gets one link in so many days.
inline constexpr int days_between_links = 7;

/// The first day from `on` on that lies as far as days_between_links from every day on which they had
/// another link; nothing where `on` is such a day. The days are in any order.
std::optional<Date> link_allowed_from(std::vector<Date> other_links, Date on);

}  // namespace verso

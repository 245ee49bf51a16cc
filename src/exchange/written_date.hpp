#pragma once
#include <optional>
#include <string_view>

#include "verso/date.hpp"

namespace verso::exchange {

/// A day that a program of this time wrote into a file: `2024-05-15 10:30:00 UTC`, `15 Jan 2023`,
/// `15-Jan-23`, `Jan 15, 2023`, `15.1.2023`, and `1/15/23, 5:44 PM` with one of its numbers above 12 or an
/// order. What follows the day is passed over. Years of two digits are those from 1970 to 2069. Nothing
/// for other text, for days that do not exist, and where day and month cannot be told apart.
std::optional<Date> written_date(std::string_view text, DateOrder order = DateOrder::unset);

/// A day with its time of day, `2024-05-15 10:30:00 UTC`, `2024-05-15T10:30:00Z`, `3/14/25, 2:37 PM`; noon
/// where there is none. Zones are not told: files of exports are in UTC.
std::optional<Instant> written_instant(std::string_view text, DateOrder order = DateOrder::unset);

}  // namespace verso::exchange

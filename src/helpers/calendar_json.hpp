#pragma once
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

namespace verso::helpers {

/// What each event of an iCalendar stream says (docs/helpers.md), in their order, or what is wrong
/// with it. `now`, in seconds since 1970, bounds the days of series; days are those of the zone of TZ.
void calendar_json(std::string_view text, std::int64_t now,
                   const std::function<void(nlohmann::ordered_json&&)>& take);

}  // namespace verso::helpers

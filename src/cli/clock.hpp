#pragma once
#include <string>
#include <string_view>

#include "cli/streams.hpp"
#include "verso/date.hpp"

namespace verso::cli {

/// The moment at which a command runs; it stands still while it does.
struct Moment {
  Instant now{};
  Date today{};
};

/// The day of the user's zone at an instant.
Date local_date(Instant instant);
/// The minute of its day, from 0.
int local_minute(Instant instant);
/// The time of day in the user's zone: "10:00".
std::string format_time(Instant instant);

/// The moment of the clock, or of VERSO_NOW (`2026-11-22T10:00:00`, local time) where that is set.
/// Throws Error{usage} for a VERSO_NOW of another form.
Moment read_moment(const Clock& clock, const Environment& environment);

}  // namespace verso::cli

#pragma once
#include <string>
#include <string_view>

#include "cli/render/style.hpp"
#include "cli/streams.hpp"

namespace verso::cli {

/// The locale that governs a category such as LC_TIME: LC_ALL, the category, LANG, the first that is
/// set to anything (POSIX, 8.2). Empty where none is.
std::string locale_of(std::string_view category, const Environment& environment);

/// The pattern of strftime for a short day of a locale (its D_FMT), made plain: years in full, so
/// that 12/11/10 cannot be taken for another day, and no blank in the place of a zero.
std::string plain_day_pattern(std::string_view pattern);

/// Days as the user's locale writes them. Nothing, that is ISO 8601, where the locale is C or POSIX, is
/// not installed, or writes what is no UTF-8.
DayText locale_days(const Environment& environment);

}  // namespace verso::cli

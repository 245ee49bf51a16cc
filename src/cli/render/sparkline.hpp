#pragma once
#include <span>
#include <string>

#include "cli/render/glyphs.hpp"
#include "verso/date.hpp"
#include "verso/touch.hpp"

namespace verso::cli {

/// One character for each value, higher for more; the lowest is for nothing and for it alone. The
/// highest value is `most`, so that two lines can be compared.
std::string sparkline(std::span<const int> values, int most, Glyphs glyphs);

/// What was given and received in each of the last twelve months, the latest last, as two lines of
/// one scale: "gave ▁▁▃▁▁▁█▁▁▁▁▂  received ▁▁▁▁▁▁▁▁▂▁▁▁". Empty where there was nothing.
std::string balance_sparkline(std::span<const Touch> touches, Date today, Glyphs glyphs);

}  // namespace verso::cli

#pragma once
#include <iosfwd>
#include <map>

#include "cli/render/glyphs.hpp"
#include "cli/render/style.hpp"
#include "verso/date.hpp"

namespace verso::cli {

/// Prints how many touches each day of the last year had, as a calendar: a column for each week, the
/// latest last, as many as fit into `columns`, a row for each day from Monday on. Nothing where there
/// was none, or fewer than eight weeks fit.
void print_heat_map(std::ostream& out, const std::map<Date, int>& days, Date today,
                    const Style& style, int columns, Glyphs glyphs);

}  // namespace verso::cli

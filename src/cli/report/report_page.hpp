#pragma once
#include <iosfwd>

#include "cli/render/style.hpp"
#include "cli/report/report_data.hpp"

namespace verso::cli {

/// Writes the page: HTML with its styles, scripts (d3 among them) and data inside, which asks no
/// network for anything. What comes from cards is in it as JSON whose `<` are escaped, and is put on
/// the page as text, days as `style` writes them.
void write_report(std::ostream& out, const ReportData& data, const Style& style);

}  // namespace verso::cli

#pragma once
#include <string>
#include <vector>

#include "verso/import.hpp"

namespace verso::cli {

/// "3 added, 1 updated, 2 refused of 6 records: 3 new contacts".
std::string summary(const ImportCounts& counts);

/// One line for each refused record, "cards.vcf:12: it has no name"; of those of a file that follow each
/// other and are refused for one reason, the first alone, with their number.
std::vector<std::string> refusal_lines(const ImportCounts& counts);

}  // namespace verso::cli

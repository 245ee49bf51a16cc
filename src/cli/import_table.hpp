#pragma once
#include "cli/import_formats.hpp"

namespace verso::cli {

/// Reads a table of people (CSV); says on the way which columns it takes where that was guessed.
void read_table(const ImportJob& job);

}  // namespace verso::cli

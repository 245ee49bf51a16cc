#pragma once
#include "cli/import_formats.hpp"

namespace verso::cli {

/// Reads a table of people (CSV); says on the way which columns it takes where that was guessed.
void read_table(const ImportJob& job);

/// Reads one of the tables of LinkedIn's archive: connections, messages or invitations.
void read_linkedin(const ImportJob& job);

}  // namespace verso::cli

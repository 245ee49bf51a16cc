#pragma once
#include "cli/command.hpp"

/// What the table of commands names: one function for each row, in the file of its command.
namespace verso::cli {

Action declare_help(Options& options);

}  // namespace verso::cli

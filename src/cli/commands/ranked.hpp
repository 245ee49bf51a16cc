#pragma once
#include "cli/command.hpp"

/// The commands that rank people by what a text says (docs/ranking.md), declared as in all.hpp.
namespace verso::cli {

Action declare_ask_who(Options& options);
Action declare_field(Options& options);
Action declare_match(Options& options);
Action declare_who(Options& options);

}  // namespace verso::cli

#pragma once
#include "cli/command.hpp"

namespace verso::cli {

/// The overview of all commands, or the page of one; for a row with a verb, of it and its sisters.
Outcome show_help(Session& session, const Command* command);

/// "verso 0.1.0".
Outcome show_version(Session& session);

}  // namespace verso::cli

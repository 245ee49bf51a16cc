#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/global_options.hpp"

namespace verso::cli {

/// What a call asks for.
struct Call {
  enum class Asks { action, help, version };
  Asks asks = Asks::action;
  const Command* command = nullptr;  ///< null: none was named (`verso --help`)
  Action action;                     ///< ready to run where `asks` is action
};

/// Reads a whole call: finds the command, declares its options only, fills them and `global`.
/// Throws Error{usage}.
Call read_call(std::span<const std::string> arguments, GlobalOptions& global);

/// Throws Error{usage} that names the nearest of the commands, and of the user's aliases.
[[noreturn]] void unknown_command(std::string_view word,
                                  const std::vector<std::string>& aliases = {});

/// The options of one row, for its help and for completion; not to be bound.
Options describe(const Command& command);

}  // namespace verso::cli

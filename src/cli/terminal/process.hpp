#pragma once
#include <optional>
#include <string>
#include <vector>

namespace verso::cli::terminal {

/// A program that was started.
struct Child {
  int pid = 0;
  int input = -1;  ///< the end of a pipe to its standard input; -1: it has the one of verso
};

enum class Input { inherited, piped };

/// Starts `command` by the shell, with the arguments behind it (`EDITOR` and `PAGER` may hold
/// options). Nothing if it cannot be started.
std::optional<Child> start(const std::string& command, const std::vector<std::string>& arguments,
                           Input input);

/// Waits for its end: the exit status, 128 + N for signal N.
int wait(const Child& child);

}  // namespace verso::cli::terminal

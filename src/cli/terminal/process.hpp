#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/streams.hpp"

namespace verso::cli::terminal {

/// A program that was started.
struct Child {
  int pid = 0;
  int input = -1;   ///< the end of a pipe to its standard input; -1: it has another one
  int output = -1;  ///< the end of a pipe from its standard output; -1: it has the one of verso
};

enum class Input { inherited, piped };

/// Starts `command` by the shell, with the arguments behind it (`EDITOR` and `PAGER` may hold
/// options). Nothing if it cannot be started.
std::optional<Child> start(const std::string& command, const std::vector<std::string>& arguments,
                           Input input);

/// Starts the program of that path, which is found by no search, with a pipe from its standard output;
/// `input` is the descriptor of its standard input. Nothing if it cannot be started.
std::optional<Child> start_program(const std::string& path,
                                   const std::vector<std::string>& arguments, int input);

/// Waits for its end: the exit status, 128 + N for signal N.
int wait(const Child& child);

/// How a program ended that was given a text, and what it wrote.
struct Filtered {
  int status = 127;
  std::string output;
};
/// Runs `command` by the shell with the text on its standard input, which it reads whole before it
/// writes, and waits for its end.
Filtered filter(const std::string& command, std::string_view text);

/// Whether a program of that name is in the PATH, or is the path of one.
bool is_program(const Environment& environment, const std::string& name);

}  // namespace verso::cli::terminal

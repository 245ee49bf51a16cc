#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "cli/global_options.hpp"
#include "cli/options.hpp"

namespace verso::cli {

class Session;

/// How a command that threw nothing ended.
enum class Outcome {
  done,
  nothing_found,  ///< exit 1: a search without a hit
  bad_data,       ///< exit 5: some records of an import were refused, the rest is committed
};

/// What a command does once its arguments are read; options that it captured are filled by then.
using Action = std::function<Outcome(Session&)>;

/// The headings of the overview that `help` prints, in their order; `hidden` is not shown.
enum class Group { capture, find, give, connect, ask, reflect, exchange, keep, hidden };

/// When the second word of a name ("edit" of "note edit") is the verb and not an argument of the
/// command itself.
enum class Verb {
  always,
  before_number,   ///< exactly one number follows it
  alone,           ///< nothing follows it
  before_two,      ///< exactly two arguments follow it
};

/// One row of the table of commands.
struct Command {
  std::string_view name;     ///< "note", or with its verb "note edit"; "": the call without any
  Group group;
  std::string_view summary;  ///< one line, lower case
  Traits traits;
  /// Declares the options and gives the action, which holds what it bound.
  Action (*declare)(Options&);
  Verb verb = Verb::always;
};

/// All commands, in the order of the help.
std::span<const Command> commands();

/// The rows of one first word: the command itself, its verbs, or both; empty for an unknown word.
std::vector<const Command*> find_commands(std::string_view first_word);

}  // namespace verso::cli

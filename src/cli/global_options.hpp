#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "cli/options.hpp"

namespace verso::cli {

/// What a command is, as far as it decides which global options it has and how dashes are read.
struct Traits {
  bool writes = false;         ///< has --dry-run
  bool lists = false;          ///< has --tsv, --format, --limit; nothing is [] in JSON
  bool takes_query = false;    ///< a word like -golf belongs to the query
  bool hides_private = false;  ///< has --no-private
};

/// The options that stand before or behind any command.
struct GlobalOptions {
  std::optional<std::string> db;
  bool json = false;
  bool tsv = false;
  std::optional<std::string> format;
  std::optional<std::int64_t> limit;
  std::optional<std::string> color;  ///< auto, always, never
  bool quiet = false;
  bool dry_run = false;
  bool yes = false;
  bool no_input = false;
  bool no_pager = false;
  bool no_private = false;
  bool help = false;
  bool version = false;
};

/// Declares those that a command of these traits has, except what the command itself declared
/// before under the same name (`import --format`).
void declare_global(Options& options, GlobalOptions& target, const Traits& traits);

/// All of them: what may stand before a command.
const Shape& global_shape();

}  // namespace verso::cli

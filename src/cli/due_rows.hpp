#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "verso/due_list.hpp"

/// Those who are due, as `due` and `review` choose and list them.
namespace verso::cli {

class Session;

struct DueOptions {
  std::optional<std::string> query;
  std::optional<std::string> within;
  bool ready = false;
};

/// Declares QUERY, --within and --ready.
void declare_due_options(Options& options, DueOptions& given);

/// Whom the options mean, worst first, at most --limit; where it is nobody, that is said, and who
/// will be next. Throws Error{usage}.
std::vector<DueEntry> read_due(Session& session, const DueOptions& options);

/// Prints them as the caller wants lists: a table, stacked where the terminal is narrow; JSON, TSV.
void print_due(Session& session, const std::vector<DueEntry>& entries);

}  // namespace verso::cli

#pragma once
#include <optional>
#include <string>

#include "cli/options.hpp"
#include "verso/occasion.hpp"

namespace verso::cli {

class Session;

/// When and how something passed, as commands that record a touch for it take it.
struct OccasionOptions {
  std::optional<std::string> on;
  std::optional<Channel> by;
};

void declare_occasion(Options& options, OccasionOptions& given);

/// Today and by email where nothing else is said. Throws Error{usage} for what is no day.
Occasion occasion_of(const Session& session, const OccasionOptions& given);

}  // namespace verso::cli

#pragma once
#include <span>
#include <string>

#include "cli/streams.hpp"

namespace verso::cli {

/// Runs one call of verso and gives its exit status (docs/guide.md, "Exit status"). The only place
/// where errors are caught; nothing is thrown.
int run(std::span<const std::string> arguments, const Streams& streams,
        const Environment& environment, const Clock& clock);

}  // namespace verso::cli

#pragma once
#include <cstddef>
#include <vector>

#include "verso/valuer.hpp"

namespace verso::cli {

class Session;

/// Prints the best `most` of what speaks for a person, a line for each: "  need       a flat in Berlin",
/// the text hanging behind its kind, or below it where there is little room; private ones marked, very
/// long ones cut.
void print_evidence(Session& session, const std::vector<Evidence>& evidence, std::size_t most);

}  // namespace verso::cli

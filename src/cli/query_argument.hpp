#pragma once
#include <optional>
#include <string>

#include "verso/query.hpp"

namespace verso::cli {

class Session;

/// Reads a QUERY as the session knows the world: today, the setting date.order, saved queries
/// (`query.NAME`). No text is everyone. Throws Error{usage}.
Query read_query(const Session& session, const std::optional<std::string>& text);

}  // namespace verso::cli

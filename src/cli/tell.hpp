#pragma once
#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace verso::cli {

class Session;

/// The end of every command that writes: says what was done on one line, or prints the thing itself
/// with --json; in a dry run the person learns that nothing was changed.
void tell(Session& session, std::string_view line, const nlohmann::ordered_json& thing);

/// For a write that was called off, or that had nothing to do: a line for the person, and null with
/// --json.
void tell_nothing(Session& session, std::string_view line);

}  // namespace verso::cli

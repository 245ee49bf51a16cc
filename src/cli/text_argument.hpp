#pragma once
#include <optional>
#include <string>

namespace verso::cli {

class Session;

/// All of standard input without the line feed at its end. Throws Error{storage} where it cannot be
/// read.
std::string read_input(Session& session);

/// A text that an argument gives: as typed; standard input for `-`, and where the argument is
/// missing and no terminal is there; nothing where it is to be written in the editor.
std::optional<std::string> text_argument(Session& session, const std::optional<std::string>& typed);

/// All of standard input, where there is neither a terminal nor an editor that is named; so that a
/// text can be changed from a pipe.
std::optional<std::string> piped_text(Session& session);

}  // namespace verso::cli

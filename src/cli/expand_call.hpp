#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/streams.hpp"

namespace verso::cli {

/// The call that was meant: where its first word is no command, an alias of the settings
/// (`alias.NAME`) stands for its words, and on a terminal the beginning of one command's name for
/// that command. Everything else stays as it was typed. Throws Error{usage} for a beginning of
/// several commands and for what is no command, and as read_config does.
std::vector<std::string> expand_call(std::span<const std::string> arguments, const Streams& streams,
                                     const Environment& environment);

/// The words of an alias: parted by blanks, but for those between quotes (' or ").
std::vector<std::string> alias_words(std::string_view text);

}  // namespace verso::cli

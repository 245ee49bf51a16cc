#pragma once
#include <string>
#include <string_view>

namespace verso::cli {

/// A settings file with one setting changed. The user's lines, order and comments stay; a setting
/// that is new is put behind its sisters. `value` is as typed. Throws Error{bad_data} where `toml`
/// is no TOML, Error{refused} where it is written in a way that only its author can change.
std::string with_setting(std::string_view toml, std::string_view key, std::string_view value);

/// The same without the setting; unchanged where it is not set.
std::string without_setting(std::string_view toml, std::string_view key);

}  // namespace verso::cli

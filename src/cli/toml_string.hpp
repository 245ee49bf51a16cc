#pragma once
#include <string>
#include <string_view>

namespace verso::cli {

/// The text as a basic string of TOML (1.0, "String"), in its quotes, on one line.
std::string toml_string(std::string_view raw);

}  // namespace verso::cli

#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace verso::cli {

/// The words of a command line of bash up to the cursor, quotes and backslashes taken away, an open
/// quote too; the last one is what stands at the cursor and may be empty. Nothing is expanded.
std::vector<std::string> shell_words(std::string_view line);

}  // namespace verso::cli

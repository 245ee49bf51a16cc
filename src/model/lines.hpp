#pragma once
#include <cstddef>
#include <string_view>

namespace verso::text {

/// How many lines end in the text: its line feeds.
std::size_t count_lines(std::string_view text);

}  // namespace verso::text

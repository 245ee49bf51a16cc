#pragma once
#include <string_view>

namespace verso {

/// The part of a stem that other forms of the word begin with, without the endings by which English
/// makes trades, crafts and qualities: "photographi", "photograph" and "photo" have "photo",
/// "beekeep" has "bee". At least three characters, at least four of what is not put together.
std::string_view word_root(std::string_view stem);

}  // namespace verso

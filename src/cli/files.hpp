#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace verso::cli {

/// The whole text of a file; "" where there is none. Throws Error{storage}.
std::string read_file(const std::filesystem::path& file);

/// Replaces a file's content as a whole, or leaves it as it was: by a temporary file beside it and
/// a rename. The file that a symbolic link leads to is replaced, not the link; a new one has mode
/// 0600, an old one keeps its. Throws Error{storage}.
void write_file(const std::filesystem::path& file, std::string_view text);

}  // namespace verso::cli

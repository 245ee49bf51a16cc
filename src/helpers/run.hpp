#pragma once
#include <functional>
#include <nlohmann/json.hpp>
#include <string_view>

namespace verso::helpers {

using Print = std::function<void(nlohmann::ordered_json&&)>;
using ReadFile = std::function<void(std::string_view text, const Print& print)>;

/// The main function of a helper (docs/helpers.md): hands it the bytes of every file that the
/// arguments stand for and prints what it says of them. `--list` as the only argument: the paths are
/// on standard input, each ended by a NUL. The exit status.
int run(int argc, char** argv, const ReadFile& read);

}  // namespace verso::helpers

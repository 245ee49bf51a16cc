#pragma once
#include <string>
#include <string_view>

namespace verso::cli::terminal {

/// Shows the text by the pager and waits until it is left; false where there is no such pager, and
/// nothing was shown.
bool show_in_pager(const std::string& pager, std::string_view text);

}  // namespace verso::cli::terminal

#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace verso {

/// The form in which the URLs of links are compared: equal keys mean the same page. As url_key, and
/// without the standard port and the parameters that tell only where a reader came from (`utm_*`,
/// `fbclid`, `gclid`).
std::string link_key(std::string_view url);

/// The URL of a page as it is kept: without white space around it, with `https://` where it has no
/// scheme. Nothing for a text that is none: white space inside, or no host with a dot (`localhost`
/// aside).
std::optional<std::string> link_url(std::string_view typed);

}  // namespace verso

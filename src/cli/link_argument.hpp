#pragma once
#include <string>

#include "verso/link.hpp"

namespace verso::cli {

/// What `share` is given: the number of a link, or a URL.
LinkOrUrl link_or_url(const std::string& typed);

}  // namespace verso::cli

#pragma once
#include <string>
#include <string_view>

namespace verso {

/// Forms in which two ways to reach people are compared; equal keys mean the same way. Of phones:
/// model/phone_number.hpp.

/// Lower case, folded; without `mailto:` and white space.
std::string email_key(std::string_view email);
/// `twitter:ana`: without a leading `@`, without case; of a profile's URL the last part of its path.
std::string handle_key(std::string_view network, std::string_view value);
/// Host in lower case, without scheme, `www.`, fragment and trailing slash.
std::string url_key(std::string_view url);

}  // namespace verso

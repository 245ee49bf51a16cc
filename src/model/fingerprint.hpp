#pragma once
#include <string>
#include <string_view>

namespace verso {

/// 32 hexadecimal digits that are the same for the same text: enough to tell the records of one
/// person's files apart, no protection against somebody who means to deceive.
std::string fingerprint(std::string_view text);

}  // namespace verso

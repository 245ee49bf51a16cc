#pragma once
#include <string_view>

namespace verso {

/// The given name that a short or pet form stands for most often ("bob" for "robert"), folded; the word
/// itself where it is none that is known. It tells that two names may be one person's, no more.
std::string_view full_form(std::string_view given_name);

}  // namespace verso

#pragma once
#include <string>
#include <string_view>

namespace verso::cli {

/// What the words in capitals on a page of help stand for (WHO, WHEN, KIND …), as a group of it; only those
/// that are on the page and whose meaning is not plain. Empty where there are none.
std::string explain_words(std::string_view page);

}  // namespace verso::cli

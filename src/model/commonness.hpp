#pragma once
#include <string_view>

namespace verso {

/// How much a word says of what a text is about, before anything is known of the texts around it: 0
/// for "the" and "go", less than 1 for "house" and "price", 1 for all others and for every word that
/// is no English one. `word` is folded (text::fold), without apostrophes.
double weight_of_word(std::string_view word);

}  // namespace verso

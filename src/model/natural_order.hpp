#pragma once
#include <string_view>

namespace verso {

/// Orders texts as people count: by characters, but runs of digits by the number that they are, so that
/// "touch-9" stands before "touch-10". A strict order in which no two different texts are equal.
struct NaturalLess {
  bool operator()(std::string_view a, std::string_view b) const;
  using is_transparent = void;
};

}  // namespace verso

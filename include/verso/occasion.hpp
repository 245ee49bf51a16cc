#pragma once
#include "verso/date.hpp"
#include "verso/touch.hpp"

namespace verso {

/// When and by which channel something passed that a command records as a touch.
struct Occasion {
  Date on{};
  Channel by = Channel::email;
};

/// Rules that the caller sets aside. Those that stood in the way are kept with the touch.
struct Overrides {
  bool again = false;      ///< it was done before
  bool anyway = false;     ///< something else stands in the way
  bool to_source = false;  ///< it came from them
};

}  // namespace verso

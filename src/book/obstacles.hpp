#pragma once
#include <optional>
#include <string>
#include <vector>

#include "verso/occasion.hpp"

namespace verso {

/// A rule that stands in the way of giving something to somebody.
struct Obstacle {
  bool Overrides::*flag;  ///< what sets it aside
  std::string sentence;   ///< the rule and what it follows from here, for a refusal
};

/// The sentence of the first that is not set aside, with the flag that would; nothing where all are.
std::optional<std::string> refusal(const std::vector<Obstacle>& obstacles,
                                   const Overrides& overrides);

/// Throws Error{refused} with that sentence.
void refuse_unless(const std::vector<Obstacle>& obstacles, const Overrides& overrides);

/// The flags that set them aside, as they are kept with a touch: `--again --anyway`.
std::string flags_of(const std::vector<Obstacle>& obstacles);

}  // namespace verso

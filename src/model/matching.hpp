#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/subject.hpp"
#include "verso/date.hpp"
#include "verso/match.hpp"

namespace verso {

/// How well a skill meets a need (docs/ranking.md).
struct Fit {
  double score = 0;
  std::vector<std::string> words;  ///< of the need, folded, each once, in its order
};

/// Nothing where the skill does not speak of what the need is about, or denies it. `on` is the day of
/// a note.
std::optional<Fit> meets(const Subject& need, const Skill& skill, std::optional<Date> on,
                         Date today);

}  // namespace verso

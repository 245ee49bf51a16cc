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

/// Whether a text that mentions this of a need speaks of what the need is about: of more than words that
/// say little or only belong to the subject, and not to deny it.
bool is_about(const Subject& need, const Mentions& mentions);

/// Nothing where the skill, whose text is `said`, does not speak of what the need is about, or denies
/// it. `on` is the day of a note.
std::optional<Fit> meets(const Subject& need, Skill::Kind kind, const Passage& said,
                         std::optional<Date> on, Date today);

/// How much a text must have of a need (the sum of its mentions' gains) to meet it as a skill of this
/// kind.
double least_gain(const Subject& need, Skill::Kind kind);

}  // namespace verso

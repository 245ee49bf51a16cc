#include "model/matching.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/text.hpp"
#include "verso/helper.hpp"

namespace verso {
namespace {

double kind_weight(Skill::Kind kind) {
  switch (kind) {
    case Skill::Kind::offer: return 2;
    case Skill::Kind::expertise: return 1.7;
    case Skill::Kind::title: return 1.3;
    case Skill::Kind::interest: return 0.9;
    case Skill::Kind::note: return 0.6;
  }
  return 0;
}

/// How much of the need must be spoken of: a note speaks of many things by the way.
double least_share(Skill::Kind kind) { return kind == Skill::Kind::note ? 0.3 : 0.15; }

/// All that there is to say of a need.
double whole(const Subject& need) {
  double all = 0;
  for (const Concept& one : need.concepts()) {
    if (one.wordings.front().stems.size() == 1) all += one.weight * one.wordings.front().rarity;
  }
  return all;
}

double days_between(Date from, Date to) { return static_cast<double>((to - from).count()); }

}  // namespace

double least_gain(const Subject& need, Skill::Kind kind) { return least_share(kind) * whole(need); }

bool is_about(const Subject& need, const Mentions& mentions) {
  constexpr double near_enough = 0.5;
  return std::any_of(mentions.found.begin(), mentions.found.end(), [&](const Mention& mention) {
    return !mention.is_denied && mention.nearness >= near_enough &&
           need.concepts()[mention.concept_number].weight >= 1;
  });
}

std::optional<Fit> meets(const Subject& need, Skill::Kind kind, const Passage& said,
                         std::optional<Date> on, Date today) {
  Mentions mentions = need.mentions(said);
  if (kind == Skill::Kind::note) {
    std::erase_if(mentions.found,
                  [&](const Mention& mention) { return said.seeks(mention.position); });
  }
  if (!is_about(need, mentions)) return std::nullopt;
  std::map<std::size_t, Mention> by_token;  // concepts that share a token are one
  for (const Mention& mention : mentions.found) {
    if (mention.is_denied) continue;
    Mention& best = by_token.try_emplace(mention.position, mention).first->second;
    if (mention.gain > best.gain) best = mention;
  }
  double gain = 0;
  std::vector<std::size_t> numbers;
  for (const auto& [position, best] : by_token) {
    gain += best.gain;
    numbers.push_back(best.concept_number);
  }
  const double all = whole(need);
  const double share = all > 0 ? gain / all : 0;
  if (share < least_share(kind)) return std::nullopt;
  constexpr double half_life_days = 3 * 365;
  const double age =
      on ? 0.5 + 0.5 * std::exp2(-std::max(0.0, days_between(*on, today)) / half_life_days) : 1;
  Fit fit{kind_weight(kind) * gain * (0.5 + 0.5 * share) * (0.6 + 0.4 * mentions.covered) * age,
          {}};
  std::sort(numbers.begin(), numbers.end());
  for (const std::size_t number : numbers) {
    std::string word = text::fold(need.concepts()[number].typed);
    if (std::find(fit.words.begin(), fit.words.end(), word) == fit.words.end()) {
      fit.words.push_back(std::move(word));
    }
  }
  return fit;
}

double alive(std::optional<Date> last_touch_on, std::optional<Date> last_value_on, Date today) {
  constexpr double never = 0.25;
  constexpr double half_life_days = 180;
  constexpr double days_of_value = 365;
  if (!last_touch_on) return never;
  const double fresh =
      std::exp2(-std::max(0.0, days_between(*last_touch_on, today)) / half_life_days);
  const bool gave = last_value_on && days_between(*last_value_on, today) <= days_of_value;
  return std::min(1.0, never + 0.6 * fresh + (gave ? 0.15 : 0));
}

}  // namespace verso

#include "model/relevance.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace verso {
namespace {

double kind_weight(Fact::Kind kind) {
  switch (kind) {
    case Fact::Kind::need: return 2.2;
    case Fact::Kind::expertise: return 1.5;
    case Fact::Kind::interest: return 1.5;
    case Fact::Kind::matter: return 1.2;
    case Fact::Kind::title: return 1.1;
    case Fact::Kind::note: return 1;
    case Fact::Kind::offer: return 1.2;
    case Fact::Kind::org: return 1;
  }
  return 0;
}

double level_weight(const std::optional<Level>& level) {
  if (!level) return 1;
  return *level == Level::high ? 1.15 : *level == Level::low ? 0.8 : 1;
}

/// What was true some years ago says less of today: half of its weight is lost in the long run.
double age_weight(const std::optional<Date>& on, Date today) {
  if (!on) return 1;
  constexpr double half_life_days = 3 * 365;
  const double days = std::max<double>(0, static_cast<double>((today - *on).count()));
  return 0.5 + 0.5 * std::exp2(-days / half_life_days);
}

/// A topic of which all is mentioned says more than one of which a word is; a long note may speak of
/// more than one thing.
double coverage_weight(Fact::Kind kind, double covered) {
  constexpr double floor_of_topics = 0.4;
  constexpr double floor_of_texts = 0.75;
  const bool is_topic =
      kind == Fact::Kind::interest || kind == Fact::Kind::expertise || kind == Fact::Kind::title ||
      kind == Fact::Kind::org;
  const double floor = is_topic ? floor_of_topics : floor_of_texts;
  return floor + (1 - floor) * covered;
}

bool has_day_of(const Fact& denying, const Fact& fact) {
  return fact.on && denying.on && *fact.on <= *denying.on;
}

struct Told {
  std::size_t fact = 0;
  double score = 0;
  std::vector<Mention> mentions;
};

/// Neighbours in the subject that are neighbours in the fact are a phrase.
double phrase_bonus(const Subject& subject, const std::vector<Mention>& mentions) {
  constexpr double share = 0.35;
  double bonus = 0;
  for (const Mention& a : mentions) {
    for (const Mention& b : mentions) {
      const bool next = subject.concepts()[a.concept_number].position + 1 ==
                        subject.concepts()[b.concept_number].position;
      if (next && a.position + a.length == b.position) bonus += share * std::min(a.gain, b.gain);
    }
  }
  return bonus;
}

}  // namespace

Relevance relevance(const Subject& subject, const std::vector<Fact>& facts, Date today) {
  std::vector<Mentions> all;
  for (const Fact& fact : facts) all.push_back(subject.mentions(fact.text));
  // A note that denies a concept takes it from older notes as well.
  const auto is_void = [&](std::size_t number, const Mention& mention) {
    if (mention.is_denied) return true;
    if (facts[number].kind != Fact::Kind::note && facts[number].kind != Fact::Kind::matter)
      return false;
    for (std::size_t i = 0; i < facts.size(); ++i) {
      if (!has_day_of(facts[i], facts[number])) continue;
      for (const Mention& other : all[i].found) {
        if (other.is_denied && other.concept_number == mention.concept_number) return true;
      }
    }
    return false;
  };
  // Words that belong to the same subject only add to what is nearer.
  constexpr double near_enough = 0.4;
  bool is_near = false;
  std::vector<Told> told;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    Told one{i, 0, {}};
    for (const Mention& mention : all[i].found) {
      if (is_void(i, mention)) continue;
      is_near = is_near || mention.nearness >= near_enough;
      one.mentions.push_back(mention);
    }
    if (one.mentions.empty()) continue;
    // Concepts of one word, and those that share a token, are one: the best of them counts.
    std::map<std::size_t, double> by_token;
    for (const Mention& mention : one.mentions) {
      double& best = by_token[mention.position];
      best = std::max(best, mention.gain);
    }
    for (const auto& [position, gain] : by_token) one.score += gain;
    one.score += phrase_bonus(subject, one.mentions);
    one.score *= kind_weight(facts[i].kind) * level_weight(facts[i].level) *
                 age_weight(facts[i].on, today) * coverage_weight(facts[i].kind, all[i].covered);
    told.push_back(std::move(one));
  }
  if (!is_near) return {};
  std::stable_sort(told.begin(), told.end(),
                   [](const Told& a, const Told& b) { return a.score > b.score; });
  Relevance result;
  constexpr double said_again = 0.35;
  std::map<std::size_t, std::size_t> said;
  for (const Told& one : told) {
    double fresh = 0;
    double gains = 0;
    for (const Mention& mention : one.mentions) {
      gains += mention.gain;
      fresh += mention.gain * (said[mention.concept_number]++ == 0 ? 1 : said_again);
    }
    result.score += gains > 0 ? one.score * fresh / gains : 0;
    result.evidence.push_back(one.fact);
  }
  return result;
}

}  // namespace verso

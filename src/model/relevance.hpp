#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/subject.hpp"
#include "verso/contact.hpp"
#include "verso/date.hpp"

/// How much a subject means to a person, by what is known of them (docs/ranking.md).
namespace verso {

/// One thing that is known of a person.
struct Fact {
  enum class Kind { need, expertise, interest, matter, title, note, offer, org };
  Kind kind = Kind::note;
  std::int64_t id = 0;  ///< in the table of its kind
  std::string text;
  std::optional<Date> on;      ///< of notes and matters
  std::optional<Level> level;  ///< of interests and expertise
  bool is_private = false;
};

struct Relevance {
  double score = 0;                   ///< 0: nothing that is known of them has to do with it
  std::vector<std::size_t> evidence;  ///< the numbers of the facts that say so, best first
};

Relevance relevance(const Subject& subject, const std::vector<Fact>& facts, Date today);

}  // namespace verso

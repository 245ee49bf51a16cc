#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/ask.hpp"
#include "verso/match.hpp"
#include "verso/thesaurus.hpp"

/// Who could help you.
namespace verso {

/// A touch or answer by which something of value was given.
struct GivenLately {
  Date on{};
  std::vector<std::string> kinds;
};

struct Helper {
  ContactRef contact;
  double score = 0;       ///< how well they fit, times `alive`
  double alive = 0;       ///< how alive the relationship is, 0 to 1
  std::vector<Skill> by;  ///< what tells that they could help, best first
  std::optional<Date> last_touch_on;
  std::vector<GivenLately>
      gave;  ///< what you gave them in the last year, newest first, three at most
  std::optional<Date> asked_on;  ///< when you asked them for this
};

/// How alive a relationship is, 0.25 for one without a touch to 1: the longer ago the last touch, the
/// less; value given within a year keeps it alive.
double alive(std::optional<Date> last_touch_on, std::optional<Date> last_value_on, Date today);

/// Who could help with an ask, best first; at most `limit`, 0 for all. Throws Error{not_found}.
std::vector<Helper> who_could_help(Book& book, AskId id, std::size_t limit,
                                   const OwnSynonyms& own_synonyms);

}  // namespace verso

#include "model/seeking.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/cue_phrases.hpp"

namespace verso {
namespace {

const CuePhrases& seeking() {
  static const CuePhrases list(
      {"looking for",   "look for",     "looks for",     "looking out for", "on the lookout for",
       "searching for", "searches for", "search for",    "in search of",    "hunting for",
       "in need of",    "could use",    "could do with", "would like",      "asked for",
       "asks for",      "asking for",   "cant find",     "cannot find",     "couldnt find",
       "hired",         "hires",        "hiring",        "lacks",           "need",
       "needs",         "needed",       "seek",          "seeks",           "seeking",
       "sought",        "want",         "wants",         "wanted"});
  return list;
}

/// Whom one seeks as a peer.
constexpr auto company = std::to_array<std::string_view>(
    {"buddies", "buddy", "club", "cofounder", "companion", "companions", "company", "flatmate",
     "mate", "mates", "partner", "partners", "roommate", "team"});
constexpr std::size_t longest_reach = 8;

}  // namespace

std::vector<bool> sought(std::string_view text, const std::vector<tokens::Token>& tokens) {
  std::vector<bool> result(tokens.size(), false);
  const std::vector<CueWord> words = cue_words(text, tokens);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t length = seeking().match(words, at);
    if (length == 0) continue;
    const std::size_t begin = at + length;
    // "wants to help with taxes"
    if (begin < words.size() && words[begin].folded == "to") continue;
    std::size_t end = begin;
    bool is_company = false;
    while (end < words.size() && end - begin < longest_reach &&
           words[end].clause == words[at].clause) {
      is_company = is_company || is_one_of(company, words[end].folded);
      ++end;
    }
    if (!is_company) {
      std::fill(result.begin() + static_cast<std::ptrdiff_t>(begin),
                result.begin() + static_cast<std::ptrdiff_t>(end), true);
    }
    at = begin - 1;
  }
  return result;
}

}  // namespace verso

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
/// Before a cue: then it tells when others call them. "call her if you need a plumber".
constexpr auto of_others = std::to_array<std::string_view>(
    {"anybody", "anyone", "everybody", "everyone", "i", "if", "people", "somebody", "someone",
     "those", "we", "when", "whenever", "who", "whoever", "you"});
/// Behind it: "needs more plumber jobs", "hires himself out as a plumber".
constexpr auto of_work =
    std::to_array<std::string_view>({"as", "clients", "customers", "jobs", "orders", "work"});
constexpr std::size_t longest_reach = 8;
constexpr std::size_t longest_lead = 3;

bool tells_of_others(const std::vector<CueWord>& words, std::size_t at) {
  for (std::size_t i = at; i-- > 0 && at - i <= longest_lead;) {
    if (words[i].clause != words[at].clause) return false;
    if (is_one_of(of_others, words[i].folded)) return true;
  }
  return false;
}

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
    if (tells_of_others(words, at)) continue;
    std::size_t end = begin;
    bool is_excepted = false;
    while (end < words.size() && end - begin < longest_reach &&
           words[end].clause == words[at].clause) {
      is_excepted = is_excepted || is_one_of(company, words[end].folded) ||
                    is_one_of(of_work, words[end].folded);
      ++end;
    }
    if (!is_excepted) {
      std::fill(result.begin() + static_cast<std::ptrdiff_t>(begin),
                result.begin() + static_cast<std::ptrdiff_t>(end), true);
    }
    at = begin - 1;
  }
  return result;
}

}  // namespace verso

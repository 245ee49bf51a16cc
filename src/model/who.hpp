#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Whom a typed WHO means: how well one candidate fits. The store finds the candidates.
namespace verso {

/// From the worst to the best.
enum class WhoRank {
  none,
  substring,  ///< the typed text stands somewhere in a name
  prefix,     ///< each typed word begins a word of its own of one name, in any order
  exact,      ///< the typed text is a whole name
};

/// What an index of names holds of one of them, so that who_rank's candidates are found: its whole
/// keys (two where it has a hyphen) and the words that a prefix may begin.
struct WhoKeys {
  std::vector<std::string> whole;
  std::vector<std::string> words;
};
WhoKeys who_keys(std::string_view name);

/// The best rank that one of a candidate's names gives: names, nicknames, e-mails and handles,
/// without regard to case, accents, apostrophes and hyphens ("jeanluc" and "jean luc" are
/// "Jean-Luc"). Of an e-mail the words before the @ count as words of a name; those behind it,
/// which colleagues share, only when an @ is typed.
WhoRank who_rank(std::string_view typed, std::span<const std::string> names);

}  // namespace verso

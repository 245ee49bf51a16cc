#pragma once
#include <span>
#include <string>
#include <string_view>

/// Whom a typed WHO means: how well one candidate fits. The store finds the candidates.
namespace verso {

/// From the worst to the best.
enum class WhoRank {
  none,
  substring,  ///< the typed text stands somewhere in a name
  prefix,     ///< each typed word begins a word of its own of one name, in any order
  exact,      ///< the typed text is a whole name
};

/// The best rank that one of a candidate's names gives: names, nicknames, e-mails and handles,
/// without regard to case, accents, apostrophes and hyphens ("jeanluc" and "jean luc" are
/// "Jean-Luc"). Of an e-mail the words before the @ count as words of a name; those behind it,
/// which colleagues share, only when an @ is typed.
WhoRank who_rank(std::string_view typed, std::span<const std::string> names);

}  // namespace verso

#pragma once
#include <string>
#include <string_view>
#include <vector>

/// By what a typed WHO finds people: a whole name first, then beginnings of words, then a part of a
/// whole name. The store keeps and looks up the keys.
namespace verso {

/// What an index of names holds of one of them, without regard to case, accents, apostrophes and
/// hyphens ("jeanluc" and "jean luc" are "Jean-Luc"): its whole keys, two where it has a hyphen, and
/// the words that a typed one may begin. Of an e-mail the words before the @ count as words of a
/// name; those behind it, which colleagues share, do not. A name without letters is its own key.
struct WhoKeys {
  std::vector<std::string> whole;
  std::vector<std::string> words;
};
WhoKeys who_keys(std::string_view name);

/// The key of a whole name as it stands or is typed, on one line.
std::string whole_key(std::string_view name);

}  // namespace verso

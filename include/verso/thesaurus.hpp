#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What adds to the words of one meaning that verso brings (docs/ranking.md).
namespace verso {

/// Gives words that mean the same as a word or phrase, or the next broader thing; that itself may be among
/// them. None where it does not know it.
using Thesaurus = std::function<std::vector<std::string>(std::string_view typed)>;

struct OwnSynonyms {
  std::string list;     ///< the user's synonyms.txt
  Thesaurus thesaurus;  ///< asked for what is looked for; may be empty
};

}  // namespace verso

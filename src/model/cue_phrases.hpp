#pragma once
#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/tokens.hpp"

namespace verso {

/// A word of a note as it is read for phrases that say how the words around it are meant.
struct CueWord {
  std::string folded;  ///< without apostrophes: "cant"
  std::size_t clause = 0;
  std::size_t sentence = 0;
};

/// The words of a text, one for each of its tokens. A clause ends at punctuation and at words that turn,
/// such as "but".
std::vector<CueWord> cue_words(std::string_view text, const std::vector<tokens::Token>& tokens);

template <class List>
bool is_one_of(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// Phrases by their first word: most words begin none.
class CuePhrases {
 public:
  using Phrase = std::vector<std::string_view>;

  /// Of those that begin alike, longer ones stand before those that they begin with. The texts must
  /// outlive the phrases.
  CuePhrases(std::initializer_list<std::string_view> texts);

  /// How many words of the sentence, from `at` on, are one of the phrases; 0 for none.
  std::size_t match(const std::vector<CueWord>& words, std::size_t at) const;

 private:
  std::unordered_map<std::string_view, std::vector<Phrase>> by_first_;
};

}  // namespace verso

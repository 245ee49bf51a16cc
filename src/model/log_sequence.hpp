#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/log_sentence.hpp"
#include "model/log_words.hpp"

namespace verso::log_sentence {

/// The words of one sentence in their order, by what stands before and behind each of them. The
/// sentence and its tokens must outlive it.
class Sequence {
 public:
  /// `dated` are bytes [first, second) of a date.
  Sequence(std::string_view sentence, const std::vector<Token>& tokens,
           std::pair<std::size_t, std::size_t> dated)
      : sentence_(sentence), tokens_(tokens), dated_(dated) {}

  const Token& token(std::size_t i) const { return tokens_[i]; }
  bool has(std::size_t i) const { return i < tokens_.size(); }
  bool word_is(std::size_t i, log_words::Cue cue) const;
  bool is_dated(std::size_t i) const;
  /// Nothing but a space, a hyphen or the dot of an initial between this word and the one before.
  bool adjoins(std::size_t i) const;
  /// The end of the clause before this word.
  bool is_break(std::size_t i) const;
  /// "A.R."
  bool are_dotted(std::size_t first, std::size_t last) const;
  /// "sent Ana Python notes": what follows the name is what was given.
  bool after_gift(std::size_t i) const;
  /// "must call Ana", "forgot to call Ana": it has not come to it.
  bool is_intention(std::size_t i) const;
  /// "that", "who", "because"; "said hello" and "heard from" are none, "told me" is.
  bool is_content(std::size_t i) const;
  /// The words as they stand in the sentence, without the ending of a possessive.
  std::string typed(std::size_t first, std::size_t last) const;

 private:
  std::string_view sentence_;
  const std::vector<Token>& tokens_;
  std::pair<std::size_t, std::size_t> dated_;
};

}  // namespace verso::log_sentence

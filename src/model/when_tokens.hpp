#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/when_words.hpp"

namespace verso::when {

/// Longer text is no date, duration or birthday; the bound keeps reading cheap.
inline constexpr std::size_t longest_text = 200;

/// A piece of a typed date: a run of digits, a word in lower case, or one other byte.
struct Token {
  enum class Kind { number, word, mark };
  Kind kind = Kind::mark;
  std::string text;
  int value = 0;         ///< of a number of at most 8 digits; -1 for a longer one
  bool ordinal = false;  ///< a number with its ending: "3rd"
  bool spaced = false;   ///< white space stands before it

  bool is_mark(char c) const { return kind == Kind::mark && text.size() == 1 && text[0] == c; }
};

/// Splits any bytes. Words are ASCII letters and all bytes from 0x80 on; ’ is read as '.
/// A word that the language does not know but that is one of its words for "last" or "next" grown
/// together with a unit ("lastmonth") is split.
std::vector<Token> tokens(std::string_view text, const Language& language);

}  // namespace verso::when

#pragma once
#include <string>
#include <vector>

#include "catch.hpp"
#include "model/tokens.hpp"

/// What a function that marks the tokens of an English text says of the first that begins with `word`.
template <class Marks>
bool flagged_word(const std::string& text, const std::string& word, const Marks& marks) {
  const verso::tokens::Tokenizer tokenizer("en");
  const auto tokens = tokenizer.split(text);
  const std::vector<bool> flags = marks(text, tokens);
  REQUIRE(flags.size() == tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (text.compare(tokens[i].begin, word.size(), word) == 0) return flags[i];
  }
  FAIL("no " << word << " in " << text);
  return false;
}

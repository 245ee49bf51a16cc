#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/synonyms.hpp"
#include "model/tokens.hpp"

namespace verso {

/// Documents in memory by the words of their texts. A text that many have is read once.
class PhraseIndex {
 public:
  explicit PhraseIndex(const tokens::Tokenizer& tokenizer) : tokenizer_(&tokenizer) {}

  /// Adds a text; its number is the one to add documents with.
  std::size_t add_text(std::string_view text);
  void add_document(std::size_t text, std::int64_t document);

  /// The documents in whose texts the words stand one behind the other, in no order.
  std::vector<std::int64_t> find(const Stems& words) const;

  /// Whether a text has a word with this root (word_root) other than `word`.
  bool has_other_form(const std::string& root, std::string_view word) const;

 private:
  struct Text {
    Stems words;
    std::vector<std::int64_t> documents;
  };
  const tokens::Tokenizer* tokenizer_;
  std::vector<Text> texts_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_;
  std::unordered_map<std::string, Stems> by_root_;
};

}  // namespace verso

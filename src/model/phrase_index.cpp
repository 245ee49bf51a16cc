#include "model/phrase_index.hpp"

#include <algorithm>

#include "model/word_root.hpp"

namespace verso {

std::size_t PhraseIndex::add_text(std::string_view text) {
  const std::size_t number = texts_.size();
  Text& added = texts_.emplace_back();
  for (tokens::Token& token : tokenizer_->split(text)) added.words.push_back(std::move(token.text));
  for (const std::string& word : added.words) {
    const auto [place, is_new] = by_word_.try_emplace(word);
    if (is_new) by_root_[std::string(word_root(word))].push_back(word);
    std::vector<std::size_t>& texts = place->second;
    if (texts.empty() || texts.back() != number) texts.push_back(number);
  }
  return number;
}

void PhraseIndex::add_document(std::size_t text, std::int64_t document) {
  texts_[text].documents.push_back(document);
}

std::vector<std::int64_t> PhraseIndex::find(const Stems& words) const {
  std::vector<std::int64_t> found;
  const auto texts = by_word_.find(words.front());
  if (texts == by_word_.end()) return found;
  for (const std::size_t number : texts->second) {
    const Text& text = texts_[number];
    if (std::search(text.words.begin(), text.words.end(), words.begin(), words.end()) ==
        text.words.end()) {
      continue;
    }
    found.insert(found.end(), text.documents.begin(), text.documents.end());
  }
  return found;
}

bool PhraseIndex::has_other_form(const std::string& root, std::string_view word) const {
  const auto words = by_root_.find(root);
  return words != by_root_.end() &&
         std::any_of(words->second.begin(), words->second.end(),
                     [word](const std::string& other) { return other != word; });
}

}  // namespace verso

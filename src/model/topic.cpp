#include "model/topic.hpp"

#include <algorithm>

namespace verso {

std::vector<std::string> topic_words(const tokens::Tokenizer& tokenizer, std::string_view text) {
  std::vector<std::string> words;
  for (tokens::Token& token : tokenizer.split(text)) words.push_back(std::move(token.text));
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

bool is_about(const std::vector<std::string>& text, const std::vector<std::string>& topic) {
  if (topic.empty()) return false;
  const auto found = std::ranges::count_if(topic, [&](const std::string& word) {
    return std::ranges::binary_search(text, word);
  });
  constexpr std::size_t all_of = 2;
  const std::size_t enough = topic.size() > all_of ? topic.size() - 1 : topic.size();
  return static_cast<std::size_t>(found) >= enough;
}

}  // namespace verso

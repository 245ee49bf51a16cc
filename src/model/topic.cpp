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

std::size_t enough_words(std::size_t words_of_topic) {
  constexpr std::size_t all_of = 2;
  return words_of_topic > all_of ? words_of_topic - 1 : words_of_topic;
}

bool is_about(const std::vector<std::string>& text, const std::vector<std::string>& topic) {
  if (topic.empty()) return false;
  const auto found = std::ranges::count_if(
      topic, [&](const std::string& word) { return std::ranges::binary_search(text, word); });
  return static_cast<std::size_t>(found) >= enough_words(topic.size());
}

}  // namespace verso

#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/tokens.hpp"

namespace verso {

/// The words of a text, as tokens of the index, sorted; to ask what it is about.
std::vector<std::string> topic_words(const tokens::Tokenizer& tokenizer, std::string_view text);

/// How many words of a topic of so many must stand in a text that is about it: all, of more than two
/// all but one.
std::size_t enough_words(std::size_t words_of_topic);

/// Whether a text is about a topic: enough of the topic's words stand in it. Both are topic_words; an
/// empty topic is about nothing.
bool is_about(const std::vector<std::string>& text, const std::vector<std::string>& topic);

}  // namespace verso

#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/tokens.hpp"

namespace verso {

/// The words of a text, as tokens of the index, sorted; to ask what it is about.
std::vector<std::string> topic_words(const tokens::Tokenizer& tokenizer, std::string_view text);

/// Whether a text is about a topic: all words of the topic stand in it, of more than two all but one.
/// Both are topic_words; an empty topic is about nothing.
bool is_about(const std::vector<std::string>& text, const std::vector<std::string>& topic);

}  // namespace verso

#include "model/cue_phrases.hpp"

#include <array>
#include <utility>

#include "model/text.hpp"

namespace verso {
namespace {

constexpr auto turns = std::to_array<std::string_view>(
    {"but", "however", "though", "although", "yet", "except", "only", "instead", "rather",
     "because", "so", "since", "besides"});

std::string fold(std::string_view typed) {
  std::string folded = text::fold(typed);
  std::erase(folded, '\'');
  for (std::size_t at; (at = folded.find("\xE2\x80\x99")) != std::string::npos;) {
    folded.erase(at, 3);
  }
  return folded;
}

}  // namespace

std::vector<CueWord> cue_words(std::string_view text, const std::vector<tokens::Token>& tokens) {
  std::vector<CueWord> words;
  words.reserve(tokens.size());
  std::size_t end = 0;
  CueWord last;
  for (const tokens::Token& token : tokens) {
    const std::string_view between = text.substr(end, token.begin - end);
    if (between.find_first_of(".!?;\n") != std::string_view::npos) ++last.sentence;
    if (between.find_first_of(".,;:!?()\n") != std::string_view::npos ||
        between.find(" - ") != std::string_view::npos ||
        between.find("\xE2\x80") != std::string_view::npos) {
      ++last.clause;
    }
    last.folded = fold(text.substr(token.begin, token.end - token.begin));
    if (is_one_of(turns, last.folded)) ++last.clause;
    words.push_back(last);
    end = std::max(end, token.end);
  }
  return words;
}

CuePhrases::CuePhrases(std::initializer_list<std::string_view> texts) {
  for (std::string_view text : texts) {
    Phrase words;
    while (!text.empty()) {
      words.push_back(text.substr(0, text.find(' ')));
      text.remove_prefix(std::min(words.back().size() + 1, text.size()));
    }
    by_first_[words.front()].push_back(std::move(words));
  }
}

std::size_t CuePhrases::match(const std::vector<CueWord>& words, std::size_t at) const {
  const auto found = by_first_.find(words[at].folded);
  if (found == by_first_.end()) return 0;
  for (const Phrase& phrase : found->second) {
    std::size_t i = 1;
    while (i < phrase.size() && at + i < words.size() && words[at + i].folded == phrase[i] &&
           words[at + i].sentence == words[at].sentence) {
      ++i;
    }
    if (i == phrase.size()) return i;
  }
  return 0;
}

}  // namespace verso

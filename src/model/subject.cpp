#include "model/subject.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/commonness.hpp"
#include "model/denial.hpp"
#include "model/seeking.hpp"
#include "model/text.hpp"
#include "model/word_root.hpp"

namespace verso {
namespace {

constexpr double same_root = 0.75;
/// A word that says little, but is written as a name: the game Go, the firm Orange.
constexpr double weight_of_name = 0.7;

std::string folded_word(std::string_view typed) {
  std::string folded = text::fold(typed);
  std::erase(folded, '\'');
  for (std::size_t at; (at = folded.find("\xE2\x80\x99")) != std::string::npos;)
    folded.erase(at, 3);
  return folded;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '"' || text[at - 1] == '\'')) --at;
  return at == 0 || std::string_view(".!?:\n\r\t").find(text[at - 1]) != std::string_view::npos;
}

/// Whether a headline has a capital at most of its words, so that capitals tell nothing.
bool is_title_case(std::string_view text, const std::vector<tokens::Token>& tokens) {
  const auto capitals =
      std::count_if(tokens.begin(), tokens.end(),
                    [&](const tokens::Token& token) { return is_upper(text[token.begin]); });
  return static_cast<std::size_t>(capitals) * 2 > tokens.size();
}

double weight_of(std::string_view text, const tokens::Token& token, bool capitals_tell) {
  const std::string_view typed = text.substr(token.begin, token.end - token.begin);
  const std::string word = folded_word(typed);
  const bool is_name =
      capitals_tell && is_upper(typed.front()) && !begins_sentence(text, token.begin);
  if (word.size() == 1) return is_name && word != "i" && word != "a" ? 1 : 0;
  const double weight = weight_of_word(word);
  return is_name && weight == 0 && typed.size() > 1 ? weight_of_name : weight;
}

/// Which tokens a text is about: all with a weight; of a long text those of the words that weigh most
/// by themselves and by how often they stand in it.
std::vector<bool> telling(const Stems& stems, const std::vector<double>& weights) {
  std::vector<bool> result;
  for (const double weight : weights) result.push_back(weight > 0);
  struct Word {
    double weight = 0;
    double times = 0;
    std::size_t first = 0;
    double worth() const { return weight * (1 + std::log(times)); }
  };
  std::unordered_map<std::string_view, Word> words;
  for (std::size_t at = 0; at < stems.size(); ++at) {
    if (!result[at]) continue;
    Word& word = words.try_emplace(stems[at], Word{0, 0, at}).first->second;
    word.weight = std::max(word.weight, weights[at]);
    ++word.times;
  }
  if (words.size() <= Subject::most_words) return result;
  std::vector<Word> sorted;
  for (const auto& [stem, word] : words) sorted.push_back(word);
  std::sort(sorted.begin(), sorted.end(), [](const Word& a, const Word& b) {
    return std::pair(-a.worth(), a.first) < std::pair(-b.worth(), b.first);
  });
  for (std::size_t i = Subject::most_words; i < sorted.size(); ++i) {
    words.erase(stems[sorted[i].first]);
  }
  for (std::size_t at = 0; at < stems.size(); ++at) {
    result[at] = result[at] && words.contains(stems[at]);
  }
  return result;
}

}  // namespace

Subject::Subject(const tokens::Tokenizer& tokenizer, const Synonyms& synonyms,
                 std::string_view text)
    : tokenizer_(tokenizer) {
  const std::vector<tokens::Token> tokens = tokenizer.split(text);
  const bool capitals_tell = !is_title_case(text, tokens);
  Stems stems;
  std::vector<double> weights;
  for (const tokens::Token& token : tokens) {
    stems.push_back(token.text);
    weights.push_back(weight_of(text, token, capitals_tell));
  }
  const std::vector<bool> tells = telling(stems, weights);
  const auto typed = [&](std::size_t first, std::size_t last) {
    return std::string(text.substr(tokens[first].begin, tokens[last].end - tokens[first].begin));
  };
  const auto phrase_at = [&](std::size_t at) -> std::size_t {
    if (const std::size_t length = synonyms.longest_entry(stems, at); length != 0) return length;
    const bool are_two = tells[at] && at + 1 < tokens.size() && tells[at + 1] &&
                         tokens[at].end + 1 == tokens[at + 1].begin;
    return are_two && synonyms.thesaurus_knows(typed(at, at + 1)) ? 2 : 0;
  };
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (concepts_.size() >= most_concepts) break;
    if (const std::size_t length = phrase_at(at); length != 0) {
      add(synonyms,
          Stems(stems.begin() + static_cast<std::ptrdiff_t>(at),
                stems.begin() + static_cast<std::ptrdiff_t>(at + length)),
          typed(at, at + length - 1), at, 1);
    }
    if (tells[at]) add(synonyms, {stems[at]}, typed(at, at), at, weights[at]);
  }
}

void Subject::add(const Synonyms& synonyms, Stems stems, std::string typed, std::size_t position,
                  double weight) {
  for (const Concept& one : concepts_) {
    if (one.wordings.front().stems == stems) return;
  }
  Concept added{std::move(typed), position, weight, {{stems, 1, 1}}, {}};
  for (auto& [other, nearness] : synonyms.of(stems, added.typed))
    added.wordings.push_back({other, nearness, 1});
  if (stems.size() == 1 && weight >= 1) {
    const std::string_view root = word_root(stems.front());
    if (root.size() >= 4 || root.size() < stems.front().size()) added.root = root;
  }
  const std::size_t number = concepts_.size();
  for (std::size_t i = 0; i < added.wordings.size(); ++i) {
    by_first_stem_[added.wordings[i].stems.front()].push_back({number, i});
  }
  if (!added.root.empty()) by_root_[added.root].push_back(number);
  concepts_.push_back(std::move(added));
}

bool Subject::stands_at(const Wording& wording, const Passage& passage, std::size_t at) const {
  const std::size_t length = wording.stems.size();
  if (length > passage.words().size() - at) return false;
  for (std::size_t i = 1; i < length; ++i) {
    if (passage.words()[at + i].stem != wording.stems[i]) return false;
  }
  return true;
}

Mentions Subject::mentions(const Passage& passage) const {
  const std::vector<Passage::Word>& words = passage.words();
  std::map<std::size_t, Mention> best;
  const auto offer = [&](Mention mention) {
    mention.is_denied = passage.denies(mention.position);
    Mention& kept = best.try_emplace(mention.concept_number, mention).first->second;
    // What is said last holds: "lost a bit on bitcoin and gave up on crypto".
    const bool is_denied = mention.is_denied;
    if (mention.gain > kept.gain) kept = mention;
    kept.is_denied = is_denied;
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (const auto found = by_first_stem_.find(words[at].stem); found != by_first_stem_.end()) {
      for (const Place& place : found->second) {
        const Concept& one = concepts_[place.concept_number];
        const Wording& wording = one.wordings[place.wording];
        if (!stands_at(wording, passage, at)) continue;
        offer({place.concept_number, wording.nearness,
               wording.nearness * wording.rarity * one.weight, at, wording.stems.size(), false});
      }
    }
    if (by_root_.empty()) continue;
    const auto found = by_root_.find(words[at].root);
    if (found == by_root_.end()) continue;
    for (const std::size_t number : found->second) {
      const Concept& one = concepts_[number];
      offer(
          {number, same_root, same_root * one.wordings.front().rarity * one.weight, at, 1, false});
    }
  }
  Mentions result;
  if (best.empty()) return result;
  std::vector<bool> covers(words.size(), false);
  for (const auto& [number, mention] : best) {
    result.found.push_back(mention);
    std::fill_n(covers.begin() + static_cast<std::ptrdiff_t>(mention.position), mention.length,
                true);
  }
  double all = 0;
  double covered = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const double weight = 0.1 + passage.weight(at);
    all += weight;
    if (covers[at]) covered += weight;
  }
  result.covered = covered / all;
  return result;
}

Passage::Passage(const tokens::Tokenizer& tokenizer, std::string_view text)
    : text_(text), tokens_(tokenizer.split(text_)) {
  words_.reserve(tokens_.size());
  for (const tokens::Token& token : tokens_) {
    words_.push_back({token.text, std::string(word_root(token.text))});
  }
}

double Passage::weight(std::size_t word) const {
  if (weights_.empty()) {
    for (const tokens::Token& token : tokens_) {
      weights_.push_back(weight_of_word(
          folded_word(std::string_view(text_).substr(token.begin, token.end - token.begin))));
    }
  }
  return weights_[word];
}

bool Passage::denies(std::size_t word) const {
  if (denied_.empty()) denied_ = denied(text_, tokens_);
  return denied_[word];
}

bool Passage::seeks(std::size_t word) const {
  if (sought_.empty()) sought_ = sought(text_, tokens_);
  return sought_[word];
}

}  // namespace verso

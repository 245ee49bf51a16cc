#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/synonyms.hpp"
#include "model/tokens.hpp"

/// What a text is about, and how near other texts come to it (docs/ranking.md).
namespace verso {

/// Words that say what a concept says.
struct Wording {
  Stems stems;
  double nearness = 1;  ///< 1 for the concept's own words, less for others
  double rarity = 1;    ///< 0 to 1, among the texts of a book
};

/// Something that a text speaks of.
struct Concept {
  std::string typed;              ///< as it stands in the text
  std::size_t position = 0;       ///< of its first token
  double weight = 1;              ///< by how common its words are in any talk
  std::vector<Wording> wordings;  ///< its own first
  std::string root;  ///< what other forms of its word begin with; empty where none are looked for
};

/// Where a text speaks of a concept.
struct Mention {
  std::size_t concept_number = 0;
  double nearness = 1;       ///< of the wording
  double gain = 0;           ///< nearness, rarity and weight together
  std::size_t position = 0;  ///< of the token
  std::size_t length = 1;    ///< in tokens
  bool is_denied = false;
};

/// What a text has of a subject.
struct Mentions {
  std::vector<Mention> found;  ///< the nearest of each concept, denied if the text's last one is
  double covered = 0;          ///< how much of the text's own weight they make up, 0 to 1
};

/// A text as subjects are looked for in it. What it costs to read it is paid once for all subjects.
class Passage {
 public:
  Passage(const tokens::Tokenizer& tokenizer, std::string_view text);

  /// The tokens of the index, with each one's root (word_root).
  struct Word {
    std::string stem;
    std::string root;
  };
  const std::vector<Word>& words() const { return words_; }
  /// How much a word says by itself.
  double weight(std::size_t word) const;
  /// Whether the text denies what the word stands for (denial.hpp).
  bool denies(std::size_t word) const;
  /// Whether the text says that somebody looks for what the word stands for (seeking.hpp).
  bool seeks(std::size_t word) const;

 private:
  std::string text_;
  std::vector<tokens::Token> tokens_;
  std::vector<Word> words_;
  // Read when they are first asked for: few texts are.
  mutable std::vector<double> weights_;
  mutable std::vector<bool> denied_;
  mutable std::vector<bool> sought_;
};

class Subject {
 public:
  /// Of a longer text only so many different words count, those that weigh most and stand there most
  /// often; with phrases there are never more concepts than `most_concepts`.
  static constexpr std::size_t most_words = 100;
  static constexpr std::size_t most_concepts = 150;

  Subject(const tokens::Tokenizer& tokenizer, const Synonyms& synonyms, std::string_view text);

  std::vector<Concept>& concepts() { return concepts_; }
  const std::vector<Concept>& concepts() const { return concepts_; }

  /// What a text says of the subject.
  Mentions mentions(const Passage& passage) const;
  Mentions mentions(std::string_view text) const { return mentions(Passage(tokenizer_, text)); }

 private:
  struct Place {
    std::size_t concept_number;
    std::size_t wording;
  };
  void add(const Synonyms& synonyms, Stems stems, std::string typed, std::size_t position,
           double weight);
  bool stands_at(const Wording& wording, const Passage& passage, std::size_t at) const;

  const tokens::Tokenizer& tokenizer_;
  std::vector<Concept> concepts_;
  std::unordered_map<std::string, std::vector<Place>> by_first_stem_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_root_;
};

}  // namespace verso

#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/tokens.hpp"

namespace verso {

/// Words as tokens of the index, in their order.
using Stems = std::vector<std::string>;

/// Words that stand for others: the list that verso brings, and the user's own.
///
/// A line `flat, apartment, condo` names words of one meaning; `housing: rent, landlord, flat` names
/// a subject and words that belong to it. An entry may have several words. `#` begins a comment.
class Synonyms {
 public:
  /// `own` is the user's list.
  Synonyms(const tokens::Tokenizer& tokenizer, std::string_view own);

  /// What stands for an entry of the lists, and how nearly it means the same: above 0, below 1.
  /// Nothing for a word that is in no list.
  std::map<Stems, double> of(const Stems& entry) const;

  /// How many words, from `at` on, make up the longest entry of several words; 0 for none.
  std::size_t longest_entry(std::span<const std::string> stems, std::size_t at) const;

 private:
  struct Line {
    bool has_head = false;
    std::vector<Stems> entries;  // the head first
  };
  struct Place {
    std::size_t line;
    std::size_t entry;
  };
  void read(const tokens::Tokenizer& tokenizer, std::string_view text);
  void add(std::map<Stems, double>& found, const Stems& entry, double nearness, bool follow) const;

  std::vector<Line> lines_;
  std::unordered_map<std::string, std::vector<Place>> by_first_stem_;
};

}  // namespace verso

#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/tokens.hpp"
#include "verso/thesaurus.hpp"

namespace verso {

/// Words as tokens of the index, in their order.
using Stems = std::vector<std::string>;

/// The two or three letters with which the stem of an English word begins as it does itself; of a text its
/// first word counts. Empty where that is not sure.
std::string_view beginning_of(std::string_view text);

/// Words that stand for others: the list that verso brings, the user's own, and a thesaurus.
///
/// A line `flat, apartment, condo` names words of one meaning; `housing: rent, landlord, flat` names
/// a subject and words that belong to it. An entry may have several words. `#` begins a comment.
class Synonyms {
 public:
  /// `tokenizer`, of that language, must outlive it.
  Synonyms(const tokens::Tokenizer& tokenizer, std::string_view language, const OwnSynonyms& own);

  /// What stands for words, and how nearly it means the same: above 0, below 1. The thesaurus is asked
  /// for them as they are typed. Nothing for what neither knows.
  std::map<Stems, double> of(const Stems& entry, std::string_view typed) const;

  /// Whether the thesaurus knows a phrase, as it is typed.
  bool thesaurus_knows(std::string_view typed) const {
    return thesaurus_ && !thesaurus_(typed).empty();
  }

  /// How many words, from `at` on, make up the longest entry of several words; 0 for none.
  std::size_t longest_entry(std::span<const std::string> stems, std::size_t at) const;

 private:
  struct Entry {
    std::string_view typed;  // of the shipped list
    Stems stems;             // empty: not read yet, or without a word
  };
  struct Line {
    bool has_head = false;
    std::vector<Entry> entries;  // the head first
  };
  struct Place {
    std::size_t line;
    std::size_t entry;
  };
  enum class When { now, when_asked_for };
  void read(std::string_view text, When when);
  const Stems& stems_at(const Place& place) const;
  /// The entries that begin with a word.
  const std::vector<Place>& places_of(const std::string& stem) const;
  Stems stems_of(std::string_view words) const;
  void add(std::map<Stems, double>& found, const Stems& entry, double nearness, bool follow) const;
  void add_from_thesaurus(std::map<Stems, double>& found, std::string_view typed) const;

  const tokens::Tokenizer& tokenizer_;
  Thesaurus thesaurus_;
  // A text has words for a small part of the shipped list: only what begins like one of them is read.
  mutable std::vector<Line> lines_;
  mutable std::unordered_map<std::string, std::vector<Place>> by_first_stem_;
  mutable std::unordered_map<std::string_view, std::vector<Place>> unread_;  // by beginning_of
};

}  // namespace verso

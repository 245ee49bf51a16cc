#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/matching.hpp"
#include "store/interests.hpp"
#include "store/postings.hpp"
#include "store/skills.hpp"
#include "verso/match.hpp"

namespace verso {

/// Finds who can meet needs, and gathers the best skill of each need and person. Nobody with
/// themselves, none of the archived, nothing expired or private, no pair that was introduced or
/// declined for the need. What was looked up once is remembered; nothing may be written meanwhile.
class Matcher {
 public:
  /// What is taken for a skill: all that `match` shows, or only what somebody offers or is expert in.
  enum class Skills { all, offered };

  /// `tokenizer`, of the book's language, must outlive it.
  Matcher(Book& book, const tokens::Tokenizer& tokenizer, Skills skills,
          const OwnSynonyms& own_synonyms);

  /// Reads all offers and interests at once where that is worth it for so many needs, met so far and to
  /// come. It has no other consequence.
  void prepare(store::Interests& interests, std::size_t needs);

  /// Who can meet the need, an open one of a living contact.
  void meet(const Need& need);
  /// Whose needs a contact can meet.
  void meet_with(ContactId contact);

  /// What was found since the last time, mutual ones first, then the best; at most `limit`, 0 for
  /// all.
  std::vector<Match> finish(std::size_t limit);

 private:
  /// A skill, and its text as it is read for needs.
  struct Said {
    store::OwnedSkill owned;
    Passage passage;
  };

  /// A need of somebody else, where it is an open one of a living contact.
  struct Asked {
    std::optional<Need> need;
    std::optional<Subject> subject;
    bool is_weighed = false;  // how rare its own words are is known
  };

  void hold_skills(store::Interests& interests);
  bool takes(Skill::Kind kind) const;
  /// Whether a document is known to be no skill that is taken, without reading it.
  bool is_other(std::int64_t document) const;
  void meet_by(NeedId id, const Said& said);
  void weigh_words(Asked& asked, const Mentions& mentions);
  std::optional<Said> read(std::int64_t document);
  /// The same, remembered: many needs come to the same offers.
  const std::optional<Said>& skill(std::int64_t document);
  void weigh(const Need& need, const Subject& subject, const Said& said);

  Book& book_;
  Skills taken_;
  const tokens::Tokenizer& tokenizer_;
  Synonyms synonyms_;
  store::TextFinder skills_;
  store::TextFinder needs_;
  bool is_prepared_ = false;
  std::vector<bool> is_expertise_;  // by number of the interest, where they are prepared
  std::set<std::pair<NeedId, ContactId>> settled_;
  std::map<NeedId, Asked> asked_;
  std::unordered_map<std::int64_t, std::optional<Said>> known_;
  std::map<std::pair<NeedId, ContactId>, Match> best_;
};

}  // namespace verso

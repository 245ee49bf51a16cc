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

  Matcher(Book& book, Skills skills, std::string_view own_synonyms);

  /// Who can meet the need, an open one of a living contact.
  void meet(const Need& need);
  /// Whose needs a contact can meet.
  void meet_with(ContactId contact);

  /// What was found since the last time, mutual ones first, then the best; at most `limit`, 0 for
  /// all.
  std::vector<Match> finish(std::size_t limit);

 private:
  const std::optional<store::OwnedSkill>& skill(std::int64_t document);
  void weigh(const Need& need, const Subject& subject, const store::OwnedSkill& owned);

  Book& book_;
  Skills taken_;
  tokens::Tokenizer tokenizer_;
  Synonyms synonyms_;
  store::TextFinder skills_;
  store::TextFinder needs_;
  std::set<std::pair<NeedId, ContactId>> settled_;
  std::map<NeedId, Subject> subjects_;
  std::unordered_map<std::int64_t, std::optional<store::OwnedSkill>> known_;
  std::map<std::pair<NeedId, ContactId>, Match> best_;
};

}  // namespace verso

#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/need.hpp"
#include "verso/thesaurus.hpp"

/// Whose need someone else can meet.
namespace verso {

/// What tells that a person can help with something.
struct Skill {
  enum class Kind { offer, expertise, interest, title, note };
  Kind kind = Kind::note;
  std::int64_t id = 0;  ///< in the table of its kind; of a title, the contact's
  std::string text;
};
std::string_view word(Skill::Kind kind);

/// A need, and someone who can meet it.
struct Match {
  NeedId need{};
  std::string need_text;
  ContactRef needs;
  Skill by;  ///< offer, expertise, interest or note
  ContactRef can;
  bool mutual = false;             ///< they can meet a need of the other too
  std::vector<std::string> words;  ///< of the need, that the other's text speaks of
  double score = 0;                ///< higher is better
};

/// Mutual ones first, then the best; of all, or those in which the contact needs or can; at most
/// `limit`, 0 for all. Never someone with themselves, the archived, what is closed or expired, a
/// private note, or two people who were introduced for that need or one of whom declined it.
std::vector<Match> matches(Book& book, std::optional<ContactId> contact, std::size_t limit,
                           const OwnSynonyms& own_synonyms);

}  // namespace verso

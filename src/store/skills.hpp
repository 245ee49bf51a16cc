#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/match.hpp"

namespace verso::store {

/// A skill, whose it is and, of a note, its day.
struct OwnedSkill {
  ContactId contact{};
  Skill skill;
  std::optional<Date> on;
};

/// The skill that a document of the text index tells of: an offer that stands, an interest, a note
/// that is not private, a card's title, of a living contact; else nothing.
std::optional<OwnedSkill> read_skill(Database& database, std::int64_t document, Date today);
/// Those of one living contact but the title; of notes the newest.
std::vector<OwnedSkill> skills_of(Database& database, ContactId contact, Date today);

/// How many offers and interests there are, near enough.
std::int64_t count_skills(Database& database);

/// What was given to a contact on or after a day, newest first.
struct GivenRow {
  Date on{};
  std::string kinds;  ///< with commas between
};
std::vector<GivenRow> given_since(Database& database, ContactId contact, Date since, int limit);

/// The days that the roster keeps of a contact.
struct LastDays {
  std::optional<Date> touch;
  std::optional<Date> value;
};
LastDays last_days(Database& database, ContactId contact);

}  // namespace verso::store

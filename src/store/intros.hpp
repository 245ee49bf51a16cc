#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/intro.hpp"

/// Introductions; whether one was made is read from the touches that name it as their cause.
namespace verso::store {

/// Inserts `a`, `b`, `why`, `need`, `outcome` and the answers; an id of its own is kept.
IntroId insert_intro(Database& database, const Intro& intro, const Stamp& stamp);
std::optional<Intro> read_intro(Database& database, IntroId id);
/// By number.
std::vector<Intro> read_intros(Database& database);

/// The last introduction of these two, in either order, for that need (or for none).
std::optional<IntroId> find_intro(Database& database, ContactId a, ContactId b,
                                  std::optional<NeedId> need);

/// Puts the answer in the place of an earlier one.
void set_intro_answer(Database& database, IntroId id, ContactId contact, IntroAnswer answer);
/// Takes the reason off touches of introductions that went with one of their two people.
void forget_gone_intros(Database& database);
void set_intro_outcome(Database& database, IntroId id, std::string_view outcome);

}  // namespace verso::store

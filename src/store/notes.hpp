#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"

namespace verso::store {

NoteId insert_note(Database& database, const Note& note, const Stamp& stamp);
std::optional<Note> read_note(Database& database, NoteId id);
void update_note(Database& database, const Note& note);
void delete_note(Database& database, NoteId id);

/// Newest first; all contacts' without one.
std::vector<Note> read_notes(Database& database, std::optional<ContactId> contact);

}  // namespace verso::store

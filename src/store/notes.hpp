#pragma once
#include <optional>
#include <vector>

#include "store/bulk_insert.hpp"
#include "store/contacts.hpp"

namespace verso::store {

/// Notes to insert, some at a time; they are there after flush(). An id of its own is kept.
class NoteRows {
 public:
  NoteRows(Database& database, int most_rows);
  void add(const Note& note, const Stamp& stamp);
  void flush() { rows_.flush(); }

 private:
  BulkInsert rows_;
};

NoteId insert_note(Database& database, const Note& note, const Stamp& stamp);
std::optional<Note> read_note(Database& database, NoteId id);
void update_note(Database& database, const Note& note);
void delete_note(Database& database, NoteId id);

/// Newest first; all contacts' without one.
std::vector<Note> read_notes(Database& database, std::optional<ContactId> contact);

}  // namespace verso::store

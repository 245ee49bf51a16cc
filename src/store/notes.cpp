#include "store/notes.hpp"

#include <algorithm>
#include <tuple>

namespace verso::store {
namespace {

constexpr std::string_view columns =
    "SELECT n.id, n.contact_id, c.name, c.org, n.on_day, n.text, n.private "
    "FROM note n JOIN contact c ON c.id = n.contact_id ";

Note read(const Statement& row) {
  return {NoteId{row.integer(0)},
          {ContactId{row.integer(1)}, row.text(2), row.text(3)},
          row.date(4).value_or(Date{}),
          row.text(5),
          row.integer(6) != 0};
}

}  // namespace

NoteRows::NoteRows(Database& database, int most_rows)
    : rows_(database, "INSERT INTO note (contact_id, on_day, text, private, added_at, id)",
            most_rows) {}

void NoteRows::add(const Note& note, const Stamp& stamp) {
  if (rows_.is_full()) rows_.flush();
  rows_.add(note.contact.id, note.on, note.text, note.is_private,
            stamp.now.time_since_epoch().count(), given_id(note.id));
}

NoteId insert_note(Database& database, const Note& note, const Stamp& stamp) {
  NoteRows rows(database, 1);
  rows.add(note, stamp);
  rows.flush();
  return NoteId{database.last_id()};
}

std::optional<Note> read_note(Database& database, NoteId id) {
  Statement row = database.query(std::string(columns) + "WHERE n.id = ?");
  row.bind(id);
  return row.step() ? std::optional(read(row)) : std::nullopt;
}

void update_note(Database& database, const Note& note) {
  database.query("UPDATE note SET on_day = ?, text = ?, private = ? WHERE id = ?")
      .bind(note.on, note.text, note.is_private, note.id)
      .run();
}

void delete_note(Database& database, NoteId id) {
  database.query("DELETE FROM note WHERE id = ?").bind(id).run();
}

std::vector<Note> read_notes(Database& database, std::optional<ContactId> contact) {
  std::vector<Note> notes;
  // Few enough to be sorted here; an index with the day would cost a byte for each ten of text.
  Statement rows = contact ? database.query(std::string(columns) + "WHERE n.contact_id = ?")
                           : database.query(std::string(columns));
  if (contact) rows.bind(*contact);
  while (rows.step()) notes.push_back(read(rows));
  std::sort(notes.begin(), notes.end(), [](const Note& a, const Note& b) {
    return std::tie(a.on, a.id) > std::tie(b.on, b.id);
  });
  return notes;
}

}  // namespace verso::store

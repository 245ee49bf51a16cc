#include "store/bring.hpp"

namespace verso::store {
namespace {

std::vector<Owed> read_owed(Statement rows, ContactId contact) {
  rows.bind(contact);
  std::vector<Owed> result;
  while (rows.step()) result.push_back({rows.integer(0), rows.text(1)});
  return result;
}

}  // namespace

std::vector<Owed> open_promises(Database& database, ContactId contact) {
  return read_owed(database.query("SELECT id, text FROM promise WHERE contact_id = ? AND "
                                  "done_on IS NULL ORDER BY by_day IS NULL, by_day, id"),
                   contact);
}

std::int64_t count_open_promises(Database& database) {
  return database.integer(
      "SELECT count(*) FROM promise p JOIN roster r ON r.contact_id = p.contact_id "
      "WHERE p.done_on IS NULL AND r.archived = 0");
}

std::vector<Owed> unanswered(Database& database, ContactId contact) {
  return read_owed(
      database.query("SELECT t.id, coalesce(t.text, t.purpose, 'their message') FROM roster r "
                     "JOIN touch_contact tc ON tc.contact_id = r.contact_id "
                     "JOIN touch t ON t.id = tc.touch_id "
                     "WHERE r.contact_id = ?1 AND r.waiting = 'me' AND t.started = 'them' "
                     "AND t.channel IN ('email', 'message', 'social', 'letter') "
                     "ORDER BY t.on_day DESC, t.id DESC LIMIT 1"),
      contact);
}

std::optional<Owed> last_matter(Database& database, ContactId contact) {
  auto found = read_owed(
      database.query("SELECT m.id, m.text FROM matter m JOIN roster r ON r.contact_id = m.contact_id "
                     "WHERE m.contact_id = ? AND (r.last_touch_on IS NULL OR "
                     "r.last_touch_on <= m.on_day) ORDER BY m.on_day DESC, m.id DESC LIMIT 1"),
      contact);
  if (found.empty()) return std::nullopt;
  return std::move(found.front());
}

std::optional<Birthday> read_birthday(Database& database, ContactId contact) {
  Statement row = database.query("SELECT birthday FROM contact WHERE id = ?");
  row.bind(contact);
  if (!row.step() || row.is_null(0)) return std::nullopt;
  return parse_birthday(row.view(0));
}

Known what_is_known(Database& database, ContactId contact) {
  Statement row = database.query(
      "SELECT (SELECT count(*) FROM interest WHERE contact_id = ?1), "
      "(SELECT count(*) FROM need WHERE contact_id = ?1 AND status = 'open')");
  row.bind(contact);
  if (!row.step()) return {};
  return {row.integer(0), row.integer(1)};
}

std::vector<GapRow> gap_rows(Database& database, Date stale_before) {
  std::vector<GapRow> result;
  Statement rows = database.query(
      "SELECT r.contact_id, r.name, r.org, "
      "(SELECT max(date(added_at, 'unixepoch')) FROM interest i WHERE i.contact_id = r.contact_id), "
      "(SELECT max(date(added_at, 'unixepoch')) FROM need n WHERE n.contact_id = r.contact_id), "
      "(SELECT max(on_day) FROM note o WHERE o.contact_id = r.contact_id) "
      "FROM roster r WHERE r.cadence IS NOT NULL AND r.archived = 0 ORDER BY r.name_key, r.contact_id");
  while (rows.step()) {
    GapRow row{{ContactId{rows.integer(0)}, rows.text(1), rows.text(2)},
               !rows.is_null(3), !rows.is_null(4), !rows.is_null(5), true};
    for (const int column : {3, 4, 5}) {
      const auto on = rows.date(column);
      if (on && *on >= stale_before) row.is_stale = false;
    }
    result.push_back(std::move(row));
  }
  return result;
}

}  // namespace verso::store

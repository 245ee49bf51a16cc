#include "store/promises.hpp"

namespace verso::store {
namespace {

constexpr std::string_view columns =
    "SELECT p.id, p.contact_id, c.name, c.org, p.text, p.by_day, p.done_on, "
    "coalesce(p.uid, (SELECT value FROM meta WHERE key = 'uid') || '-promise-' || p.id) "
    "FROM promise p JOIN contact c ON c.id = p.contact_id ";

Promise read(const Statement& row) {
  return {PromiseId{row.integer(0)},
          {ContactId{row.integer(1)}, row.text(2), row.text(3)},
          row.text(4),
          row.date(5),
          row.date(6),
          row.text(7)};
}

}  // namespace

PromiseId insert_promise(Database& database, const Promise& promise, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO promise (contact_id, text, by_day, done_on, added_at, uid, id) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  statement.bind(promise.contact.id, promise.text, promise.by, promise.done_on,
                 stamp.now.time_since_epoch().count(), nullable(promise.uid));
  if (number(promise.id) != 0) statement.bind_at(7, promise.id);
  statement.run();
  return PromiseId{database.last_id()};
}

std::optional<Promise> read_promise(Database& database, PromiseId id) {
  Statement row = database.query(std::string(columns) + "WHERE p.id = ?");
  row.bind(id);
  return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::optional<PromiseId> find_promise(Database& database, std::string_view uid) {
  Statement row = database.query("SELECT id FROM promise WHERE uid = ?");
  row.bind(uid);
  return row.step() ? std::optional(PromiseId{row.integer(0)}) : std::nullopt;
}

std::vector<Promise> read_promises(Database& database, std::optional<ContactId> contact) {
  std::vector<Promise> result;
  Statement rows = database.query(std::string(columns) +
                                  (contact ? "WHERE p.contact_id = ? " : "") + "ORDER BY p.id");
  if (contact) rows.bind(*contact);
  while (rows.step()) result.push_back(read(rows));
  return result;
}

void set_promise_done(Database& database, PromiseId id, Date on) {
  database.query("UPDATE promise SET done_on = ? WHERE id = ?").bind(on, id).run();
}

void update_promise(Database& database, const Promise& promise) {
  database
      .query("UPDATE promise SET contact_id = ?, text = ?, by_day = ?, done_on = ? WHERE id = ?")
      .bind(promise.contact.id, promise.text, promise.by, promise.done_on, promise.id)
      .run();
}

void delete_promise(Database& database, PromiseId id) {
  database.query("DELETE FROM promise WHERE id = ?").bind(id).run();
}

}  // namespace verso::store

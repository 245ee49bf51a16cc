#include "store/uids.hpp"

namespace verso::store {

std::vector<UidOf> all_uids(Database& database) {
  std::vector<UidOf> result;
  Statement rows = database.query("SELECT uid, id FROM contact ORDER BY id");
  while (rows.step()) result.push_back({rows.text(0), ContactId{rows.integer(1)}});
  return result;
}

std::vector<UidOf> former_uids(Database& database, std::optional<ContactId> contact) {
  std::vector<UidOf> result;
  Statement rows = database.query(
      contact ? "SELECT uid, contact_id FROM former_uid WHERE contact_id = ? ORDER BY uid"
              : "SELECT uid, contact_id FROM former_uid ORDER BY uid");
  if (contact) rows.bind(*contact);
  while (rows.step()) result.push_back({rows.text(0), ContactId{rows.integer(1)}});
  return result;
}

void add_former_uid(Database& database, ContactId contact, std::string_view uid) {
  database
      .query(
          "INSERT INTO former_uid (uid, contact_id) VALUES (?, ?) "
          "ON CONFLICT DO UPDATE SET contact_id = excluded.contact_id")
      .bind(uid, contact)
      .run();
}

void remove_former_uid(Database& database, ContactId contact, std::string_view uid) {
  database.query("DELETE FROM former_uid WHERE uid = ? AND contact_id = ?")
      .bind(uid, contact)
      .run();
}

void change_uid(Database& database, ContactId contact, std::string_view uid) {
  Statement former = database.query("SELECT uid FROM contact WHERE id = ?");
  former.bind(contact);
  if (!former.step() || former.view(0) == uid) return;
  const std::string before = former.text(0);
  database.query("UPDATE contact SET uid = ? WHERE id = ?").bind(uid, contact).run();
  remove_former_uid(database, contact, uid);
  add_former_uid(database, contact, before);
}

bool has_stored_uid(Database& database, TouchId touch) {
  Statement row = database.query("SELECT uid IS NOT NULL FROM touch WHERE id = ?");
  row.bind(touch);
  return row.step() && row.integer(0) != 0;
}

bool has_stored_uid(Database& database, PromiseId promise) {
  Statement row = database.query("SELECT uid IS NOT NULL FROM promise WHERE id = ?");
  row.bind(promise);
  return row.step() && row.integer(0) != 0;
}

void set_uid(Database& database, TouchId touch, std::string_view uid) {
  database.query("UPDATE touch SET uid = ? WHERE id = ?").bind(uid, touch).run();
}

void set_uid(Database& database, PromiseId promise, std::string_view uid) {
  database.query("UPDATE promise SET uid = ? WHERE id = ?").bind(uid, promise).run();
}

}  // namespace verso::store

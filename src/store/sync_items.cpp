#include "store/sync_items.hpp"

namespace verso::store {

std::vector<SyncItem> read_sync_items(Database& database, std::string_view folder) {
  std::vector<SyncItem> items;
  Statement rows = database.query(
      "SELECT uid, file, text, own, events FROM sync_item WHERE folder = ? ORDER BY uid");
  rows.bind(folder);
  while (rows.step()) {
    items.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3),
                     rows.is_null(4) ? std::nullopt : std::optional(rows.text(4))});
  }
  return items;
}

void write_sync_item(Database& database, std::string_view folder, const SyncItem& item) {
  database
      .query(
          "INSERT INTO sync_item (folder, uid, file, text, own, events) VALUES (?, ?, ?, ?, ?, ?) "
          "ON CONFLICT DO UPDATE SET file = excluded.file, text = excluded.text, "
          "own = excluded.own, events = excluded.events")
      .bind(folder, item.uid, item.file, item.text, item.own, item.events)
      .run();
}

void delete_sync_item(Database& database, std::string_view folder, std::string_view uid) {
  database.query("DELETE FROM sync_item WHERE folder = ? AND uid = ?").bind(folder, uid).run();
}

}  // namespace verso::store

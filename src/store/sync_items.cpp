#include "store/sync_items.hpp"

namespace verso::store {

std::vector<SyncItem> read_sync_items(Database& database, std::string_view folder) {
  std::vector<SyncItem> items;
  Statement rows =
      database.query("SELECT uid, file, text, own FROM sync_item WHERE folder = ? ORDER BY uid");
  rows.bind(folder);
  while (rows.step()) items.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
  return items;
}

void write_sync_item(Database& database, std::string_view folder, const SyncItem& item) {
  database
      .query(
          "INSERT INTO sync_item (folder, uid, file, text, own) VALUES (?, ?, ?, ?, ?) "
          "ON CONFLICT DO UPDATE SET file = excluded.file, text = excluded.text, own = "
          "excluded.own")
      .bind(folder, item.uid, item.file, item.text, item.own)
      .run();
}

void delete_sync_item(Database& database, std::string_view folder, std::string_view uid) {
  database.query("DELETE FROM sync_item WHERE folder = ? AND uid = ?").bind(folder, uid).run();
}

}  // namespace verso::store

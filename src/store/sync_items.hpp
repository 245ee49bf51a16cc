#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"

namespace verso::store {

/// An item of a synced folder in the state in which both sides were last the same.
struct SyncItem {
  std::string uid;
  std::string file;  ///< its name in the folder
  std::string text;  ///< what the file held
  std::string own;   ///< what this database would have written
  /// Of a contact: fingerprint_events(). Nothing where it is not known.
  std::optional<std::string> events;
};

/// All of a folder, by uid.
std::vector<SyncItem> read_sync_items(Database& database, std::string_view folder);
/// Keeps it in the place of the former state.
void write_sync_item(Database& database, std::string_view folder, const SyncItem& item);
void delete_sync_item(Database& database, std::string_view folder, std::string_view uid);

}  // namespace verso::store

#include "store/deferred_indexes.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace verso::store {
namespace {

/// Below this many rows to change the schema costs more than it saves.
constexpr std::size_t few_rows = 2000;

/// SQLite takes no index away while a statement reads.
bool is_any_under_way(Database& database) {
  for (sqlite3_stmt* each = sqlite3_next_stmt(database.handle(), nullptr); each != nullptr;
       each = sqlite3_next_stmt(database.handle(), each)) {
    if (sqlite3_stmt_busy(each) != 0) return true;
  }
  return false;
}

}  // namespace

DeferredIndexes::DeferredIndexes(Database& database, std::string_view table, std::size_t rows)
    : database_(database) {
  if (rows < few_rows || is_any_under_way(database)) return;
  if (database.integer(fmt::format("SELECT EXISTS (SELECT 1 FROM {})", table)) != 0) return;
  std::string taking_away;
  {
    Statement indexes = database.query(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? "
        "AND sql IS NOT NULL");
    indexes.bind(table);
    while (indexes.step()) {
      taking_away += fmt::format("DROP INDEX {};", indexes.view(0));
      statements_.push_back(indexes.text(1));
    }
  }
  database.execute(taking_away);
}

void DeferredIndexes::build() {
  for (const std::string& statement : statements_) database_.execute(statement);
  statements_.clear();
}

}  // namespace verso::store

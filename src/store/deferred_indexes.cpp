#include "store/deferred_indexes.hpp"

#include <fmt/format.h>

namespace verso::store {
namespace {

/// Below this many rows to change the schema costs more than it saves.
constexpr std::size_t few_rows = 2000;

}  // namespace

DeferredIndexes::DeferredIndexes(Database& database, std::string_view table, std::size_t rows)
    : database_(database) {
  if (rows < few_rows) return;
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

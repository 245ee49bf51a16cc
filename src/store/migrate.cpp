#include "store/migrate.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <migrations.hpp>
#include <string>

#include "verso/error.hpp"

namespace verso::store {
namespace {

/// "vrso": tells verso's files from other SQLite databases.
constexpr std::int64_t application_id = 0x7672736f;

void copy_before(const Database& database, std::int64_t version) {
  namespace fs = std::filesystem;
  const fs::path copy = fmt::format("{}.before-v{}", database.path(), schema_version());
  std::error_code failed;
  if (version == 0 || fs::exists(copy, failed)) return;
  fs::copy_file(database.path(), copy, failed);
  if (failed) {
    throw Error(ErrorKind::storage, fmt::format("cannot copy {} before its format is changed: {}",
                                                database.path(), failed.message()));
  }
}

}  // namespace

int schema_version() { return static_cast<int>(std::size(migrations::files)); }

int check_format(Database& database) {
  const std::int64_t version = database.integer("PRAGMA user_version");
  const bool marked = database.integer("PRAGMA application_id") == application_id;
  const bool empty = version == 0 && database.integer("SELECT count(*) FROM sqlite_schema") == 0;
  if (!marked && !empty) {
    throw Error(ErrorKind::storage,
                fmt::format("{} is a database of another program; name another file with --db",
                            database.path()));
  }
  if (version > schema_version()) {
    throw Error(ErrorKind::storage,
                fmt::format("{} was written by a newer verso (format {}, this program knows {}); "
                            "update verso to open it",
                            database.path(), version, schema_version()));
  }
  return static_cast<int>(version);
}

void migrate(Database& database) {
  if (database.integer("PRAGMA user_version") == schema_version()) return;
  Transaction transaction(database);
  // Another program may have done it while this one waited for its turn.
  const int version = check_format(database);
  copy_before(database, version);
  for (int next = version; next < schema_version(); ++next) {
    database.execute(std::string(migrations::files[next].text));
  }
  database.execute(fmt::format("PRAGMA application_id = {}", application_id));
  if (database.query("PRAGMA foreign_key_check").step()) {
    throw Error(ErrorKind::storage,
                fmt::format("{} holds broken references; run `verso doctor`", database.path()));
  }
  database.execute(fmt::format("PRAGMA user_version = {}", schema_version()));
  transaction.commit();
}

}  // namespace verso::store

#include "store/migrate.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <migrations.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "store/temporary_file.hpp"
#include "verso/error.hpp"

namespace verso::store {
namespace {

/// "vrso": tells verso's files from other SQLite databases.
constexpr std::int64_t application_id = 0x7672736f;

/// Copies the file as it was last committed. It is read through SQLite: to open and close it beside
/// SQLite would give up the locks that this process holds on it (POSIX, fcntl), and a second program
/// would change it at the same time.
void copy_committed(Database& database, const std::string& to) {
  const auto fail = [&database](std::string_view why) {
    throw Error(ErrorKind::storage, fmt::format("cannot copy {} before its format is changed: {}",
                                                database.path(), why));
  };
  sqlite3_file* file = nullptr;
  sqlite3_int64 size = 0;
  if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) !=
          SQLITE_OK ||
      file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
    fail("it cannot be read");
  }
  const TemporaryFile copy(to);
  std::ofstream out(copy.path(), std::ios::binary);
  std::vector<char> block(1 << 20);
  for (sqlite3_int64 at = 0; at < size; at += std::ssize(block)) {
    const auto length = static_cast<int>(std::min<sqlite3_int64>(std::ssize(block), size - at));
    if (file->pMethods->xRead(file, block.data(), length, at) != SQLITE_OK)
      fail("it cannot be read");
    out.write(block.data(), length);
  }
  out.close();
  if (!out) fail(std::strerror(errno));
  copy.rename_to(to);
}

void copy_before(Database& database, std::int64_t version) {
  const std::string copy = fmt::format("{}.before-v{}", database.path(), schema_version());
  std::error_code failed;
  if (version == 0 || std::filesystem::exists(copy, failed)) return;
  copy_committed(database, copy);
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

void migrate(Database& database, OldFormat old_format) {
  if (database.integer("PRAGMA user_version") == schema_version()) return;
  Transaction transaction(database);
  // Another program may have done it while this one waited for its turn.
  const int version = check_format(database);
  if (old_format == OldFormat::copied) copy_before(database, version);
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

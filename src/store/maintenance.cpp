#include "store/maintenance.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>

#include "store/fts5.hpp"
#include "store/migrate.hpp"
#include "store/roster.hpp"
#include "store/temporary_file.hpp"
#include "store/text_index.hpp"
#include "verso/error.hpp"

namespace verso::store {
namespace {

namespace fs = std::filesystem;

void refresh_all(Database& database) {
  database.execute("DELETE FROM roster; DELETE FROM who_key");
  fill_roster(database, {"contact", 0, database.integer("SELECT max(id) FROM contact")},
              {"touch", 0, database.integer("SELECT max(id) FROM touch")});
}

void examine_pages(Database& database, std::vector<std::string>& faults) {
  Statement rows = database.query("PRAGMA integrity_check(5)");
  while (rows.step()) {
    if (rows.view(0) != "ok") faults.push_back(fmt::format("file: {}", rows.view(0)));
  }
  if (database.query("PRAGMA foreign_key_check").step()) {
    faults.emplace_back("references: something refers to a thing that is gone");
  }
}

void examine_index(Database& database, std::vector<std::string>& faults) {
  const Transaction undone(database);
  create_document_view(database);
  const int result = sqlite3_exec(database.handle(),
                                  "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)",
                                  nullptr, nullptr, nullptr);
  if ((result & 0xff) == SQLITE_CORRUPT) {
    faults.emplace_back("text index: does not fit the texts; `verso doctor --rebuild` mends it");
  } else {
    database.check(result);
  }
}

void examine_derived(Database& database, std::vector<std::string>& faults) {
  const Transaction undone(database);
  database.execute(
      "CREATE TEMP TABLE kept_roster AS SELECT * FROM roster;"
      "CREATE TEMP TABLE kept_key AS SELECT * FROM who_key");
  refresh_all(database);
  const std::int64_t differing = database.integer(
      "SELECT (SELECT count(*) FROM (SELECT * FROM roster EXCEPT SELECT * FROM kept_roster)) + "
      "(SELECT count(*) FROM (SELECT * FROM kept_roster EXCEPT SELECT * FROM roster)) + "
      "(SELECT count(*) FROM (SELECT * FROM who_key EXCEPT SELECT * FROM kept_key)) + "
      "(SELECT count(*) FROM (SELECT * FROM kept_key EXCEPT SELECT * FROM who_key))");
  if (differing != 0) {
    faults.push_back(fmt::format(
        "lists: {} rows are not what follows from the events; `verso doctor --rebuild` mends it",
        differing));
  }
}

}  // namespace

void backup(Database& database, const std::string& path, Existing existing, Run run) {
  std::error_code ignored;
  if (existing == Existing::refuse && fs::exists(path, ignored)) {
    throw Error(ErrorKind::refused,
                fmt::format("{} exists; --force replaces it, or name another file", path));
  }
  if (run == Run::dry) return;
  const TemporaryFile copy(path);
  database.query("VACUUM INTO ?").bind(copy.path()).run();
  copy.rename_to(path);
}

namespace {

/// The first bytes of every SQLite file (https://www.sqlite.org/fileformat.html, 1.3).
void require_sqlite(const std::string& path) {
  constexpr std::string_view magic("SQLite format 3\0", 16);
  std::ifstream file(path, std::ios::binary);
  std::string begin(magic.size(), '\0');
  file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
  if (file.bad() || !file.is_open()) {
    throw Error(ErrorKind::storage, fmt::format("cannot read {}", path));
  }
  if (file.gcount() > 0 && begin != magic) {
    throw Error(ErrorKind::bad_data,
                fmt::format("{} is no backup of verso; nothing was changed", path));
  }
}

/// A copy of a backup, beside the file that it is to replace: in this format and found healthy.
class CheckedCopy {
 public:
  CheckedCopy(const std::string& backup, const std::string& target, const Settings& settings)
      : file_(target) {
    if (!fs::exists(backup)) {
      throw Error(ErrorKind::not_found, fmt::format("there is no file {}", backup));
    }
    require_sqlite(backup);
    {
      Database source(backup, Database::Access::read);
      if (check_format(source) == 0) {
        throw Error(ErrorKind::bad_data,
                    fmt::format("{} is empty; it is no backup of verso", backup));
      }
      source.query("VACUUM INTO ?").bind(file_.path()).run();
    }
    store_ = std::make_unique<Store>(file_.path(), Database::Access::write, settings,
                                     OldFormat::dropped);
    if (const Findings findings = examine(*store_); !findings.faults.empty()) {
      throw Error(ErrorKind::bad_data, fmt::format("{} is damaged ({}); nothing was changed",
                                                   backup, findings.faults[0]));
    }
  }

  Database& database() { return store_->database(); }

  void rename_to(const std::string& target) {
    store_.reset();
    file_.rename_to(target);
  }

 private:
  TemporaryFile file_;
  std::unique_ptr<Store> store_;
};

/// The first name of its kind that no file has.
std::string name_for_damaged(const std::string& path) {
  std::string name = path + ".damaged";
  for (int next = 2; fs::exists(name); ++next) name = fmt::format("{}.damaged-{}", path, next);
  return name;
}

}  // namespace

void restore(Store& store, const std::string& path, Run run) {
  CheckedCopy checked(path, store.database().path(), store.settings());
  if (run == Run::dry) return;
  sqlite3_backup* pages =
      sqlite3_backup_init(store.database().handle(), "main", checked.database().handle(), "main");
  if (pages == nullptr) store.database().fail();
  int result = sqlite3_backup_step(pages, -1);
  if (const int finished = sqlite3_backup_finish(pages); result == SQLITE_DONE) result = finished;
  if (result != SQLITE_OK) store.database().fail();
}

std::string replace_damaged(const std::string& target, const std::string& path,
                            const Settings& settings, Run run) {
  // A link to the file stays one.
  std::error_code unknown;
  const fs::path linked = fs::canonical(target, unknown);
  const std::string file = unknown ? target : linked.string();
  CheckedCopy checked(path, file, settings);
  std::string kept = name_for_damaged(file);
  if (run == Run::dry) return kept;
  try {
    fs::create_hard_link(file, kept);
    // What SQLite would take back belongs to the damaged file.
    if (fs::exists(file + "-journal")) fs::rename(file + "-journal", kept + "-journal");
  } catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::storage,
                fmt::format("cannot set {} aside: {}", target, error.code().message()));
  }
  checked.rename_to(file);
  return kept;
}

Findings examine(Store& store) {
  Database& database = store.database();
  Findings findings;
  findings.format = schema_version();
  try {
    examine_pages(database, findings.faults);
    if (findings.faults.empty()) {
      examine_index(database, findings.faults);
      examine_derived(database, findings.faults);
    }
    findings.contacts = database.integer("SELECT count(*) FROM contact");
    findings.notes = database.integer("SELECT count(*) FROM note");
    findings.touches = database.integer("SELECT count(*) FROM touch");
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::damaged) throw;
    if (findings.faults.empty()) findings.faults.emplace_back("file: parts of it cannot be read");
  }
  return findings;
}

void rebuild(Store& store, const std::string& language) {
  Database& database = store.database();
  {
    Transaction transaction(database);
    store.set_meta("language", language);
    refresh_all(database);
    transaction.commit();
  }
  // FTS5 makes its tokenizer when it first sees the table, so the new language needs a connection
  // that has not seen it.
  Database fresh(database.path(), Database::Access::write);
  extend_fts5(fresh, language);
  Transaction transaction(fresh);
  create_document_view(fresh);
  fresh.execute("INSERT INTO search (search) VALUES ('rebuild'); DROP VIEW document");
  transaction.commit();
}

}  // namespace verso::store

#include "store/database.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>
#include <utility>

#include "store/sqlite_memory.hpp"
#include "verso/error.hpp"

namespace verso::store {
namespace {

/// How long a command waits for another program's write before it gives up.
constexpr int patience_ms = 10'000;

/// Waits in short steps of uneven length, so that several waiting programs all get their turn;
/// SQLite's own handler backs off to 100 ms, which starves one among many.
int wait_for_lock(void*, int times) {
  constexpr int step_ms[] = {1, 3, 7, 5, 11, 13, 17, 8};
  constexpr int average_ms = 8;
  if (times * average_ms > patience_ms) return 0;
  const auto jitter = static_cast<int>(::getpid() % 5);
  std::this_thread::sleep_for(std::chrono::milliseconds(step_ms[times % 8] + jitter));
  return 1;
}

void create_private_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file >= 0) {
    ::close(file);
    return;
  }
  if (errno == EEXIST) return;
  throw Error(ErrorKind::storage, fmt::format("cannot create {}: {}", path, std::strerror(errno)));
}

std::string sentence(int code, const std::string& path) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fmt::format("{} is in use by another program; try again when it is done", path);
    case SQLITE_FULL:
      return fmt::format("the disk that holds {} is full; nothing was changed", path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return fmt::format("{} or its folder may not be written; nothing was changed", path);
    case SQLITE_CANTOPEN:
      return fmt::format("cannot open {}; check that it and its folder exist and may be read",
                         path);
    case SQLITE_NOTADB:
      return fmt::format("{} is not a verso database; name another file with --db", path);
    case SQLITE_CORRUPT:
      return fmt::format(
          "{} is damaged; `verso restore FILE` brings a backup back, or name another file with "
          "--db",
          path);
    case SQLITE_IOERR:
      return fmt::format("cannot read or write {}: input/output error; nothing was changed", path);
    case SQLITE_NOMEM: return "out of memory; nothing was changed";
    case SQLITE_TOOBIG: return "a text is too long to be stored (over 1,000,000,000 bytes)";
    case SQLITE_INTERRUPT: return "interrupted; nothing was changed";
    default: return fmt::format("the database {} failed (code {})", path, code);
  }
}

Error error_of(int code, const std::string& path) {
  const bool is_damaged = (code & 0xff) == SQLITE_CORRUPT;
  return Error(is_damaged ? ErrorKind::damaged : ErrorKind::storage, sentence(code, path));
}

}  // namespace

std::optional<std::string_view> nullable(std::string_view text) {
  if (text.empty()) return std::nullopt;
  return text;
}

Statement::Statement(Database& database, sqlite3_stmt* handle, bool owned)
    : database_(&database), handle_(handle), owned_(owned) {}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_),
      handle_(std::exchange(other.handle_, nullptr)),
      owned_(other.owned_) {}

Statement::~Statement() {
  if (handle_ == nullptr) return;
  if (owned_) {
    sqlite3_finalize(handle_);
  } else {
    sqlite3_reset(handle_);
    sqlite3_clear_bindings(handle_);
  }
}

bool Statement::step() {
  const int result = sqlite3_step(handle_);
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  database_->fail();
}

void Statement::run() {
  while (step()) {
  }
}

void Statement::reset() { sqlite3_reset(handle_); }

void Statement::bind_at(int index, std::int64_t value) {
  database_->check(sqlite3_bind_int64(handle_, index, value));
}

void Statement::bind_at(int index, std::string_view value) {
  // A null pointer would bind NULL where an empty text is meant.
  const char* data = value.data() == nullptr ? "" : value.data();
  database_->check(
      sqlite3_bind_text64(handle_, index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind_at(int index, std::span<const std::byte> value) {
  if (value.empty()) {  // without data SQLite would bind NULL
    database_->check(sqlite3_bind_zeroblob(handle_, index, 0));
    return;
  }
  database_->check(
      sqlite3_bind_blob64(handle_, index, value.data(), value.size(), SQLITE_TRANSIENT));
}

void Statement::bind_at(int index, Date value) { bind_at(index, format_date(value)); }

void Statement::bind_at(int index, std::nullptr_t) {
  database_->check(sqlite3_bind_null(handle_, index));
}

int Statement::columns() const { return sqlite3_column_count(handle_); }

bool Statement::is_null(int column) const {
  return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle_, column); }

double Statement::real(int column) const { return sqlite3_column_double(handle_, column); }

std::string_view Statement::view(int column) const {
  const auto* data = sqlite3_column_text(handle_, column);
  if (data == nullptr) return {};
  return {static_cast<const char*>(static_cast<const void*>(data)),
          static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

std::span<const std::byte> Statement::blob(int column) const {
  const void* data = sqlite3_column_blob(handle_, column);
  return {static_cast<const std::byte*>(data),
          static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

std::optional<std::int64_t> Statement::optional_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}

std::optional<Date> Statement::date(int column) const { return parse_iso_date(view(column)); }

Database::Database(const std::string& path, Access access) : path_(path) {
  set_sqlite_memory();
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
  std::string name = path;
  if (access == Access::write && path != ":memory:") {
    create_private_file(path);
  } else if (::access(path.c_str(), F_OK) != 0) {
    name = ":memory:";
  }
  if (name == ":memory:") flags |= SQLITE_OPEN_CREATE;
  if (const int result = sqlite3_open_v2(name.c_str(), &handle_, flags, nullptr);
      result != SQLITE_OK) {
    sqlite3_close_v2(handle_);
    throw error_of(result, path_);
  }
  sqlite3_extended_result_codes(handle_, 1);
  check(sqlite3_db_config(handle_, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr));
  sqlite3_busy_handler(handle_, wait_for_lock, nullptr);
}

Database::Database(Database&& other) noexcept
    : path_(std::move(other.path_)),
      handle_(std::exchange(other.handle_, nullptr)),
      prepared_(std::move(other.prepared_)) {}

Database::~Database() {
  for (const auto& [sql, statement] : prepared_) sqlite3_finalize(statement);
  sqlite3_close_v2(handle_);
}

Statement Database::query(std::string_view sql) {
  if (const auto found = prepared_.find(sql); found != prepared_.end()) {
    if (sqlite3_stmt_busy(found->second) == 0) return {*this, found->second, false};
  }
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
  // Keyed by the statement's own copy of its text: the caller's may not live as long.
  const bool kept = prepared_.emplace(sqlite3_sql(statement), statement).second;
  return {*this, statement, !kept};
}

void Database::execute(const std::string& sql) {
  check(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Database::integer(std::string_view sql) {
  Statement statement = query(sql);
  return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(handle_); }

void Database::fail() const { throw error_of(sqlite3_extended_errcode(handle_), path_); }

void Database::check(int result) const {
  if (result != SQLITE_OK) fail();
}

Snapshot::Snapshot(Database& database)
    : database_(database), began_(sqlite3_get_autocommit(database.handle()) != 0) {
  if (began_) database_.execute("BEGIN");
}

Snapshot::~Snapshot() {
  // Nothing was written: there is nothing that could be lost.
  if (began_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Database& database) : database_(database) {
  database_.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
  // Nothing can be done about a rollback that fails: the journal undoes it at the next opening.
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.execute("COMMIT");
  open_ = false;
}

}  // namespace verso::store

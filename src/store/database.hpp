#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>

#include "verso/date.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace verso::store {

class Database;

/// An empty text is stored as NULL: nothing known.
std::optional<std::string_view> nullable(std::string_view text);

/// A prepared statement with values bound, stepped through row by row. It is reset when it goes out
/// of scope; the prepared form stays with the database for the next use.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Advances to the next row; false when there is none. Throws Error{storage}.
  bool step();
  /// Runs a statement to its end.
  void run();
  /// Makes the statement ready to be bound and stepped again.
  void reset();

  template <class... Values>
  Statement& bind(const Values&... values) {
    int index = 0;
    (bind_at(++index, values), ...);
    return *this;
  }

  int columns() const;
  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  /// Empty for NULL. The view lives until the next step.
  std::string_view view(int column) const;
  std::string text(int column) const { return std::string(view(column)); }
  std::span<const std::byte> blob(int column) const;
  std::optional<std::int64_t> optional_integer(int column) const;
  std::optional<Date> date(int column) const;

  void bind_at(int index, std::int64_t value);
  void bind_at(int index, std::string_view value);
  void bind_at(int index, std::span<const std::byte> value);
  void bind_at(int index, Date value);
  void bind_at(int index, std::nullptr_t);
  void bind_at(int index, const char* value) { bind_at(index, std::string_view(value)); }
  void bind_at(int index, const std::string& value) { bind_at(index, std::string_view(value)); }
  template <class Value>
  void bind_at(int index, const Value& value)
    requires(std::is_integral_v<Value> || std::is_enum_v<Value>)
  {
    bind_at(index, static_cast<std::int64_t>(value));
  }
  template <class Value>
  void bind_at(int index, const std::optional<Value>& value) {
    if (value) {
      bind_at(index, *value);
    } else {
      bind_at(index, nullptr);
    }
  }

 private:
  friend class Database;
  Statement(Database& database, sqlite3_stmt* handle, bool owned);

  Database* database_;
  sqlite3_stmt* handle_;
  bool owned_;
};

/// A connection to one SQLite file.
class Database {
 public:
  enum class Access { read, write };

  /// Opens the file; with Access::write it is made (mode 0600) where it does not exist. With
  /// Access::read a file that does not exist is an empty database in memory.
  /// Throws Error{storage}.
  Database(const std::string& path, Access access);
  Database(Database&&) noexcept;
  Database& operator=(Database&&) = delete;
  ~Database();

  /// The statement of that SQL, prepared at its first use; one in use is prepared anew.
  Statement query(std::string_view sql);
  /// Runs SQL without results; may hold several statements.
  void execute(const std::string& sql);
  /// The one integer that a statement without parameters gives; 0 where it gives no row.
  std::int64_t integer(std::string_view sql);
  std::int64_t last_id() const;

  sqlite3* handle() const { return handle_; }
  const std::string& path() const { return path_; }

  /// Throws what the connection's last failure means, in a sentence without the SQL or any value.
  [[noreturn]] void fail() const;
  void check(int result) const;

 private:
  friend class Statement;

  std::string path_;
  sqlite3* handle_ = nullptr;
  std::unordered_map<std::string_view, sqlite3_stmt*> prepared_;
};

/// What is read while it lives is of one moment, and the file is locked once instead of at every
/// statement. Within another transaction it changes nothing.
class Snapshot {
 public:
  explicit Snapshot(Database& database);
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot();

 private:
  Database& database_;
  bool began_;
};

/// A write transaction from its first line (BEGIN IMMEDIATE); rolled back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& database);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace verso::store

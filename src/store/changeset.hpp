#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace verso::store {

using Bytes = std::vector<std::byte>;

/// The tables of cards and events: what a person entered, and what undo brings back.
std::span<const std::string_view> recorded_tables();

/// Records what happens to recorded_tables() through SQLite's session extension.
class Recorder {
 public:
  explicit Recorder(Database& database);
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  ~Recorder();

  enum class Recording { on, off };
  void set(Recording recording);
  /// What was recorded so far, as a changeset; empty if nothing.
  Bytes changeset();

 private:
  Database& database_;
  sqlite3_session* session_ = nullptr;
};

/// One row that a changeset changes. Columns are numbered as in their table, from 0; the first is
/// always the row's id, or the first half of its key.
class RowChange {
 public:
  enum class Kind { inserted, updated, deleted };

  std::string_view table() const { return table_; }
  Kind kind() const { return kind_; }
  /// Of the row before the change; for an insertion, after it.
  std::int64_t integer(int column) const;
  std::int64_t id() const { return integer(0); }
  /// The value before or after the change; nothing where it is NULL. Throws for a column that
  /// before() and after() do not have: unchanged ones of an update.
  std::optional<std::string> before(int column) const;
  /// Whether the change holds the column's old value: of a deletion all, of an update the changed.
  bool has_before(int column) const;

 private:
  friend void for_each_change(Database&, const Bytes&, const std::function<void(const RowChange&)>&);
  sqlite3_changeset_iter* iterator_ = nullptr;
  std::string_view table_;
  Kind kind_ = Kind::inserted;
};

/// Calls for every row that the changeset changes.
void for_each_change(Database& database, const Bytes& changeset,
                     const std::function<void(const RowChange&)>& visit);

/// The changeset that undoes this one.
Bytes inverse(const Database& database, const Bytes& changeset);

/// Applies a changeset. Rows that a cascade has deleted already are passed over; any other conflict
/// means that the history does not fit the data: Error{storage}.
void apply_changeset(Database& database, const Bytes& changeset);

}  // namespace verso::store

#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "store/database.hpp"

namespace verso::store {

/// The id that a row is to have; nothing where it is zero, so that it is given one.
template <class Id>
std::optional<Id> given_id(Id id) {
  return id == Id{} ? std::nullopt : std::optional(id);
}

/// Inserts rows of one table, several by one statement: to run one costs as much as two or three
/// rows do. Rows are in the table after flush(); what is added after the last one is lost.
class BulkInsert {
 public:
  /// How many rows a statement takes for imports; more of them cost more to prepare than they save.
  static constexpr int many = 64;

  /// `insert` is the statement up to its values: "INSERT INTO circle (name, key)". Nobody else may
  /// use one of the same text and number meanwhile.
  BulkInsert(Database& database, std::string_view insert, int most_rows);

  /// Adds a row, a value for each of the columns, where it is not full.
  template <class... Values>
  void add(const Values&... values) {
    if (!statement_) prepare();
    int index = rows_++ * static_cast<int>(sizeof...(values));
    (statement_->bind_at(++index, values), ...);
  }
  bool is_full() const { return rows_ == most_rows_; }
  bool is_empty() const { return rows_ == 0; }
  void flush();

 private:
  void prepare();

  Database& database_;
  std::string_view insert_;
  int most_rows_;
  int columns_;
  int rows_ = 0;
  std::optional<Statement> statement_;  // once there is a row: many imports have none of a table
};

}  // namespace verso::store

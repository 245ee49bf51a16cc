#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv.hpp"
#include "exchange/csv_columns.hpp"
#include "verso/card.hpp"
#include "verso/date.hpp"

namespace verso::exchange {

/// A table with its header: the first row that is one of a known program, after a preamble of any
/// length, else the first row that is not blank.
class CsvTable {
 public:
  /// The text, in UTF-8, must outlive it.
  explicit CsvTable(std::string_view text);

  TableKind kind() const { return kind_; }
  /// The names of the columns; none for a text without a row.
  const std::vector<std::string>& names() const { return names_; }
  /// The next row below the header that is no gap; nothing at the end.
  std::optional<CsvRecord> next();

 private:
  CsvReader reader_;
  TableKind kind_ = TableKind::other;
  std::vector<std::string> names_;
};

struct TableOptions {
  std::vector<std::string> maps;       ///< of --map; none: what the names of the columns tell
  DateOrder order = DateOrder::unset;  ///< of dates such as 3/4/2026
};

/// What was made of the columns.
struct TableMapping {
  std::vector<std::string> taken;  ///< as --map says it
  std::vector<std::string> left;   ///< names of columns of which nothing is taken
  TableKind kind = TableKind::other;
};

/// Reads a table of people: every row below the header is a card, skipped by a named rule or refused.
/// The text is UTF-8. Throws Error{usage} for maps that do not fit the table.
TableMapping read_people(std::string_view text, const TableOptions& options,
                         const Records& records);

}  // namespace verso::exchange

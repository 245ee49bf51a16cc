#include "store/bulk_insert.hpp"

#include <algorithm>

namespace verso::store {

BulkInsert::BulkInsert(Database& database, std::string_view insert, int most_rows)
    : database_(database),
      insert_(insert),
      most_rows_(most_rows),
      columns_(1 + static_cast<int>(std::count(insert.begin(), insert.end(), ','))) {}

void BulkInsert::prepare() {
  std::string row = "(?";
  for (int column = 1; column < columns_; ++column) row += ", ?";
  row += ')';
  std::string sql(insert_);
  if (most_rows_ == 1) {
    sql += " VALUES " + row;
  } else {
    // The last ones may be fewer: the limit leaves out what is bound of earlier rows.
    sql += " SELECT * FROM (VALUES " + row;
    for (int count = 1; count < most_rows_; ++count) sql += ", " + row;
    sql += ") LIMIT ?";
  }
  statement_.emplace(database_.query(sql));
}

void BulkInsert::flush() {
  if (rows_ == 0) return;
  if (most_rows_ > 1) statement_->bind_at(most_rows_ * columns_ + 1, rows_);
  rows_ = 0;
  statement_->run();
  statement_->reset();
}

}  // namespace verso::store

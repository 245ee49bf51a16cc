#pragma once
#include "store/bulk_insert.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// Interests to insert, some at a time; they are there after flush().
class InterestRows {
 public:
  InterestRows(Database& database, int most_rows);
  void add(ContactId contact, const Interest& interest, Instant now);
  void flush() { rows_.flush(); }

 private:
  BulkInsert rows_;
};

}  // namespace verso::store

#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"

namespace verso::store {

/// The indexes of an empty table that is to be filled with many rows: they are taken away and built
/// from all rows at once, where a row at a time each would go to a page of its own. Where the table
/// holds rows already or is to get few, or while a statement is under way, the indexes stay. Unless
/// build() is reached the transaction must be rolled back.
class DeferredIndexes {
 public:
  DeferredIndexes(Database& database, std::string_view table, std::size_t rows);
  void build();

 private:
  Database& database_;
  std::vector<std::string> statements_;
};

}  // namespace verso::store

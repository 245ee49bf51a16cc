#include "store/fts5.hpp"

#include <sqlite3.h>

#include "store/relative_rank.hpp"
#include "store/text_index.hpp"
#include "store/tokenizer.hpp"
#include "verso/error.hpp"

namespace verso::store {

void extend_fts5(Database& database, const std::string& language) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  database.check(sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr));
  sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
  sqlite3_step(statement);
  sqlite3_finalize(statement);
  if (api == nullptr) {
    throw Error(ErrorKind::storage, "this SQLite has no full-text search (FTS5)");
  }
  database.check(register_tokenizer(*api, language));
  database.check(register_relative_rank(*api));
  register_document_number(database);
}

}  // namespace verso::store

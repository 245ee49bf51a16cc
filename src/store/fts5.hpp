#pragma once
#include <string>

#include "store/database.hpp"

namespace verso::store {

/// Makes known to the connection what the full-text index is built and asked with: the tokenizer for
/// one language, the numbers of documents and the function that ranks
/// (https://www.sqlite.org/fts5.html, 7). Must come before the first use of the table `search`. Throws
/// Error{storage} where this SQLite has no FTS5.
void extend_fts5(Database& database, const std::string& language);

}  // namespace verso::store

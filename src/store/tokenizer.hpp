#pragma once
#include <sqlite3.h>

#include <string>

namespace verso::store {

/// Makes the FTS5 tokenizer `verso` known: verso::tokens::Tokenizer for one language. Gives SQLite's
/// result.
int register_tokenizer(fts5_api& api, const std::string& language);

}  // namespace verso::store

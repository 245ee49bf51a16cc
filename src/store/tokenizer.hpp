#pragma once
#include <string>

#include "store/database.hpp"

namespace verso::store {

/// Makes the FTS5 tokenizer `verso` known to the connection: verso::tokens::Tokenizer for one
/// language. Must come before the first use of the table `search`.
void register_tokenizer(Database& database, const std::string& language);

}  // namespace verso::store

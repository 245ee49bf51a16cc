#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/tokens.hpp"
#include "verso/query.hpp"

namespace verso::store {

/// The text as a string of an FTS5 expression.
std::string quoted(std::string_view text);

/// Whether a field is looked up in the full-text index.
bool is_indexed(Query::Field field);

/// The FTS5 expression that finds a text of the query; every word quoted, so that nothing typed is
/// syntax. Empty for a text without any token, which finds nothing.
std::string match_expression(const Query& leaf, const tokens::Tokenizer& tokenizer);

/// The expression that finds texts with any word of these; empty where they have none.
std::string any_word_expression(const std::vector<std::string>& texts,
                                const tokens::Tokenizer& tokenizer);

}  // namespace verso::store

#pragma once
#include <cstddef>

#include "store/select.hpp"
#include "verso/search.hpp"

namespace verso::store {

/// The search of verso/search.hpp over the text index.
SearchResult ranked_search(Database& database, const tokens::Tokenizer& tokenizer,
                           const Query& query, const Selection& selection, std::size_t limit);

}  // namespace verso::store

#pragma once
#include <cstdint>
#include <vector>

#include "model/tokens.hpp"
#include "store/database.hpp"
#include "verso/query.hpp"
#include "verso/search.hpp"

namespace verso::store {

/// Numbers of contacts, ascending, each once.
using ContactSet = std::vector<std::int64_t>;

/// What a selection depends on beside the query.
struct Selection {
  Date today{};
  Privacy privacy = Privacy::with_private;
};

/// Exactly the contacts that the query describes; without the archived unless it asks for them.
ContactSet select_contacts(Database& database, const tokens::Tokenizer& tokenizer,
                           const Query& query, const Selection& selection);

/// Whom a document of the text index belongs to, and what it says of itself.
struct Owner {
  std::vector<std::int64_t> contacts;
  InterestKind interest = InterestKind::interest;
  bool is_private = false;
};
Owner owner_of(Database& database, std::int64_t document);

}  // namespace verso::store

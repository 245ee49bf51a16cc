#pragma once
#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "model/relevance.hpp"
#include "store/postings.hpp"
#include "verso/valuer.hpp"

namespace verso {

/// Gives what is known of a person, as far as it counts.
using FactsOf = std::function<std::vector<Fact>(ContactId)>;

/// The living to whom a text says something by their facts, best first; at most `limit`, 0 for all.
/// People are looked up in `parts` of the text index. Throws Error{usage} for a text without a word.
std::vector<Valuer> rank_people(Book& book, std::string_view text, std::size_t limit,
                                const OwnSynonyms& own_synonyms, std::span<const store::Part> parts,
                                const FactsOf& facts_of);

}  // namespace verso

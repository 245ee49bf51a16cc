#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/tokens.hpp"
#include "verso/query.hpp"

namespace verso {

/// The words around the first match of any of the texts, on one line, every match marked as
/// `**golf**`, cut ends shown as `…`. `words` is about how many words there are at most. Nothing
/// matched: the text's beginning.
std::string snippet(std::string_view text, std::span<const Query* const> texts,
                    const tokens::Tokenizer& tokenizer, std::size_t words = 14);

}  // namespace verso

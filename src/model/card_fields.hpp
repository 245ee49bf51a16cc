#pragma once
#include <string>
#include <string_view>

#include "model/three_way.hpp"
#include "verso/card.hpp"

/// A card as the fields by which two states of it are merged.
namespace verso {

/// All that is synced of a card; equal cards give equal fields, whatever the order of their lists.
/// People whom it names go by what stands in `name`.
Fields fields_of(const Card& card);

/// The card of merged fields: lists keep the order of `ours`, then that of `theirs`, and so does the
/// spelling of circles. Ids, the uid and the instants are those of `ours`.
Card card_of(const Fields& fields, const Card& ours, const Card& theirs);

/// A field in words, for the note that tells of a conflict: "title".
std::string_view field_in_words(std::string_view field);

}  // namespace verso

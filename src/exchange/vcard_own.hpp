#pragma once
#include <vector>

#include "exchange/content_line.hpp"
#include "exchange/vcard.hpp"
#include "exchange/vcard_properties.hpp"
#include "verso/card.hpp"

/// verso's own properties of a vCard, X-VERSO-…: what no standard has a word for.
namespace verso::exchange {

/// Takes an X-VERSO line into the card; `not_at_all` for one that is unknown or says nothing.
Understood take_own(const ContentLine& line, Card& card);

/// What a vCard tells: what everyone may know of a person, or all that a second verso needs.
enum class VcardScope { shared, synced };

/// The lines of what the card knows beyond the standards.
std::vector<ContentLine> own_lines(const Card& card, VcardScope scope);

}  // namespace verso::exchange

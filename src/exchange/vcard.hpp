#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "verso/card.hpp"

/// vCard, versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as docs/exchange.md maps it to a card.
namespace verso::exchange {

enum class VcardVersion { v3, v4 };

/// Reads a file of vCards. Every BEGIN:VCARD gives one card or one refusal, but for those inside an
/// AGENT, which belong to the card around them; a card inside another that is none's agent is a card
/// of its own. Text outside cards is refused once for each run of it. Any bytes are taken, in time
/// linear in their number.
void read_vcards(std::string_view bytes, const Records& records);

/// A card as a vCard, with CRLF at its end; what read_vcards could not take from its source is
/// written again. Ids and derived days have no place in it. All notes given are written: leave the
/// private ones out where they must not go.
std::string write_vcard(const Card& card, VcardVersion version = VcardVersion::v4);

/// The same with all that a second verso needs: the archive, snoozes, needs, offers, matters and the
/// day of adding. Those whom the card knows go by what stands in `name`; of whomever `is_known` says
/// that the book knows them, no other line tells.
std::string write_synced_vcard(const Card& card, VcardVersion version,
                               const std::function<bool(std::string_view name)>& is_known);

/// Adds to vcard_rest the RELATED line of someone whom a card knows and the book does not, unless a line
/// of it names them already: one that says more was kept as it came.
void keep_relation(std::string& rest, const Known& known);

}  // namespace verso::exchange

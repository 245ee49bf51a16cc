#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/content_line.hpp"
#include "verso/card.hpp"

/// What single properties of a vCard say to verso (the table in docs/exchange.md).
namespace verso::exchange {

enum class Understood {
  fully,      ///< writing the card gives an equal line
  partly,     ///< the card took something from it, but the line says more
  not_at_all  ///< the card is as it was
};

/// The label that `X-ABLabel` gives to the lines of one group.
struct GroupLabel {
  std::string text;
  bool built_in = false;  ///< Apple's `_$!<Home>!$_`, which programs translate
};

/// Reads an `X-ABLabel` line.
GroupLabel group_label(const ContentLine& line);

/// Takes into the card what a line says; N is not among the lines it knows. `label` is the label of
/// the line's group, null for none.
Understood take(const ContentLine& line, const GroupLabel* label, Card& card);

/// The place of a property among those that verso writes; those it does not know come last.
int rank_of(std::string_view name);
/// Whether a card has one such property at most, as verso sees it: FN, N, ORG …
bool is_single(std::string_view name);

inline constexpr std::array<std::string_view, 8> single_properties{
    "FN", "N", "NICKNAME", "ORG", "TITLE", "ADR", "BDAY", "UID"};

/// Whether every word of a label is a TYPE that address books know.
bool is_type_label(std::string_view label);

/// The words between blanks.
std::vector<std::string> words_of(std::string_view text);
/// What stands between commas, without the blanks around it; nothing empty.
std::vector<std::string> between_commas(std::string_view list);

/// A place, "Madrid, Spain", of the parts of an address and back (RFC 6350, section 6.3.1).
std::string place_of_address(std::string_view value);
std::string address_of_place(std::string_view place);

/// A birthday as vCards write it (RFC 6350, section 4.3, and Apple's way to leave the year out);
/// nothing for other text and for dates without a day.
std::optional<Birthday> birthday_of(const ContentLine& line);

/// The person's name as N tells it: prefix, given, additional, family, suffix.
std::string name_of_parts(std::string_view n_value);
/// Whether the line names somebody by a uid (is_uid_reference) and says no more of them than how they
/// are related.
bool is_plain_reference(const ContentLine& line);

/// The value of N that verso writes for a name of which it knows no parts: those that can be told
/// from the name (parts_of_written_name). All are empty for an organisation.
enum class Bearer { person, organisation };
std::string parts_of_name(std::string_view name, Bearer bearer);
/// Whether a card's name still has the family and the given name that N tells.
bool parts_fit(std::string_view n_value, std::string_view name);

}  // namespace verso::exchange

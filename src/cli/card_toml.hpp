#pragma once
#include <string>
#include <string_view>

#include "verso/contact.hpp"

namespace verso::cli {

class Session;

/// A card as TOML for a person to edit: every field, also the empty ones. Entries that are no more
/// than one text are written as that text, others as tables; another contact as `7 Bob Lee`.
std::string card_to_toml(const Contact& card);

/// The card `before` with all its fields as the TOML says; a field that is missing there is empty.
/// Entries that stand as they were are taken as they are, whatever an import put there. Throws
/// Error{bad_data} with the line of the first mistake.
Contact card_from_toml(Session& session, const std::string& toml, const Contact& before);

}  // namespace verso::cli

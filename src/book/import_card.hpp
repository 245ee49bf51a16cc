#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "store/contacts.hpp"
#include "verso/book.hpp"
#include "verso/card.hpp"

namespace verso {

/// Whom a card of an import is, by the rule of Import; nothing if somebody new.
std::optional<ContactId> find_known(Book& book, const Contact& card);

/// Whether the card says anything by which find_known knows the same person again.
bool has_identity(const Contact& card);
/// A text that is the same for cards that say the same, else another.
std::string fingerprint(const Card& card);

/// The one contact of that uid or whole name, as a card of another program names somebody.
std::optional<ContactId> find_named(store::Database& database, std::string_view name);

/// `own` with what it lacks from `other`, lists joined; links to other contacts stay out. `country` is
/// the calling code of phone numbers without one.
Contact joined(const Contact& own, const Contact& other, std::string_view country);

/// Removes what stands twice in the card's lists.
void tidy_lists(Contact& card);

}  // namespace verso

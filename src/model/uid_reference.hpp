#pragma once
#include <string>
#include <string_view>

/// How a card names another one by its uid (RFC 6350, section 6.6.6).
namespace verso {

/// `urn:uuid:…` for a UUID, the uid itself where it is a URN, `urn:x-verso:…` for any other.
std::string uid_reference(std::string_view uid);

/// Whether the text is of a form that uid_reference gives.
bool is_uid_reference(std::string_view text);

/// The uid without the scheme that uid_reference puts before one; the text itself where it has none.
std::string_view uid_of_reference(std::string_view text);

}  // namespace verso

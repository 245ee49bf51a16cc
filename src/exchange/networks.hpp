#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "verso/contact.hpp"

/// The names of chat and social networks in vCards, and the addresses behind them.
namespace verso::exchange {

/// The network of a property of its own, such as `X-TWITTER` or `X-SKYPE-USERNAME`; nothing for
/// another property.
std::optional<std::string> network_of_property(std::string_view upper_name);

/// A handle of an instant messaging URI, `xmpp:ana@example.com` (RFC 6350, section 6.4.3); the
/// network is the scheme by its usual name. Nothing without a scheme or an address.
std::optional<Handle> handle_of_uri(std::string_view uri);
/// The URI that handle_of_uri reads as this handle; nothing for a network that has no such scheme.
std::optional<std::string> uri_of_handle(const Handle& handle);

/// The account that a profile's address names, `ana` of `https://twitter.com/ana`; the address itself
/// where it is another place.
std::string account_of_address(std::string_view network, std::string_view address);
/// The address of an account; the account itself where it is one, `x-apple:ana` where the network has
/// none that is known.
std::string address_of_account(const Handle& handle);

/// The page of an account that a browser opens: of `@ana@example.social` the one on its server. Nothing
/// where there is none that is known.
std::optional<std::string> profile_of(const Handle& handle);

}  // namespace verso::exchange

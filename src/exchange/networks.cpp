#include "exchange/networks.hpp"

#include <algorithm>
#include <array>

#include "exchange/ascii.hpp"
#include "model/profile.hpp"

namespace verso::exchange {
namespace {

struct Property {
  std::string_view name;
  std::string_view network;
};

constexpr std::array<Property, 29> properties{{
    {"X-AIM", "aim"}, {"X-ICQ", "icq"}, {"X-JABBER", "xmpp"}, {"X-MSN", "msn"},
    {"X-YAHOO", "yahoo"}, {"X-YAHOO-ID", "yahoo"}, {"X-SKYPE", "skype"},
    {"X-SKYPE-USERNAME", "skype"}, {"X-GTALK", "gtalk"}, {"X-GOOGLE-TALK", "gtalk"},
    {"X-QQ", "qq"}, {"X-SIP", "sip"}, {"X-GADUGADU", "gg"}, {"X-GROUPWISE", "groupwise"},
    {"X-MATRIX", "matrix"}, {"X-IRC", "irc"}, {"X-TWITTER", "twitter"},
    {"X-FACEBOOK", "facebook"}, {"X-LINKEDIN", "linkedin"}, {"X-INSTAGRAM", "instagram"},
    {"X-MASTODON", "mastodon"}, {"X-GITHUB", "github"}, {"X-FLICKR", "flickr"},
    {"X-TELEGRAM", "telegram"}, {"X-SIGNAL", "signal"}, {"X-WHATSAPP", "whatsapp"},
    {"X-XING", "xing"}, {"X-MS-IMADDRESS", "im"}, {"X-KADDRESSBOOK-X-IMADDRESS", "im"},
}};

struct Scheme {
  std::string_view scheme;
  std::string_view network;
};

constexpr std::array<Scheme, 12> schemes{{
    {"aim", "aim"}, {"icq", "icq"}, {"xmpp", "xmpp"}, {"jabber", "xmpp"}, {"skype", "skype"},
    {"msnim", "msn"}, {"ymsgr", "yahoo"}, {"gtalk", "gtalk"}, {"sip", "sip"}, {"irc", "irc"},
    {"matrix", "matrix"}, {"qq", "qq"},
}};

bool is_uri_character(char c) {
  return ascii::is_alnum(c) || std::string_view("-._~@+!*'=&/:#").find(c) != std::string_view::npos;
}

bool is_account(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return ascii::is_alnum(c) || c == '-' || c == '.' || c == '_';
  });
}

std::string percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = i + 2 < text.size() && text[i] == '%' ? ascii::hex_value(text[i + 1]) : -1;
    const int low = high >= 0 ? ascii::hex_value(text[i + 2]) : -1;
    if (low < 0 || high * 16 + low < 0x20) {
      result += text[i];
    } else {
      result += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  return result;
}

}  // namespace

std::optional<std::string> network_of_property(std::string_view upper_name) {
  for (const auto& property : properties) {
    if (property.name == upper_name) return std::string(property.network);
  }
  return std::nullopt;
}

std::optional<Handle> handle_of_uri(std::string_view uri) {
  const auto colon = uri.find(':');
  if (colon == 0 || colon == std::string_view::npos || colon + 1 == uri.size()) return std::nullopt;
  Handle handle{ascii::lower(uri.substr(0, colon)), percent_decoded(uri.substr(colon + 1))};
  if (!is_account(handle.network)) return std::nullopt;
  for (const auto& scheme : schemes) {
    if (scheme.scheme == handle.network) {
      handle.network = scheme.network;
      break;
    }
  }
  return handle;
}

std::optional<std::string> uri_of_handle(const Handle& handle) {
  if (handle.value.empty() ||
      !std::all_of(handle.value.begin(), handle.value.end(), is_uri_character)) {
    return std::nullopt;
  }
  for (const auto& scheme : schemes) {
    if (scheme.network == handle.network) return std::string(scheme.scheme) + ':' + handle.value;
  }
  return std::nullopt;
}

std::string account_of_address(std::string_view network, std::string_view address) {
  std::string secure(address);
  if (secure.starts_with("http://")) secure.insert(4, "s");
  while (secure.ends_with('/')) secure.pop_back();
  for (const ProfileSite& site : profile_sites()) {
    if (site.network != network || !secure.starts_with(site.prefix)) continue;
    const std::string account = secure.substr(site.prefix.size());
    if (is_account(account)) return account;
  }
  return std::string(address);
}

std::string address_of_account(const Handle& handle) {
  if (handle.value.find("://") != std::string::npos) return handle.value;
  if (is_account(handle.value)) {
    for (const ProfileSite& site : profile_sites()) {
      if (site.network == handle.network) return std::string(site.prefix) + handle.value;
    }
  }
  return "x-apple:" + handle.value;
}

std::optional<std::string> profile_of(const Handle& handle) {
  const std::size_t at = handle.value.find('@', 1);
  if (handle.network == "mastodon" && at != std::string::npos) {
    const std::size_t begin = handle.value.front() == '@' ? 1 : 0;
    const std::string account = handle.value.substr(begin, at - begin);
    const std::string server = handle.value.substr(at + 1);
    if (is_account(account) && is_account(server)) return "https://" + server + "/@" + account;
  }
  Handle plain = handle;
  if (plain.value.starts_with('@')) plain.value.erase(0, 1);
  std::string address = address_of_account(plain);
  const bool is_page = address.starts_with("https://") || address.starts_with("http://");
  return is_page ? std::optional(std::move(address)) : std::nullopt;
}

}  // namespace verso::exchange

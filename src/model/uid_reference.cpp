#include "model/uid_reference.hpp"

#include <algorithm>

namespace verso {
namespace {

constexpr std::string_view uuid_scheme = "urn:uuid:";
constexpr std::string_view own_scheme = "urn:x-verso:";

/// RFC 4122, section 3.
bool is_uuid(std::string_view text) {
  constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  constexpr std::string_view digits = "0123456789abcdefABCDEF";
  return std::equal(text.begin(), text.end(), form.begin(), form.end(), [&](char c, char place) {
    return place == '-' ? c == '-' : digits.find(c) != std::string_view::npos;
  });
}

}  // namespace

std::string uid_reference(std::string_view uid) {
  if (is_uid_reference(uid)) return std::string(uid);
  return std::string(is_uuid(uid) ? uuid_scheme : own_scheme) + std::string(uid);
}

bool is_uid_reference(std::string_view text) {
  return text.starts_with(uuid_scheme) || text.starts_with(own_scheme);
}

std::string_view uid_of_reference(std::string_view text) {
  for (const std::string_view scheme : {uuid_scheme, own_scheme}) {
    if (text.starts_with(scheme)) return text.substr(scheme.size());
  }
  return text;
}

}  // namespace verso

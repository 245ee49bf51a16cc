#include "model/reach_key.hpp"

#include <algorithm>

#include "model/text.hpp"

namespace verso {
namespace {

std::string_view without_prefix(std::string_view text, std::string_view prefix) {
  if (text::equal_ignoring_ascii_case(text.substr(0, prefix.size()), prefix)) {
    text.remove_prefix(prefix.size());
  }
  return text;
}

std::string lower_ascii(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return result;
}

}  // namespace

std::string email_key(std::string_view email) {
  std::string key = text::fold(without_prefix(text::trim(email), "mailto:"));
  std::erase_if(key, [](char c) { return c == ' ' || c == '\t'; });
  return key;
}

std::string handle_key(std::string_view network, std::string_view value) {
  value = text::trim(value);
  while (value.ends_with('/')) value.remove_suffix(1);
  if (const auto scheme = value.find("://"); scheme != std::string_view::npos) {
    value.remove_prefix(std::min(value.rfind('/') + 1, value.size()));
  }
  value = without_prefix(value, "@");
  return text::fold(network) + ':' + text::fold(value);
}

std::string url_key(std::string_view url) {
  url = text::trim(url);
  url = url.substr(0, url.find('#'));
  while (url.ends_with('/')) url.remove_suffix(1);
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) {
    url.remove_prefix(scheme + 3);
  }
  url = without_prefix(url, "www.");
  const auto path = std::min(url.find('/'), url.size());
  return lower_ascii(url.substr(0, path)) + std::string(url.substr(path));
}

}  // namespace verso

#include "model/link_key.hpp"

#include <algorithm>
#include <cctype>

#include "model/reach_key.hpp"
#include "model/text.hpp"

namespace verso {
namespace {

constexpr std::string_view after_scheme = "://";

bool tells_only_the_way(std::string_view parameter) {
  const auto begins = [parameter](std::string_view name) {
    return text::equal_ignoring_ascii_case(parameter.substr(0, name.size()), name);
  };
  return begins("utm_") || begins("fbclid=") || begins("gclid=");
}

std::string kept_parameters(std::string_view query) {
  std::string kept;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view parameter = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (parameter.empty() || tells_only_the_way(parameter)) continue;
    kept += kept.empty() ? '?' : '&';
    kept += parameter;
  }
  return kept;
}

void drop_standard_port(std::string& key) {
  const std::size_t host_end = std::min(key.find('/'), key.size());
  for (const std::string_view port : {":80", ":443"}) {
    if (std::string_view(key).substr(0, host_end).ends_with(port)) {
      key.erase(host_end - port.size(), port.size());
      return;
    }
  }
}

std::string_view host_of(std::string_view url) {
  url.remove_prefix(url.find(after_scheme) + after_scheme.size());
  url = url.substr(0, url.find_first_of("/?#"));
  if (const auto user = url.rfind('@'); user != std::string_view::npos) url.remove_prefix(user + 1);
  return url.substr(0, url.find(':'));
}

bool is_host(std::string_view host) {
  const std::size_t dot = host.find('.');
  const bool has_dot = dot != std::string_view::npos && dot > 0 && dot + 1 < host.size();
  return has_dot || host == "localhost" || host.starts_with('[');
}

bool is_space(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

}  // namespace

std::string link_key(std::string_view url) {
  url = text::trim(url);
  url = url.substr(0, url.find('#'));
  const std::size_t query = std::min(url.find('?'), url.size());
  std::string key = url_key(url.substr(0, query));
  drop_standard_port(key);
  if (query < url.size()) key += kept_parameters(url.substr(query + 1));
  return key;
}

std::optional<std::string> link_url(std::string_view typed) {
  typed = text::trim(typed);
  if (typed.empty() || std::ranges::any_of(typed, is_space)) return std::nullopt;
  const std::size_t scheme = typed.find(after_scheme);
  const bool has_scheme =
      scheme != std::string_view::npos && scheme > 0 && typed.find_first_of("/?#") > scheme;
  const std::size_t at = typed.find('@');
  if (!has_scheme && at < typed.find_first_of("/?#")) return std::nullopt;  // an e-mail address
  const std::string url = (has_scheme ? "" : "https://") + std::string(typed);
  if (!is_host(host_of(url))) return std::nullopt;
  return url;
}

}  // namespace verso

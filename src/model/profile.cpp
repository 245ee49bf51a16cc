#include "model/profile.hpp"

#include <array>

#include "model/reach_key.hpp"

namespace verso {
namespace {

constexpr std::array<ProfileSite, 14> sites{{
    {"twitter", "https://twitter.com/"},
    {"twitter", "https://www.twitter.com/"},
    {"twitter", "https://x.com/"},
    {"linkedin", "https://www.linkedin.com/in/"},
    {"linkedin", "https://linkedin.com/in/"},
    {"facebook", "https://www.facebook.com/"},
    {"facebook", "https://facebook.com/"},
    {"instagram", "https://www.instagram.com/"},
    {"instagram", "https://instagram.com/"},
    {"github", "https://github.com/"},
    {"flickr", "https://www.flickr.com/photos/"},
    {"youtube", "https://www.youtube.com/@"},
    {"telegram", "https://t.me/"},
    {"bluesky", "https://bsky.app/profile/"},
}};

}  // namespace

std::span<const ProfileSite> profile_sites() { return sites; }

std::optional<Handle> handle_of_page(std::string_view url) {
  const std::string key = url_key(url);
  for (const ProfileSite& site : sites) {
    // A slash at the end of a prefix is part of it, and no part of a key.
    std::string prefix = url_key(site.prefix);
    if (site.prefix.ends_with('/')) prefix += '/';
    if (!key.starts_with(prefix)) continue;
    const std::string account = key.substr(prefix.size());
    if (account.empty() || account.find_first_of("/?") != std::string::npos) continue;
    return Handle{std::string(site.network), account};
  }
  return std::nullopt;
}

std::vector<std::string> page_keys(const Handle& handle) {
  std::vector<std::string> keys;
  for (const ProfileSite& site : sites) {
    if (site.network != handle.network) continue;
    std::string key = url_key(std::string(site.prefix) + handle.value);
    if (keys.empty() || keys.back() != key) keys.push_back(std::move(key));
  }
  return keys;
}

}  // namespace verso

#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "verso/contact.hpp"

namespace verso {

/// Where a social network has the pages of its members: the account follows the prefix.
struct ProfileSite {
  std::string_view network;
  std::string_view prefix;
};

/// The first one of a network is the one that is written.
std::span<const ProfileSite> profile_sites();

/// Whose page a URL is: linkedin, ana of `http://linkedin.com/in/ana/`; nothing for another page.
std::optional<Handle> handle_of_page(std::string_view url);

/// The pages of an account as url_key gives them; none for a network whose pages are not known.
std::vector<std::string> page_keys(const Handle& handle);

}  // namespace verso

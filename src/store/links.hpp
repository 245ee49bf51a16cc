#pragma once
#include <optional>
#include <string_view>
#include <vector>

#include "store/contacts.hpp"
#include "verso/link.hpp"

/// Links; with whom they were shared is read from the touches that name them as their cause.
namespace verso::store {

/// Inserts all but `shared`; an id of its own is kept.
LinkId insert_link(Database& database, const Link& link, const Stamp& stamp);
/// Writes `title`, `about` and `from`.
void update_link(Database& database, const Link& link);
std::optional<Link> read_link(Database& database, LinkId id);
/// By number.
std::vector<Link> read_links(Database& database);
/// The link of the same page (link_key).
std::optional<LinkId> find_link(Database& database, std::string_view url);

/// The days on which they were given a link, but for shares of that one, from `from` to `until`.
std::vector<Date> other_link_days(Database& database, ContactId contact, LinkId link, Date from,
                                  Date until);

}  // namespace verso::store

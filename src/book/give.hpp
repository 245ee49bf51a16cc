#pragma once
#include <string_view>
#include <vector>

#include "book/obstacles.hpp"
#include "verso/link.hpp"
#include "verso/opportunity.hpp"
#include "verso/touch.hpp"

/// Giving links and opportunities, for commands and for logged drafts.
namespace verso {

/// The rules in the way of sharing a link with somebody on that day.
std::vector<Obstacle> share_obstacles(Book& book, const Link& link, const ContactRef& with, Date on);
/// The touch of it; `say` is your commentary.
Touch share_touch(const Link& link, const ContactRef& with, std::string_view say,
                  const Occasion& occasion);

/// The rules in the way of passing an opportunity on to somebody, on a day.
std::vector<Obstacle> pass_obstacles(Book& book, const Opportunity& opportunity,
                                     const ContactRef& to, Date on);
/// The touch of it; `say` may be empty.
Touch pass_touch(const Opportunity& opportunity, const ContactRef& to, std::string_view say,
                 const Occasion& occasion);

/// Throws Error{refused} that says so of everyone.
[[noreturn]] void refuse_all(const std::vector<ShareRefusal>& refused);

}  // namespace verso

#pragma once
#include <string>

#include "cli/render/style.hpp"
#include "verso/link.hpp"
#include "verso/opportunity.hpp"

/// Links and opportunities as a line for a person.
namespace verso::cli {

/// Its title, else its URL.
std::string link_name(const Link& link);
/// `from Ana Ruiz, shared with Bob Lee and Cem Ak`; may be empty.
std::string link_state(const Link& link);
/// `3  How to restore boats  https://example.org/boats (from Ana Ruiz)`.
std::string link_line(const Link& link);

/// `from Ana Ruiz, until 2026-12-01, passed to Bob Lee, Ana Ruiz is to be told`; or how it ended.
std::string opportunity_state(const Opportunity& opportunity, const Style& style);
/// `2  two tickets for the opera (from Ana Ruiz)`.
std::string opportunity_line(const Opportunity& opportunity, const Style& style);

}  // namespace verso::cli

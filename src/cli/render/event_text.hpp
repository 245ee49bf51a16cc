#pragma once
#include <string>

#include "cli/render/style.hpp"
#include "verso/contact.hpp"
#include "verso/touch.hpp"

/// Notes and touches as a line for a person.
namespace verso::cli {

/// How an exchange went: `by call, they started, gave link, received thanks`; may be empty.
std::string how_it_went(const Touch& touch);

/// `5  Ana Ruiz, 2026-11-22, private`: which note it is.
std::string note_heading(const Note& note, const Style& style);

/// `7  Ana Ruiz and Bob Lee, 2026-11-22, by call, gave link`: which touch it is.
std::string touch_heading(const Touch& touch, const Style& style);

/// `link, news`.
std::string kinds_text(const ValueKinds& kinds);

}  // namespace verso::cli

#pragma once
#include <iosfwd>
#include <optional>
#include <vector>

#include "cli/render/style.hpp"
#include "verso/contact.hpp"
#include "verso/touch.hpp"

namespace verso::cli {

/// The notes of a card below their heading; nothing without any. Each ends in its number.
void print_notes(std::ostream& out, const std::vector<Note>& notes, const Style& style,
                 std::optional<int> columns);

/// The touches of the card of `owner` with their answers, likewise.
void print_touches(std::ostream& out, const std::vector<Touch>& touches, ContactId owner,
                   const Style& style, std::optional<int> columns);

}  // namespace verso::cli

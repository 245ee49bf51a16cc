#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "verso/contact.hpp"

namespace verso::exchange {

/// Notes as one cell of a table: each begins on a line of its own with `[2026-11-22] `, a private one with
/// `[2026-11-22 private] `. A line of a note that would look like such a beginning has a backslash before
/// it.
std::string write_notes(const std::vector<Note>& notes);
/// What write_notes wrote; text before the first beginning is a note without a day.
std::vector<Note> read_notes(std::string_view cell);

}  // namespace verso::exchange

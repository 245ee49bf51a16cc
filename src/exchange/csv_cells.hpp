#pragma once
#include <string>
#include <string_view>
#include <vector>

/// What stands in the cells of tables.
namespace verso::exchange {

/// The mark between the values of a cell that holds several, as Google writes it.
inline constexpr std::string_view list_mark = " ::: ";

/// A cell that no spreadsheet takes for a formula: one that begins with = + - @ a tab or CR gets an
/// apostrophe before it, as does one that begins so after apostrophes.
std::string guarded(std::string_view cell);
/// The cell as it was before guarded().
std::string_view unguarded(std::string_view cell);

/// A cell as a value of one line: blanks trimmed, line ends and other control characters a space.
std::string line_of(std::string_view cell);
/// A cell as a text: line ends are LF, other control characters are gone, blanks at the end trimmed.
std::string text_of(std::string_view cell);

/// The values of a cell, trimmed, empty ones left out: at list_mark where it has that, else at each of
/// the separators, of which there may be none.
std::vector<std::string> values_of(std::string_view cell, std::string_view separators);

/// Appends a cell, in quotes where it needs them (RFC 4180), guarded.
void append_cell(std::string& row, std::string_view cell);

}  // namespace verso::exchange

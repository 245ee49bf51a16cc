#include "exchange/csv_cells.hpp"

#include <algorithm>

#include "model/text.hpp"

namespace verso::exchange {
namespace {

constexpr std::string_view formula_beginnings = "=+-@\t\r";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// Whether a spreadsheet may take it for a formula once apostrophes before it are gone.
bool is_formula(std::string_view cell) {
  const auto begin = cell.find_first_not_of('\'');
  return begin != std::string_view::npos &&
         formula_beginnings.find(cell[begin]) != std::string_view::npos;
}

}  // namespace

std::string guarded(std::string_view cell) {
  return is_formula(cell) ? '\'' + std::string(cell) : std::string(cell);
}

std::string_view unguarded(std::string_view cell) {
  if (cell.starts_with('\'') && is_formula(cell)) cell.remove_prefix(1);
  return cell;
}

std::string line_of(std::string_view cell) {
  std::string line;
  for (const char c : text::trim(unguarded(cell))) {
    if (!is_control(c))
      line += c;
    else if (!line.ends_with(' '))
      line += ' ';
  }
  return std::string(text::trim(line));
}

std::string text_of(std::string_view cell) {
  std::string text;
  for (const char c : unguarded(cell)) {
    const bool after_return = text.ends_with('\r');
    if (after_return) text.back() = '\n';
    if (after_return && c == '\n') continue;
    if (!is_control(c) || c == '\n' || c == '\t' || c == '\r') text += c;
  }
  return std::string(text::trim(text));
}

std::vector<std::string> values_of(std::string_view cell, std::string_view separators) {
  constexpr std::string_view mark = ":::";
  const bool marked = cell.find(mark) != std::string_view::npos;
  std::vector<std::string> values;
  while (!cell.empty()) {
    const auto end =
        std::min(marked ? cell.find(mark) : cell.find_first_of(separators), cell.size());
    if (std::string value = line_of(cell.substr(0, end)); !value.empty()) {
      values.push_back(std::move(value));
    }
    cell.remove_prefix(std::min(end + (marked ? mark.size() : 1), cell.size()));
  }
  return values;
}

void append_cell(std::string& row, std::string_view cell) {
  const std::string safe = guarded(cell);
  const bool plain = safe.find_first_of(",;\t|\"\r\n") == std::string::npos &&
                     text::trim(safe).size() == safe.size();
  if (plain) {
    row += safe;
    return;
  }
  row += '"';
  for (const char c : safe) row += c == '"' ? std::string("\"\"") : std::string(1, c);
  row += '"';
}

}  // namespace verso::exchange

#include "exchange/csv_notes.hpp"

#include <optional>

#include "model/text.hpp"

namespace verso::exchange {
namespace {

constexpr std::size_t mark_length = 13;  // "[2026-11-22] "

std::optional<Date> day_of_mark(std::string_view line) {
  if (line.size() + 1 == mark_length) {
    if (!line.ends_with(']')) return std::nullopt;
  } else if (line.size() < mark_length || line.substr(mark_length - 2, 2) != "] ") {
    return std::nullopt;
  }
  return line.starts_with('[') ? parse_iso_date(line.substr(1, 10)) : std::nullopt;
}

/// Whether the line is a mark once backslashes before it are gone.
bool looks_like_mark(std::string_view line) {
  const auto begin = line.find_first_not_of('\\');
  return begin != std::string_view::npos && day_of_mark(line.substr(begin)).has_value();
}

/// Calls `take` with each line, without its end.
template <class Take>
void for_lines(std::string_view text, const Take& take) {
  while (true) {
    const auto end = text.find('\n');
    take(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::string write_notes(const std::vector<Note>& notes) {
  std::string cell;
  for (const Note& note : notes) {
    if (!cell.empty()) cell += '\n';
    cell += '[' + format_date(note.on) + "] ";
    bool first = true;
    for_lines(note.text, [&](std::string_view line) {
      if (!first) cell += '\n';
      if (!first && looks_like_mark(line)) cell += '\\';
      cell += line;
      first = false;
    });
  }
  return cell;
}

std::vector<Note> read_notes(std::string_view cell) {
  std::vector<Note> notes;
  if (cell.empty()) return notes;
  for_lines(cell, [&](std::string_view line) {
    const auto day = day_of_mark(line);
    if (day || notes.empty()) {
      notes.emplace_back();
      notes.back().on = day.value_or(Date{});
      notes.back().text = day ? line.substr(std::min(mark_length, line.size())) : line;
      return;
    }
    if (line.starts_with('\\') && looks_like_mark(line)) line.remove_prefix(1);
    notes.back().text += '\n';
    notes.back().text += line;
  });
  std::erase_if(notes, [](const Note& note) { return text::trim(note.text).empty(); });
  return notes;
}

}  // namespace verso::exchange

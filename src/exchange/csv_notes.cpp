#include "exchange/csv_notes.hpp"

#include <algorithm>
#include <optional>

#include "model/text.hpp"

namespace verso::exchange {
namespace {

constexpr std::string_view private_mark = " private";

/// The beginning of a note: "[2026-11-22] ", "[2026-11-22 private] ".
struct Mark {
  Date on{};
  bool is_private = false;
  std::string_view text;  // behind it
};

std::optional<Mark> mark_at(std::string_view line) {
  constexpr std::size_t day_length = 10;
  if (!line.starts_with('[')) return std::nullopt;
  const auto on = parse_iso_date(line.substr(1, day_length));
  if (!on) return std::nullopt;
  line.remove_prefix(1 + day_length);
  Mark mark{*on, line.starts_with(private_mark), {}};
  if (mark.is_private) line.remove_prefix(private_mark.size());
  if (line != "]" && !line.starts_with("] ")) return std::nullopt;
  mark.text = line.substr(std::min<std::size_t>(line.size(), 2));
  return mark;
}

/// Whether the line is a mark once backslashes before it are gone.
bool looks_like_mark(std::string_view line) {
  const auto begin = line.find_first_not_of('\\');
  return begin != std::string_view::npos && mark_at(line.substr(begin)).has_value();
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
    cell += '[' + format_date(note.on);
    if (note.is_private) cell += private_mark;
    cell += "] ";
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
    const auto mark = mark_at(line);
    if (mark || notes.empty()) {
      Note& note = notes.emplace_back();
      note.on = mark ? mark->on : Date{};
      note.text = mark ? mark->text : line;
      note.is_private = mark && mark->is_private;
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

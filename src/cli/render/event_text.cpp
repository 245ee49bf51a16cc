#include "cli/render/event_text.hpp"

#include <fmt/format.h>

#include "cli/who.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

void add_part(std::string& line, std::string_view part) {
  if (!line.empty()) line += ", ";
  line += part;
}

}  // namespace

std::string kinds_text(const ValueKinds& kinds) {
  std::string list;
  for (const ValueKind kind : kinds) add_part(list, word(kind));
  return list;
}

std::string how_it_went(const Touch& touch) {
  std::string line;
  if (touch.by) add_part(line, fmt::format("by {}", word(*touch.by)));
  if (touch.started == Starter::them) add_part(line, "they started");
  if (touch.started == Starter::both) add_part(line, "both started");
  if (!touch.gave.empty()) add_part(line, "gave " + kinds_text(touch.gave));
  if (!touch.received.empty()) add_part(line, "received " + kinds_text(touch.received));
  if (!touch.override_by.empty()) add_part(line, touch.override_by);
  return line;
}

std::string note_heading(const Note& note, const Style& style) {
  return fmt::format("{}  {}, {}{}", number(note.id), note.contact.name, style.day(note.on),
                     note.is_private ? ", private" : "");
}

std::string touch_heading(const Touch& touch, const Style& style) {
  std::string line =
      fmt::format("{}  {}, {}", number(touch.id), names_of(touch.with), style.day(touch.on));
  const std::string how = how_it_went(touch);
  return how.empty() ? line : line + ", " + how;
}

}  // namespace verso::cli

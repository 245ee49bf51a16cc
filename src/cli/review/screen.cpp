#include "cli/review/screen.hpp"

#include <fmt/format.h>

#include <sstream>

#include "cli/render/balance_text.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/event_text.hpp"
#include "cli/render/fields.hpp"
#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

/// A note or a touch may be long; the card has all of it.
constexpr int longest_text = 160;

void print_head(std::ostream& out, const ReviewView& view, const Style& style,
                std::optional<int> columns, Date today) {
  const Contact& contact = view.card.contact;
  Paragraph name;
  name.add(fmt::format("{}/{}", view.place, view.total), Look::faint);
  name.add("  ").add(contact.name, Look::strong);
  if (!contact.nickname.empty()) name.add(" (").add(contact.nickname).add(")");
  name.add("  ").add(std::to_string(number(contact.id)), Look::faint);
  name.print(out, style, columns, 0);
  Paragraph work;
  for (const auto* part : {&contact.title, &contact.org, &contact.place}) {
    if (!part->empty()) work.add(work.empty() ? "" : ", ").add(*part);
  }
  for (const std::string& circle : contact.circles) {
    work.add(work.empty() ? "" : "  ").add("+" + circle, Look::accent);
  }
  if (!work.empty()) work.print(out, style, columns, 0);
  Paragraph due;
  due.add(due_text(view.entry.row.due_on, today),
          view.entry.row.days_overdue > 0 ? Look::bad : Look::warning);
  if (contact.cadence) due.add(", every ").add(format_duration(*contact.cadence));
  due.print(out, style, columns, 0);
}

Paragraph bring(const DueEntry& entry, const Style& style) {
  Paragraph lines;
  for (const Bring& thing : entry.bring) {
    lines.add(lines.empty() ? "" : "\n");
    lines.add(bring_label(thing), Look::accent).add(bring_words(thing, style));
  }
  if (!entry.find_out.empty()) {
    lines.add(lines.empty() ? "" : "\n").add("find out ", Look::accent).add(entry.find_out);
  }
  return lines;
}

Paragraph values(const std::vector<Interest>& interests) {
  Paragraph line;
  for (const Interest& interest : interests) {
    line.add(line.empty() ? "" : ", ").add(interest.topic);
    if (interest.kind == InterestKind::expertise) line.add(" (knows it)");
  }
  return line;
}

/// "2026-07-03, by email, gave link: sent her the tax guide".
Paragraph last_touch(const std::vector<Touch>& touches, const Style& style) {
  Paragraph line;
  if (touches.empty()) return line.add("nothing yet");
  const Touch& touch = touches.front();
  line.add(style.day(touch.on));
  if (const std::string how = how_it_went(touch); !how.empty()) line.add(", " + how);
  if (!touch.text.empty()) line.add(": ").add(text::truncate(touch.text, longest_text));
  return line;
}

Paragraph needs(const std::vector<Need>& open) {
  Paragraph line;
  for (const Need& need : open) {
    line.add(line.empty() ? "" : "; ")
        .add(need.bind ? "in a bind: " : "", Look::bad)
        .add(need.text);
  }
  return line;
}

Paragraph newest_note(const std::vector<Note>& notes, const Style& style) {
  Paragraph line;
  if (notes.empty()) return line;
  line.add(style.day(notes.front().on) + "  ", Look::faint);
  if (notes.front().is_private) line.add("[private] ", Look::warning);
  return line.add(text::truncate(text::printable(notes.front().text), longest_text));
}

/// The text's first lines; where some are left out the last one says so.
std::string first_lines(std::string text, std::optional<int> rows) {
  if (!rows) return text;
  std::size_t end = 0;
  for (int row = 1; row < *rows && end != std::string::npos; ++row) {
    end = text.find('\n', end);
    if (end != std::string::npos) ++end;
  }
  if (end == std::string::npos || text.find('\n', end) + 1 >= text.size()) return text;
  return text.substr(0, end) + "  … o shows the card\n";
}

}  // namespace

std::string review_screen(const ReviewView& view, const Style& style, std::optional<int> columns,
                          std::optional<int> rows, Date today) {
  std::ostringstream out;
  print_head(out, view, style, columns, today);
  Fields fields(out, style, columns);
  fields.print("bring", bring(view.entry, style));
  fields.print("values", values(view.card.contact.interests));
  fields.print("needs", needs(view.card.needs));
  fields.print("last", last_touch(view.card.touches, style));
  if (view.card.matter) {
    fields.print("matter", Paragraph()
                               .add(style.day(view.card.matter->on) + "  ", Look::faint)
                               .add(view.card.matter->text));
  }
  fields.print("note", newest_note(view.card.notes, style));
  fields.print("balance", balance_summary(view.card.balance));
  return first_lines(out.str(), rows);
}

}  // namespace verso::cli

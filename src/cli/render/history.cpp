#include "cli/render/history.hpp"

#include <algorithm>
#include <ostream>
#include <string>

#include "cli/render/due_text.hpp"
#include "cli/render/paragraph.hpp"
#include "model/text.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

constexpr int narrow = 60;  ///< below it the text stands on lines of its own

/// Entries behind their days, or below them where there is little room.
class Dated {
 public:
  Dated(std::ostream& out, const Style& style, std::optional<int> columns)
      : out_(out), style_(style), columns_(columns) {}

  /// Leaves as much room for days as this one needs.
  void widen(Date on) { width_ = std::max(width_, text::width(style_.day(on))); }

  void print(Date on, const Paragraph& entry) const {
    const std::string day = style_.day(on);
    out_ << "  " << style_.apply(Look::faint, day);
    if (columns_ && *columns_ < narrow) {
      out_ << "\n    ";
      entry.print(out_, style_, columns_, 4);
    } else {
      const int gap = width_ - text::width(day) + 2;
      out_ << std::string(static_cast<std::size_t>(gap), ' ');
      entry.print(out_, style_, columns_, 2 + width_ + 2);
    }
  }

 private:
  std::ostream& out_;
  const Style& style_;
  std::optional<int> columns_;
  int width_ = 0;
};

void print_heading(std::ostream& out, std::string_view title, const Style& style) {
  out << '\n' << style.apply(Look::accent, title) << '\n';
}

void add_number(Paragraph& entry, std::int64_t id) {
  entry.add("  #" + std::to_string(id), Look::faint);
}

void add_kinds(Paragraph& entry, std::string_view verb, const ValueKinds& kinds) {
  if (kinds.empty()) return;
  std::string list;
  for (const ValueKind kind : kinds) {
    list += list.empty() ? "" : " and ";
    list += word(kind);
  }
  entry.add(", ").add(verb).add(" ").add(list, Look::good);
}

std::string_view who_started(Starter starter) {
  switch (starter) {
    case Starter::me:
      return "you";
    case Starter::them:
      return "they";
    case Starter::both:
      return "both";
  }
  return "";
}

void add_company(Paragraph& entry, const Touch& touch, ContactId owner) {
  std::string names;
  for (const ContactRef& contact : touch.with) {
    if (contact.id != owner) names += (names.empty() ? "" : ", ") + contact.name;
  }
  if (!names.empty()) entry.add(", with ").add(names);
}

/// "you by email, gave link, with Bob Lee: the IRS guide".
Paragraph touch_entry(const Touch& touch, ContactId owner) {
  Paragraph entry;
  entry.add(who_started(touch.started));
  if (touch.by) entry.add(" by ").add(word(*touch.by));
  add_kinds(entry, "gave", touch.gave);
  add_kinds(entry, "received", touch.received);
  add_company(entry, touch, owner);
  if (!touch.text.empty()) entry.add(": ").add(touch.text);
  if (!touch.purpose.empty()) entry.add("  purpose: ", Look::faint).add(touch.purpose);
  add_number(entry, number(touch.id));
  return entry;
}

/// "↳ they answered after 2 days, warm: thank you".
Paragraph reply_entry(const Reply& reply, ContactId owner) {
  Paragraph entry;
  entry.add("↳ ", Look::faint);
  if (reply.mine)
    entry.add("you answered");
  else if (reply.contact.id == owner)
    entry.add("they answered");
  else
    entry.add(reply.contact.name).add(" answered");
  entry.add(reply.days == 0 ? " the same day" : " after " + counted(reply.days, "day", "days"));
  if (reply.tone) entry.add(", ").add(word(*reply.tone));
  add_kinds(entry, "gave", reply.gave);
  add_kinds(entry, "received", reply.received);
  if (!reply.text.empty()) entry.add(": ").add(reply.text);
  return entry;
}

}  // namespace

void print_notes(std::ostream& out, const std::vector<Note>& notes, const Style& style,
                 std::optional<int> columns) {
  if (notes.empty()) return;
  print_heading(out, "Notes", style);
  Dated dated(out, style, columns);
  for (const Note& note : notes) dated.widen(note.on);
  for (const Note& note : notes) {
    Paragraph entry;
    if (note.is_private) entry.add("[private] ", Look::warning);
    entry.add(note.text);
    add_number(entry, number(note.id));
    dated.print(note.on, entry);
  }
}

void print_touches(std::ostream& out, const std::vector<Touch>& touches, ContactId owner,
                   const Style& style, std::optional<int> columns) {
  if (touches.empty()) return;
  print_heading(out, "History", style);
  Dated dated(out, style, columns);
  for (const Touch& touch : touches) {
    dated.widen(touch.on);
    for (const Reply& reply : touch.replies) dated.widen(reply.on);
  }
  for (const Touch& touch : touches) {
    dated.print(touch.on, touch_entry(touch, owner));
    for (const Reply& reply : touch.replies) dated.print(reply.on, reply_entry(reply, owner));
  }
}

}  // namespace verso::cli

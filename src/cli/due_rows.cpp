#include "cli/due_rows.hpp"

#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/query_argument.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "verso/error.hpp"
#include "verso/search.hpp"

namespace verso::cli {
namespace {

std::optional<Duration> read_within(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  if (const auto duration = parse_duration(*text)) return duration;
  throw Error(ErrorKind::usage,
              "--within needs a length of time such as 2w, not \"" + *text + "\"");
}

/// Nobody is due: says so, and who will be next.
void say_nobody(Session& session, const Query& query, const DueOptions& options) {
  if (options.ready) return session.message("nobody is due for whom there is something to bring");
  const auto next = list_contacts(session.book(), query, Sort::due, Direction::forward, 1);
  if (next.empty() || !next.front().due_on) {
    const Query everybody;
    const auto first = query == everybody ? next
                                          : list_contacts(session.book(), everybody, Sort::due,
                                                          Direction::forward, 1);
    if (!first.empty() && first.front().due_on) {
      return session.message("nobody who fits is due, or has a cadence");
    }
    return session.message(
        "nobody is due, and nobody has a cadence yet; "
        "`verso every WHO 3m` gives one");
  }
  session.message("nobody is due; next is " + next.front().contact.name + " on " +
                  session.style().day(*next.front().due_on));
}

Look look_of(const DueEntry& entry) {
  return entry.row.days_overdue > 0 ? Look::bad : Look::warning;
}

/// For a narrow terminal: what to bring stands below the name, and may take lines.
void print_stacked(Session& session, const std::vector<DueEntry>& entries) {
  for (const DueEntry& entry : entries) {
    Paragraph head;
    head.add(entry.row.contact.name, Look::strong);
    head.add("  ").add(due_text(entry.row.due_on, session.today()), look_of(entry));
    head.add("  ").add(std::to_string(number(entry.row.contact.id)), Look::faint);
    head.print(session.out(), session.style(), session.width(), 0);
    session.out() << "  ";
    Paragraph()
        .add(bring_text(entry, session.style()))
        .print(session.out(), session.style(), session.width(), 2);
  }
}

std::vector<Column<DueEntry>> columns_of(Date today, const Style& style) {
  using enum Fit;
  return {
      {{"ID", fixed, Align::right, Look::faint},
       [](const DueEntry& entry) { return std::to_string(number(entry.row.contact.id)); }},
      {{"NAME", flexible, Align::left, Look::strong},
       [](const DueEntry& entry) { return entry.row.contact.name; }},
      {{"OVERDUE", fixed, Align::left, Look::bad},
       [today](const DueEntry& entry) { return due_text(entry.row.due_on, today); }},
      {{"SINCE"}, [&style](const DueEntry& entry) { return style.day(entry.row.due_on); }},
      {{"BRING", flexible}, [&style](const DueEntry& entry) { return bring_text(entry, style); }}};
}

}  // namespace

void declare_due_options(Options& options, DueOptions& given) {
  options.rest("QUERY", given.query);
  options.text("--within", given.within, "also who will be due in this time", "DURATION");
  options.flag("--ready", given.ready, "only those for whom there is something to bring");
}

std::vector<DueEntry> read_due(Session& session, const DueOptions& options) {
  const Query query = read_query(session, options.query);
  auto entries = due(session.book(), query, read_within(options.within),
                     options.ready ? Ready::only : Ready::any, session.limit().value_or(0));
  if (entries.empty()) say_nobody(session, query, options);
  return entries;
}

void print_due(Session& session, const std::vector<DueEntry>& entries) {
  constexpr int stacked_below = 100;  // what to bring is worth a line of its own
  if (session.human() && session.width().value_or(stacked_below) < stacked_below) {
    print_stacked(session, entries);
  } else {
    print_list(session, entries, columns_of(session.today(), session.style()),
               [](const DueEntry& entry) { return to_json(entry); });
  }
}

}  // namespace verso::cli

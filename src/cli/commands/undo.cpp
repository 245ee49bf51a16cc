#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "cli/terminal/progress.hpp"
#include "model/text.hpp"
#include "verso/book.hpp"

namespace verso::cli {
namespace {

std::string moment(Instant at, const Style& style) {
  return style.day(local_date(at)) + ' ' + format_time(at);
}

Outcome run_undo(Session& session) {
  const HistoryEntry entry = [&] {
    const terminal::Waiting waiting(session, "taking back");
    return undo(session.book());
  }();
  if (session.output() == Output::json) {
    print_json(session.out(), to_json(entry));
    return Outcome::done;
  }
  Paragraph()
      .add(session.dry_run() ? "would take back: " : "taken back: ")
      .add(text::printable(entry.command))
      .add("  of " + moment(entry.at, session.style()), Look::faint)
      .print(session.out(), session.style(), session.width(), 4);
  return Outcome::done;
}

Outcome run_history(Session& session) {
  const auto steps = history(session.book());
  if (steps.empty()) session.message("nothing to undo");
  using enum Fit;
  const std::vector<Column<HistoryEntry>> columns{
      {{"STEP", fixed, Align::right, Look::faint},
       [](const HistoryEntry& entry) { return std::to_string(entry.step); }},
      {{"AT"},
       [&style = session.style()](const HistoryEntry& entry) { return moment(entry.at, style); }},
      {{"COMMAND", flexible}, [](const HistoryEntry& entry) { return entry.command; }}};
  print_list(session, steps, columns, [](const HistoryEntry& entry) { return to_json(entry); });
  return Outcome::done;
}

}  // namespace

Action declare_undo(Options& options) {
  options.example("verso undo", "takes the last change back; again: the one before");
  options.example("verso undo -n", "says what would be taken back");
  return run_undo;
}

Action declare_history(Options& options) {
  options.example("verso history", "the steps that undo takes back, newest first");
  return run_history;
}

}  // namespace verso::cli

#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "verso/due_list.hpp"

namespace verso::cli {
namespace {

Outcome run(Session& session) {
  constexpr int stacked_below = 76;
  std::vector<Gap> rows = gaps(session.book());
  if (rows.empty())
    session.message("no gaps: of everyone with a cadence you know something lately");
  if (session.human() && session.width().value_or(stacked_below) < stacked_below) {
    rows.resize(std::min(rows.size(), session.limit().value_or(rows.size())));
    for (const Gap& gap : rows) {
      Paragraph head;
      head.add(gap.contact.name, Look::strong);
      head.add("  ").add(std::to_string(number(gap.contact.id)), Look::faint);
      head.print(session.out(), session.style(), session.width(), 0);
      session.out() << "  ";
      Paragraph().add(gap.question).print(session.out(), session.style(), session.width(), 2);
    }
    return Outcome::done;
  }
  using enum Fit;
  const std::vector<Column<Gap>> columns{
      {{"ID", fixed, Align::right, Look::faint},
       [](const Gap& gap) { return std::to_string(number(gap.contact.id)); }},
      {{"NAME", flexible, Align::left, Look::strong},
       [](const Gap& gap) { return gap.contact.name; }},
      {{"ASK", flexible}, [](const Gap& gap) { return gap.question; }}};
  print_list(session, rows, columns, [](const Gap& gap) { return to_json(gap); });
  return Outcome::done;
}

}  // namespace

Action declare_gaps(Options& options) {
  options.example("verso gaps", "whom you mean to keep in touch with, but know too little of");
  return [](Session& session) { return run(session); };
}

}  // namespace verso::cli

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/query_argument.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"
#include "verso/search.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t best_by_default = 20;

/// Columns of "  touch 2026-11-20" and of two spaces behind it.
int width_of_labels(const SearchResult& result, const Style& style) {
  constexpr int besides_day = 10;
  int day = 10;
  for (const Found& found : result.contacts) {
    for (const Hit& hit : found.hits) {
      if (hit.on) day = std::max(day, text::width(style.day(*hit.on)));
    }
  }
  return besides_day + day;
}

/// "  note 2026-11-20  likes golf", the snippet hanging behind its label, or below it where there
/// is little room.
void print_hit(Session& session, const Hit& hit, int label_width) {
  constexpr int narrow = 60;
  const bool stacked = session.width().value_or(narrow) < narrow;
  std::string label = "  " + std::string(word(hit.kind));
  if (hit.on) label += " " + session.style().day(*hit.on);
  session.out() << session.style().apply(Look::faint,
                                         stacked ? label : text::pad(label, label_width));
  if (stacked) session.out() << "\n    ";
  Paragraph line;
  if (hit.is_private) line.add("[private] ", Look::warning);
  add_snippet(line, hit.snippet);
  line.print(session.out(), session.style(), session.width(), stacked ? 4 : label_width);
}

void print_found(Session& session, const Found& found, int label_width) {
  Paragraph head;
  head.add(found.contact.name, Look::strong);
  if (!found.contact.org.empty()) head.add("  ").add(found.contact.org);
  head.add("  ").add(std::to_string(number(found.contact.id)), Look::faint);
  head.print(session.out(), session.style(), session.width(), 0);
  for (const Hit& hit : found.hits) print_hit(session, hit, label_width);
}

Outcome run(Session& session, const std::string& text) {
  const Query query = read_query(session, text);
  const SearchResult result =
      search(session.book(), query, session.limit(best_by_default).value_or(0),
             session.shows_private() ? Privacy::with_private : Privacy::no_private);
  if (session.human()) {
    const int label_width = width_of_labels(result, session.style());
    for (const Found& found : result.contacts) print_found(session, found, label_width);
  } else {
    print_list(session, result.contacts, std::vector<Column<Found>>{},
               [](const Found& found) { return to_json(found); });
  }
  if (result.bounded) {
    session.message(
        "too many matches to rank all: these are the best of the newest; "
        "--limit 0 ranks all");
  }
  if (!result.contacts.empty()) return Outcome::done;
  session.message("nothing found; `verso help search` shows what else can be asked");
  return Outcome::nothing_found;
}

}  // namespace

Action declare_search(Options& options) {
  auto query = std::make_shared<std::string>();
  options.rest("QUERY", *query);
  options.example("verso search golf", "whoever golf, golfer or golfing is written of");
  options.example("verso search '\"wine tasting\" -+work'", "a phrase, without the circle work");
  options.example("verso search place:madrid or note:madrid", "in a field; either of two");
  return [query](Session& session) { return run(session, *query); };
}

}  // namespace verso::cli

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/query_argument.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"
#include "verso/search.hpp"

namespace verso::cli {
namespace {

struct ListOptions {
  std::optional<std::string> query;
  Sort sort = Sort::name;
  bool reverse = false;
};

Sort sort_of(std::string_view word) {
  if (word == "due") return Sort::due;
  if (word == "touched") return Sort::touched;
  if (word == "valued") return Sort::valued;
  return word == "added" ? Sort::added : Sort::name;
}

std::string day_text(const std::optional<Date>& day) { return day ? format_date(*day) : ""; }

/// What fits: names before anything else, then when they are due.
std::vector<Column<ListRow>> columns_for(std::optional<int> width) {
  using enum Fit;
  constexpr int narrow = 60;
  std::vector<Column<ListRow>> columns{
      {{"ID", fixed, Align::right, Look::faint},
       [](const ListRow& row) { return std::to_string(number(row.contact.id)); }},
      {{"NAME", flexible, Align::left, Look::strong},
       [](const ListRow& row) { return row.contact.name; }}};
  if (!width || *width >= narrow) {
    columns.push_back(
        {{"ORGANISATION", flexible}, [](const ListRow& row) { return row.contact.org; }});
    columns.push_back({{"PLACE", flexible}, [](const ListRow& row) { return row.place; }});
    columns.push_back(
        {{"LAST TOUCH"}, [](const ListRow& row) { return day_text(row.last_touch_on); }});
  }
  columns.push_back({{"DUE"}, [](const ListRow& row) { return day_text(row.due_on); }});
  return columns;
}

Outcome run(Session& session, const ListOptions& options) {
  const Query query = read_query(session, options.query);
  const auto rows = list_contacts(
      session.book(), query, options.sort,
      options.reverse ? Direction::reverse : Direction::forward, session.limit().value_or(0),
      session.shows_private() ? Privacy::with_private : Privacy::no_private);
  if (rows.empty()) session.message("nobody to list");
  print_list(session, rows, columns_for(session.width()), [&session](const ListRow& row) {
    return exchange::to_json(get_contact(session.book(), row.contact.id));
  });
  return Outcome::done;
}

}  // namespace

Action declare_list(Options& options) {
  auto given = std::make_shared<ListOptions>();
  options.rest("QUERY", given->query);
  options.choice(
      "--sort", {"name", "due", "touched", "valued", "added"},
      [given](const std::string& word) { given->sort = sort_of(word); }, "the order");
  options.flag("--reverse", given->reverse, "the other way round");
  options.example("verso list +work place:madrid", "the circle work, as far as it is in Madrid");
  options.example("verso list --sort touched", "those not heard of for longest first");
  options.example("verso list is:archived", "the archived, who else do not appear");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli

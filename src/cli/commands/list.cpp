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

/// The cards of the rows, read some hundred at a time: each such reading locks the file once, and
/// lets other programs write before the next.
class Cards {
 public:
  Cards(Book& book, const std::vector<ListRow>& rows) : book_(book), rows_(rows) {}

  const Contact& of(const ListRow& row) {
    const auto at = static_cast<std::size_t>(&row - rows_.data());
    if (at < first_ || at >= first_ + cards_.size()) read_from(at);
    return cards_[at - first_];
  }

 private:
  void read_from(std::size_t at) {
    constexpr std::size_t together = 256;
    const Reading reading(book_);
    first_ = at;
    cards_.clear();
    for (; at < rows_.size() && cards_.size() < together; ++at) {
      cards_.push_back(get_contact(book_, rows_[at].contact.id));
    }
  }

  Book& book_;
  const std::vector<ListRow>& rows_;
  std::size_t first_ = 0;
  std::vector<Contact> cards_;
};

Outcome run(Session& session, const ListOptions& options) {
  const Query query = read_query(session, options.query);
  const auto rows = list_contacts(
      session.book(), query, options.sort,
      options.reverse ? Direction::reverse : Direction::forward, session.limit().value_or(0),
      session.shows_private() ? Privacy::with_private : Privacy::no_private);
  if (rows.empty()) session.message("nobody to list");
  Cards cards(session.book(), rows);
  print_list(session, rows, columns_for(session.width()),
             [&cards](const ListRow& row) { return exchange::to_json(cards.of(row)); });
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

#include <array>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/query_argument.hpp"
#include "cli/render/format.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
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

/// For a program that reads it; nothing where there is none.
std::string iso_text(const std::optional<Date>& day) { return day ? format_date(*day) : ""; }

std::string shown(const std::optional<Date>& day, const Style& style) {
  return day ? style.day(*day) : "";
}

/// What fits: names before anything else, then when they are due.
std::vector<Column<ListRow>> columns_for(std::optional<int> width, const Style& style) {
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
        {{"LAST TOUCH"}, [&style](const ListRow& row) { return shown(row.last_touch_on, style); }});
  }
  columns.push_back({{"DUE"}, [&style](const ListRow& row) { return shown(row.due_on, style); }});
  return columns;
}

/// The cards of the contacts, read some hundred at a time: each such reading locks the file once, and
/// lets other programs write before the next.
class Cards {
 public:
  Cards(Book& book, const std::vector<ContactId>& ids) : book_(book), ids_(ids) {}

  const Contact& of(const ContactId& id) {
    const auto at = static_cast<std::size_t>(&id - ids_.data());
    if (at < first_ || at >= first_ + cards_.size()) read_from(at);
    return cards_[at - first_];
  }

 private:
  void read_from(std::size_t at) {
    constexpr std::size_t together = 256;
    const Reading reading(book_);
    first_ = at;
    cards_.clear();
    for (; at < ids_.size() && cards_.size() < together; ++at) {
      cards_.push_back(get_contact(book_, ids_[at]));
    }
  }

  Book& book_;
  const std::vector<ContactId>& ids_;
  std::size_t first_ = 0;
  std::vector<Contact> cards_;
};

/// What a field of a row is as text; the row has no others.
std::string field_of(const ListRow& row, std::string_view key) {
  if (key == "id") return std::to_string(number(row.contact.id));
  if (key == "due_on") return iso_text(row.due_on);
  if (key == "last_touch_on") return iso_text(row.last_touch_on);
  return text::printable(key == "name"    ? row.contact.name
                         : key == "place" ? row.place
                                          : row.contact.org);
}

/// Whether the answer shows no more than the rows hold: then no card needs to be read.
bool shows_rows_alone(const Session& session) {
  static constexpr std::array<std::string_view, 6> keys{"id",    "name",   "org",
                                                        "place", "due_on", "last_touch_on"};
  return session.output() == Output::format && Format(session.format()).needs_only(keys);
}

/// Gives each row of the list to what it is called with.
using EachRow = std::function<void(const std::function<void(const ListRow&)>&)>;

bool show_table(Session& session, const EachRow& each) {
  RowTable<ListRow> table(columns_for(session.width(), session.style()));
  each([&table](const ListRow& row) { table.add(row); });
  table.print(session);
  return !table.empty();
}

bool show_lines(Session& session, const EachRow& each) {
  const Format format(session.format());
  std::string lines;
  each([&](const ListRow& row) {
    lines += format.fill([&row](std::string_view key) { return field_of(row, key); }) + '\n';
  });
  session.out() << lines;
  return !lines.empty();
}

bool show_cards(Session& session, const EachRow& each) {
  std::vector<ContactId> ids;
  each([&ids](const ListRow& row) { ids.push_back(row.contact.id); });
  Cards cards(session.book(), ids);
  print_list(session, ids, std::vector<Column<ContactId>>{},
             [&cards](const ContactId& id) { return exchange::to_json(cards.of(id)); });
  return !ids.empty();
}

Outcome run(Session& session, const ListOptions& options) {
  const Query query = read_query(session, options.query);
  const EachRow each = [&](const std::function<void(const ListRow&)>& visit) {
    visit_contacts(session.book(), query, options.sort,
                   options.reverse ? Direction::reverse : Direction::forward,
                   session.limit().value_or(0),
                   session.shows_private() ? Privacy::with_private : Privacy::no_private, visit);
  };
  const bool any = session.human()             ? show_table(session, each)
                   : shows_rows_alone(session) ? show_lines(session, each)
                                               : show_cards(session, each);
  if (!any) session.message("nobody to list");
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

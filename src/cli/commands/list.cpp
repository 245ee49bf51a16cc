#include <algorithm>
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

std::string_view id_text(const ListRow& row, std::string& room) {
  return room = std::to_string(number(row.contact.id));
}

std::string_view name_of(const ListRow& row, std::string&) { return row.contact.name; }
std::string_view org_of(const ListRow& row, std::string&) { return row.contact.org; }
std::string_view place_of(const ListRow& row, std::string&) { return row.place; }

/// A day for a program that reads it; nothing where there is none.
template <std::optional<Date> ListRow::*Day>
std::string_view iso_day(const ListRow& row, std::string& room) {
  if (!(row.*Day)) return {};
  return room = format_date(*(row.*Day));
}

/// A day for a person.
template <std::optional<Date> ListRow::*Day>
auto shown_day(const Style& style) {
  return [&style](const ListRow& row, std::string& room) -> std::string_view {
    if (!(row.*Day)) return {};
    return room = style.day(*(row.*Day));
  };
}

/// What fits: names before anything else, then when they are due.
std::vector<ViewColumn<ListRow>> columns_for(std::optional<int> width, const Style& style) {
  using enum Fit;
  constexpr int narrow = 60;
  std::vector<ViewColumn<ListRow>> columns{
      {{"ID", fixed, Align::right, Look::faint}, id_text},
      {{"NAME", flexible, Align::left, Look::strong}, name_of}};
  if (!width || *width >= narrow) {
    columns.push_back({{"ORGANISATION", flexible}, org_of});
    columns.push_back({{"PLACE", flexible}, place_of});
    columns.push_back({{"LAST TOUCH"}, shown_day<&ListRow::last_touch_on>(style)});
  }
  columns.push_back({{"DUE"}, shown_day<&ListRow::due_on>(style)});
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

/// What a --format may ask for without a card being read.
struct RowField {
  std::string_view key;
  std::string_view (*text)(const ListRow& row, std::string& room);
};
constexpr std::array<RowField, 6> row_fields{{{"id", id_text},
                                              {"name", name_of},
                                              {"org", org_of},
                                              {"place", place_of},
                                              {"due_on", iso_day<&ListRow::due_on>},
                                              {"last_touch_on", iso_day<&ListRow::last_touch_on>}}};

/// Whether the answer shows no more than the rows hold: then no card needs to be read.
bool shows_rows_alone(const Session& session) {
  static constexpr auto keys = [] {
    std::array<std::string_view, row_fields.size()> all;
    std::ranges::transform(row_fields, all.begin(), &RowField::key);
    return all;
  }();
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
  Blocks lines;
  std::string line;
  std::string room;
  each([&](const ListRow& row) {
    line.clear();
    format.append(line, [&](std::string_view key) {
      return std::ranges::find(row_fields, key, &RowField::key)->text(row, room);
    });
    line += '\n';
    lines.append(line);
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

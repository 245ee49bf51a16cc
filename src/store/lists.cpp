#include "store/lists.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>

#include "store/roster.hpp"

namespace verso::store {
namespace {

std::string_view order_of(Sort sort) {
  switch (sort) {
    case Sort::name: return "r.name_key";
    case Sort::due: return "r.due_on";
    case Sort::touched: return "r.last_touch_on";
    case Sort::valued: return "r.last_value_on";
    case Sort::added: return "c.added_at";
  }
  return "r.name_key";
}

bool in_set(const ContactSet& only, std::int64_t id) {
  return std::binary_search(only.begin(), only.end(), id);
}

constexpr std::string_view columns =
    "SELECT r.contact_id, r.name, r.org, r.place, r.due_on, r.last_touch_on";

/// Sorts their places first and then moves each row once: a row is some two hundred bytes long.
void sort_worst_first(std::vector<DueRow>& rows) {
  std::vector<std::uint32_t> from(rows.size());
  std::iota(from.begin(), from.end(), 0U);
  std::ranges::sort(from,
                    [&](std::uint32_t a, std::uint32_t b) { return worse(rows[a], rows[b]); });
  for (std::uint32_t start = 0; start < from.size(); ++start) {
    if (from[start] == start) continue;
    DueRow first = std::move(rows[start]);
    std::uint32_t to = start;
    for (std::uint32_t next = from[to]; next != start; next = from[to]) {
      rows[to] = std::move(rows[next]);
      from[to] = to;
      to = next;
    }
    rows[to] = std::move(first);
    from[to] = to;
  }
}

/// What rows are ordered by, from the first four columns.
DueRow read_order(const Statement& rows, Date today) {
  DueRow row;
  row.due_on = rows.date(0).value_or(Date{});
  row.days_overdue = static_cast<int>((today - row.due_on).count());
  row.span_days = static_cast<int>(rows.integer(1));
  row.contact.id = ContactId{rows.integer(2)};
  row.contact.name = rows.view(3);
  return row;
}

/// The other columns, from `first` on.
void read_rest(const Statement& rows, int first, DueRow& row) {
  row.contact.org = rows.view(first);
  row.cadence = parse_duration(rows.view(first + 1)).value_or(Duration{});
  row.last_value_on = rows.date(first + 2);
  row.last_touch_on = rows.date(first + 3);
  row.at_hand = at_hand(rows.integer(first + 4));
}

std::vector<DueRow> all_due(Database& database, const ContactSet* only, Date today, Date until) {
  std::vector<DueRow> rows;
  // All of them at once: growing by doubling would touch twice the memory.
  if (only == nullptr) rows.reserve(static_cast<std::size_t>(count_due(database, until)));
  Statement due = database.query(
      "SELECT due_on, span_days, contact_id, name, org, cadence, last_value_on, last_touch_on, "
      "at_hand FROM roster WHERE due_on <= ? AND due_on IS NOT NULL");
  due.bind(until);
  while (due.step()) {
    if (only != nullptr && !in_set(*only, due.integer(2))) continue;
    rows.push_back(read_order(due, today));
    read_rest(due, 4, rows.back());
  }
  sort_worst_first(rows);
  return rows;
}

/// Reads of most rows only what they are ordered by: to take nine columns of a row apart costs SQLite
/// half as much again as four.
std::vector<DueRow> worst_due(Database& database, const ContactSet* only, Date today, Date until,
                              std::size_t limit) {
  Statement due = database.query(
      "SELECT due_on, span_days, contact_id, name FROM roster "
      "WHERE due_on <= ? AND due_on IS NOT NULL");
  due.bind(until);
  // A heap whose top is the mildest of the worst so far.
  std::vector<DueRow> worst;
  while (due.step()) {
    if (only != nullptr && !in_set(*only, due.integer(2))) continue;
    if (worst.size() == limit) {
      const std::int64_t days_overdue = (today - due.date(0).value_or(Date{})).count();
      const DueRow& mildest = worst.front();
      if (days_overdue * mildest.span_days < mildest.days_overdue * due.integer(1)) continue;
    }
    worst.push_back(read_order(due, today));
    std::ranges::push_heap(worst, worse);
    if (worst.size() <= limit) continue;
    std::ranges::pop_heap(worst, worse);
    worst.pop_back();
  }
  std::ranges::sort(worst, worse);
  Statement rest = database.query(
      "SELECT org, cadence, last_value_on, last_touch_on, at_hand FROM roster WHERE contact_id = "
      "?");
  for (DueRow& row : worst) {
    rest.reset();
    rest.bind(row.contact.id);
    if (rest.step()) read_rest(rest, 0, row);
  }
  return worst;
}

/// Into a row that is used again and again, so that its texts keep their memory.
void read(const Statement& row, ListRow& into) {
  into.contact.id = ContactId{row.integer(0)};
  into.contact.name = row.view(1);
  into.contact.org = row.view(2);
  into.place = row.view(3);
  into.due_on = row.date(4);
  into.last_touch_on = row.date(5);
}

}  // namespace

void visit_list(Database& database, Sort sort, Direction direction, std::size_t limit,
                const VisitRow& visit) {
  const std::string key(order_of(sort));
  const std::string way = direction == Direction::reverse ? " DESC" : "";
  std::string sql = std::string(columns) + " FROM roster r ";
  if (sort == Sort::added) sql += "JOIN contact c ON c.id = r.contact_id ";
  sql += "WHERE r.archived = 0 ORDER BY ";
  if (sort != Sort::name && sort != Sort::added) sql += key + " IS NULL, ";
  sql += key + way;
  if (sort != Sort::name && sort != Sort::added) sql += ", r.name_key" + way;
  sql += ", r.contact_id" + way;
  ListRow row;
  Statement rows = database.query(sql);
  for (std::size_t seen = 0; (limit == 0 || seen < limit) && rows.step(); ++seen) {
    read(rows, row);
    visit(row);
  }
}

void visit_list(Database& database, const ContactSet& only, Sort sort, Direction direction,
                std::size_t limit, const VisitRow& visit) {
  struct Keyed {
    std::string key;  // empty: unknown, which comes last either way
    std::string name;
    ListRow row;
  };
  std::vector<Keyed> keyed;
  Statement row =
      database.query(std::string(columns) + ", r.name_key, " + std::string(order_of(sort)) +
                     " FROM roster r JOIN contact c ON c.id = r.contact_id "
                     "WHERE r.contact_id = ?");
  for (const std::int64_t id : only) {
    row.reset();
    row.bind(id);
    if (!row.step()) continue;
    keyed.push_back({row.text(7), row.text(6), {}});
    read(row, keyed.back().row);
  }
  const bool reverse = direction == Direction::reverse;
  std::sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
    if (a.key.empty() != b.key.empty()) return b.key.empty();
    if (a.key != b.key) return (a.key < b.key) != reverse;
    if (sort != Sort::added && a.name != b.name) return (a.name < b.name) != reverse;
    return a.row.contact.id != b.row.contact.id && (a.row.contact.id < b.row.contact.id) != reverse;
  });
  if (limit != 0 && keyed.size() > limit) keyed.resize(limit);
  for (const Keyed& entry : keyed) visit(entry.row);
}

std::int64_t count_due(Database& database, Date today) {
  Statement row =
      database.query("SELECT count(*) FROM roster WHERE due_on <= ? AND due_on IS NOT NULL");
  row.bind(today);
  return row.step() ? row.integer(0) : 0;
}

std::int64_t count_waiting_for_me(Database& database) {
  return database.integer("SELECT count(*) FROM roster WHERE waiting = 'me' AND archived = 0");
}

std::vector<DueRow> read_due(Database& database, const ContactSet* only, Date today, Date until,
                             std::size_t limit) {
  return limit == 0 ? all_due(database, only, today, until)
                    : worst_due(database, only, today, until, limit);
}

}  // namespace verso::store

#include "store/bring.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "store/match_text.hpp"

namespace verso::store {
namespace {

/// The latest of the rows (number, text, day), by day and number.
std::optional<Owed> latest(Statement rows, ContactId contact) {
  rows.bind(contact);
  std::optional<Owed> result;
  std::pair<std::string, std::int64_t> newest;
  while (rows.step()) {
    std::pair<std::string, std::int64_t> when(rows.text(2), rows.integer(0));
    if (result && when < newest) continue;
    result = Owed{when.second, rows.text(1)};
    newest = std::move(when);
  }
  return result;
}

}  // namespace

// Of one contact these are few: sorted here, they need no index with the day.

std::vector<Owed> open_promises(Database& database, ContactId contact) {
  Statement rows = database.query(
      "SELECT id, text, coalesce(by_day, '~') FROM promise WHERE contact_id = ? AND done_on IS "
      "NULL");
  rows.bind(contact);
  std::vector<std::pair<std::string, Owed>> by_day;
  while (rows.step()) by_day.emplace_back(rows.text(2), Owed{rows.integer(0), rows.text(1)});
  std::sort(by_day.begin(), by_day.end(), [](const auto& a, const auto& b) {
    return std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
  });
  std::vector<Owed> result;
  for (auto& [day, owed] : by_day) result.push_back(std::move(owed));
  return result;
}

std::int64_t count_open_promises(Database& database) {
  return database.integer(
      "SELECT count(*) FROM promise p JOIN roster r ON r.contact_id = p.contact_id "
      "WHERE p.done_on IS NULL AND r.archived = 0");
}

std::optional<Owed> unanswered(Database& database, ContactId contact,
                               std::optional<TouchId> touch) {
  if (touch) {
    Statement row = database.query(
        "SELECT id, coalesce(text, purpose, 'their message') FROM touch WHERE id = ?");
    row.bind(*touch);
    return row.step() ? std::optional(Owed{row.integer(0), row.text(1)}) : std::nullopt;
  }
  return latest(
      database.query("SELECT t.id, coalesce(t.text, t.purpose, 'their message'), t.on_day "
                     "FROM roster r JOIN touch_contact tc ON tc.contact_id = r.contact_id "
                     "JOIN touch t ON t.id = tc.touch_id "
                     "WHERE r.contact_id = ?1 AND r.waiting = 'me' AND t.started = 'them' "
                     "AND t.channel IN ('email', 'message', 'social', 'letter')"),
      contact);
}

bool has_matters(Database& database) {
  return database.integer("SELECT EXISTS (SELECT 1 FROM matter WHERE id > 0)") != 0;
}

std::optional<Owed> last_matter(Database& database, ContactId contact) {
  return latest(
      database.query("SELECT m.id, m.text, m.on_day FROM matter m "
                     "JOIN roster r ON r.contact_id = m.contact_id WHERE m.contact_id = ? "
                     "AND (r.last_touch_on IS NULL OR r.last_touch_on <= m.on_day)"),
      contact);
}

std::vector<std::string> topics_of(Database& database, ContactId contact) {
  std::vector<std::string> topics;
  Statement rows = database.query("SELECT topic FROM interest WHERE contact_id = ? ORDER BY id");
  rows.bind(contact);
  while (rows.step()) topics.push_back(rows.text(0));
  return topics;
}

SavedSizes saved_sizes(Database& database) {
  const std::int64_t things = database.integer(
      "SELECT coalesce((SELECT max(id) FROM link), 0) + coalesce((SELECT max(id) FROM "
      "opportunity), "
      "0)");
  if (things == 0) return {};
  return {things, database.integer("SELECT max(id) FROM interest")};
}

std::vector<std::int64_t> saved_with_words(Database& database, const tokens::Tokenizer& tokenizer,
                                           const std::vector<std::string>& topics,
                                           DocumentKind kind) {
  const std::string expression = any_word_expression(topics, tokenizer);
  std::vector<std::int64_t> result;
  if (expression.empty()) return result;
  Statement rows = database.query(
      "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? "
      "ORDER BY rowid DESC LIMIT ?");
  const Documents range = of_kinds(kind, kind);
  rows.bind(expression, range.first, range.last, static_cast<std::int64_t>(most_saved));
  while (rows.step()) result.push_back(id_of_document(rows.integer(0)));
  return result;
}

std::optional<Birthday> read_birthday(Database& database, ContactId contact) {
  Statement row = database.query("SELECT birthday FROM contact WHERE id = ?");
  row.bind(contact);
  if (!row.step() || row.is_null(0)) return std::nullopt;
  return parse_birthday(row.view(0));
}

std::vector<GapRow> gap_rows(Database& database, Date stale_before) {
  std::vector<GapRow> result;
  Statement rows = database.query(
      "SELECT r.contact_id, r.name, r.org, "
      "(SELECT max(date(added_at, 'unixepoch')) FROM interest i WHERE i.contact_id = "
      "r.contact_id), "
      "(SELECT max(date(added_at, 'unixepoch')) FROM need n WHERE n.contact_id = r.contact_id), "
      "(SELECT max(on_day) FROM note o WHERE o.contact_id = r.contact_id) "
      "FROM roster r WHERE r.cadence IS NOT NULL AND r.archived = 0 ORDER BY r.name_key, "
      "r.contact_id");
  while (rows.step()) {
    GapRow row{{ContactId{rows.integer(0)}, rows.text(1), rows.text(2)},
               !rows.is_null(3),
               !rows.is_null(4),
               !rows.is_null(5),
               true};
    for (const int column : {3, 4, 5}) {
      const auto on = rows.date(column);
      if (on && *on >= stale_before) row.is_stale = false;
    }
    result.push_back(std::move(row));
  }
  return result;
}

}  // namespace verso::store

#include "store/text_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace verso::store {
namespace {

constexpr std::size_t index_columns = 9;
using Document = std::array<std::optional<std::string>, index_columns>;
using Value = std::optional<std::string>;

/// Which columns of a table are text, and how they make up its document. `select` gives the text
/// columns by id, in the order of `columns`; it and `fill` say what the view `document` says.
struct Source {
  std::string_view table;
  DocumentKind kind;
  std::string_view select;
  std::array<int, 5> columns;  // -1: none
  void (*fill)(Document&, const std::array<Value, 5>&);
};

Value joined(const Value& first, const Value& second) {
  if (!second) return first;
  return first.value_or("") + '\n' + *second;
}

template <std::size_t column>
void fill_one(Document& document, const std::array<Value, 5>& values) {
  document[column] = values[0];
}

void fill_contact(Document& document, const std::array<Value, 5>& values) {
  document[0] = '\x01' + joined(values[0], values[1]).value_or("");
  for (std::size_t column = 1; column <= 3; ++column) document[column] = values[column + 1];
}

void fill_touch(Document& document, const std::array<Value, 5>& values) {
  if (values[0] || values[1]) document[6] = joined(values[0].value_or(""), values[1]);
}

constexpr Source sources[] = {
    {"contact", DocumentKind::contact,
     "SELECT name, nickname, org, title, place FROM contact WHERE id = ?", {2, 3, 4, 5, 6},
     fill_contact},
    {"interest", DocumentKind::interest, "SELECT topic FROM interest WHERE id = ?",
     {2, -1, -1, -1, -1}, fill_one<4>},
    {"note", DocumentKind::note, "SELECT text FROM note WHERE id = ?", {3, -1, -1, -1, -1},
     fill_one<5>},
    {"touch", DocumentKind::touch, "SELECT text, purpose FROM touch WHERE id = ?",
     {7, 8, -1, -1, -1}, fill_touch},
    {"reply", DocumentKind::reply, "SELECT text FROM reply WHERE id = ?", {4, -1, -1, -1, -1},
     fill_one<6>},
    {"need", DocumentKind::need, "SELECT text FROM need WHERE id = ?", {2, -1, -1, -1, -1},
     fill_one<7>},
    {"offer", DocumentKind::offer, "SELECT text FROM offer WHERE id = ?", {2, -1, -1, -1, -1},
     fill_one<8>},
};

const Source* source_of(std::string_view table) {
  const auto* found = std::find_if(std::begin(sources), std::end(sources),
                                   [&](const Source& source) { return source.table == table; });
  return found == std::end(sources) ? nullptr : found;
}

bool is_empty(const Document& document) {
  return std::none_of(document.begin(), document.end(),
                      [](const Value& value) { return value.has_value(); });
}

constexpr std::string_view insert_sql =
    "INSERT INTO search (rowid, name, org, title, place, interest, note, touch, need, offer) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view delete_sql =
    "INSERT INTO search (search, rowid, name, org, title, place, interest, note, touch, need, offer) "
    "VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

void run(Database& database, std::string_view sql, std::int64_t number, const Document& document) {
  if (is_empty(document)) return;
  Statement statement = database.query(sql);
  statement.bind_at(1, number);
  int index = 1;
  for (const Value& value : document) statement.bind_at(++index, value);
  statement.run();
}

/// The text columns of the row as it is now; all unknown where there is none.
std::array<Value, 5> current(Database& database, const Source& source, std::int64_t id) {
  std::array<Value, 5> values;
  Statement statement = database.query(source.select);
  statement.bind(id);
  if (!statement.step()) return values;
  for (std::size_t i = 0; i < values.size() && source.columns[i] >= 0; ++i) {
    const int column = static_cast<int>(i);
    if (!statement.is_null(column)) values[i] = statement.text(column);
  }
  return values;
}

}  // namespace

void reindex(Database& database, const RowChange& change) {
  const Source* source = source_of(change.table());
  if (source == nullptr) return;
  const std::int64_t number = document_number(source->kind, change.id());
  const auto now = current(database, *source, change.id());
  auto before = now;
  bool differs = false;
  for (std::size_t i = 0; i < before.size() && source->columns[i] >= 0; ++i) {
    if (!change.has_before(source->columns[i])) continue;
    before[i] = change.before(source->columns[i]);
    differs = true;
  }
  Document document;
  if (differs && change.kind() != RowChange::Kind::inserted) {
    source->fill(document, before);
    run(database, delete_sql, number, document);
  }
  if (change.kind() == RowChange::Kind::inserted ||
      (differs && change.kind() == RowChange::Kind::updated)) {
    document = {};
    source->fill(document, now);
    run(database, insert_sql, number, document);
  }
}

void index_range(Database& database, const IdRange& range, Indexing indexing) {
  const Source* source = source_of(range.table);
  if (source == nullptr) return;
  const std::string_view sql = indexing == Indexing::add ? insert_sql : delete_sql;
  Statement ids = database.query(
      fmt::format("SELECT id FROM {} WHERE id BETWEEN ? AND ? ORDER BY id", range.table));
  ids.bind(range.first, range.last);
  while (ids.step()) {
    Document document;
    const std::int64_t id = ids.integer(0);
    source->fill(document, current(database, *source, id));
    run(database, sql, document_number(source->kind, id), document);
  }
}

}  // namespace verso::store

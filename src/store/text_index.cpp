#include "store/text_index.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "verso/error.hpp"

namespace verso::store {
namespace {

constexpr std::size_t index_columns = 9;
using Document = std::array<std::optional<std::string>, index_columns>;
using Value = std::optional<std::string>;

/// Which columns of a table are text, and how they make up its document. `select` gives the text
/// columns by id, in the order of `columns`, of which `fill` makes what `document` makes in SQL, for
/// many rows at once.
struct Source {
  std::string_view table;
  DocumentKind kind;
  std::string_view select;
  std::array<int, 5> columns;  // -1: none
  void (*fill)(Document&, const std::array<Value, 5>&);
  std::string_view document;  // a value for each column of the index
  std::string_view where;     // which rows have a document
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
  document[3] = '\x01' + joined(values[0], values[1]).value_or("");
  for (std::size_t value = 2; value <= 4; ++value) document[value + 2] = values[value];
}

void fill_touch(Document& document, const std::array<Value, 5>& values) {
  if (values[0] || values[1]) document[1] = joined(values[0].value_or(""), values[1]);
}

void fill_lines(Document& document, const std::array<Value, 5>& values) {
  document[0] = joined(values[0], values[1]);
}

void fill_link(Document& document, const std::array<Value, 5>& values) {
  document[0] = joined(joined(values[0].value_or(""), values[1]), values[2]);
}

constexpr Source sources[] = {
    {"contact",
     DocumentKind::contact,
     "SELECT name, nickname, org, title, place FROM contact WHERE id = ?",
     {2, 3, 4, 5, 6},
     fill_contact,
     "NULL, NULL, NULL, char(1) || name || coalesce(char(10) || nickname, ''), org, title, place, "
     "NULL, NULL",
     "true"},
    {"interest",
     DocumentKind::interest,
     "SELECT topic FROM interest WHERE id = ?",
     {2, -1, -1, -1, -1},
     fill_one<2>,
     "NULL, NULL, topic, NULL, NULL, NULL, NULL, NULL, NULL",
     "true"},
    {"note",
     DocumentKind::note,
     "SELECT text FROM note WHERE id = ?",
     {3, -1, -1, -1, -1},
     fill_one<0>,
     "text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
     "true"},
    {"touch",
     DocumentKind::touch,
     "SELECT text, purpose FROM touch WHERE id = ?",
     {7, 8, -1, -1, -1},
     fill_touch,
     "NULL, coalesce(text, '') || coalesce(char(10) || purpose, ''), NULL, NULL, NULL, NULL, NULL, "
     "NULL, NULL",
     "(text IS NOT NULL OR purpose IS NOT NULL)"},
    {"reply",
     DocumentKind::reply,
     "SELECT text FROM reply WHERE id = ?",
     {4, -1, -1, -1, -1},
     fill_one<1>,
     "NULL, text, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
     "text IS NOT NULL"},
    {"need",
     DocumentKind::need,
     "SELECT text FROM need WHERE id = ?",
     {2, -1, -1, -1, -1},
     fill_one<7>,
     "NULL, NULL, NULL, NULL, NULL, NULL, NULL, text, NULL",
     "true"},
    {"offer",
     DocumentKind::offer,
     "SELECT text FROM offer WHERE id = ?",
     {2, -1, -1, -1, -1},
     fill_one<8>,
     "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, text",
     "true"},
    {"matter",
     DocumentKind::matter,
     "SELECT text FROM matter WHERE id = ?",
     {3, -1, -1, -1, -1},
     fill_one<0>,
     "text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
     "true"},
    {"promise",
     DocumentKind::promise,
     "SELECT text FROM promise WHERE id = ?",
     {2, -1, -1, -1, -1},
     fill_one<0>,
     "text, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
     "true"},
    {"link",
     DocumentKind::link,
     "SELECT title, about, url FROM link WHERE id = ?",
     {3, 4, 1, -1, -1},
     fill_link,
     "coalesce(title, '') || coalesce(char(10) || about, '') || char(10) || url, NULL, NULL, NULL, "
     "NULL, NULL, NULL, NULL, NULL",
     "true"},
    {"opportunity",
     DocumentKind::opportunity,
     "SELECT text, about FROM opportunity WHERE id = ?",
     {1, 2, -1, -1, -1},
     fill_lines,
     "text || coalesce(char(10) || about, ''), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
     "true"},
    {"intro",
     DocumentKind::intro,
     "SELECT why, outcome FROM intro WHERE id = ?",
     {3, 5, -1, -1, -1},
     fill_lines,
     "why || coalesce(char(10) || outcome, ''), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
     "true"},
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

int length_class_of(const Document& document) {
  std::size_t bytes = 0;
  for (const Value& value : document) bytes += value ? value->size() : 0;
  return length_class(bytes);
}

constexpr std::string_view columns = "note, touch, interest, name, org, title, place, need, offer";

std::string insert_into(Indexing indexing) {
  return fmt::format("INSERT INTO search ({}rowid, {})",
                     indexing == Indexing::add ? "" : "search, ", columns);
}

void run(Database& database, Indexing indexing, DocumentKind kind, std::int64_t id,
         const Document& document) {
  if (is_empty(document)) return;
  Statement statement = database.query(fmt::format("{} VALUES ({}?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                                   insert_into(indexing),
                                                   indexing == Indexing::add ? "" : "'delete', "));
  statement.bind_at(1, document_number(kind, id, length_class_of(document)));
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

/// The documents of a table's rows, with a number for each; `command` stands before it.
std::string documents_of(const Source& source, std::string_view command = {}) {
  return fmt::format("SELECT {0}document_number({1}, id, {2}), {2} FROM {3} WHERE {4}", command,
                     static_cast<std::int64_t>(source.kind), source.document, source.table,
                     source.where);
}

/// The C interface of a scalar function of SQL.
void document_number_of(sqlite3_context* context, int count, sqlite3_value** values) {
  std::size_t bytes = 0;
  for (int text = 2; text < count; ++text) {
    bytes += static_cast<std::size_t>(sqlite3_value_bytes(values[text]));
  }
  sqlite3_result_int64(context,
                       document_number(static_cast<DocumentKind>(sqlite3_value_int64(values[0])),
                                       sqlite3_value_int64(values[1]), length_class(bytes)));
}

}  // namespace

void register_document_number(Database& database) {
  constexpr int any_count = -1;
  database.check(sqlite3_create_function_v2(database.handle(), "document_number", any_count,
                                            SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr,
                                            document_number_of, nullptr, nullptr, nullptr));
}

void reindex(Database& database, const RowChange& change) {
  const Source* source = source_of(change.table());
  if (source == nullptr) return;
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
    run(database, Indexing::remove, source->kind, change.id(), document);
  }
  if (change.kind() == RowChange::Kind::inserted ||
      (differs && change.kind() == RowChange::Kind::updated)) {
    document = {};
    source->fill(document, now);
    run(database, Indexing::add, source->kind, change.id(), document);
  }
}

BulkIndexing::BulkIndexing(Database& database) : database_(database) {
  constexpr int larger = 16 * default_hash_bytes;
  set_hash_bytes(larger);
}

BulkIndexing::~BulkIndexing() {
  try {
    set_hash_bytes(default_hash_bytes);
  } catch (const Error&) {
    // The transaction has failed and takes the setting back.
  }
}

void BulkIndexing::merge(const std::vector<IdRange>& added) {
  std::int64_t rows = 0;
  std::int64_t new_rows = 0;
  for (const IdRange& range : added) {
    if (source_of(range.table) == nullptr) continue;
    rows += range.last;
    new_rows += range.last - range.first + 1;
  }
  if (new_rows < rows / 2) return;
  // In steps, so that pages of what is merged serve again. A negative number takes all parts there
  // are; a step that did nothing changes fewer than two rows (https://www.sqlite.org/fts5.html, 6.7).
  constexpr std::int64_t step_pages = 200;
  Statement step = database_.query("INSERT INTO search (search, rank) VALUES ('merge', ?)");
  for (std::int64_t pages = -step_pages;; pages = step_pages) {
    const int before = sqlite3_total_changes(database_.handle());
    step.reset();
    step.bind(pages).run();
    if (sqlite3_total_changes(database_.handle()) - before < 2) return;
  }
}

void BulkIndexing::set_hash_bytes(int bytes) {
  database_.query("INSERT INTO search (search, rank) VALUES ('hashsize', ?)").bind(bytes).run();
}

void create_document_view(Database& database) {
  std::string sql = fmt::format("CREATE VIEW document (number, {}) AS ", columns);
  for (const Source& source : sources) {
    if (&source != std::begin(sources)) sql += " UNION ALL ";
    sql += documents_of(source);
  }
  database.execute(sql);
}

void index_ranges(Database& database, const std::vector<IdRange>& ranges, Indexing indexing) {
  struct Part {
    const Source* source;
    const IdRange* range;
  };
  std::vector<Part> parts;
  for (const IdRange& range : ranges) {
    if (const Source* source = source_of(range.table)) parts.push_back({source, &range});
  }
  if (parts.empty()) return;
  std::sort(parts.begin(), parts.end(),
            [](const Part& a, const Part& b) { return a.source->kind < b.source->kind; });
  // One statement, its rows in ascending order: FTS5 gathers them in memory and writes at its end;
  // a statement for each row took five times as long.
  std::string sql = insert_into(indexing);
  for (const auto& [source, range] : parts) {
    sql += source == parts.front().source ? " " : " UNION ALL ";
    sql += documents_of(*source, indexing == Indexing::add ? "" : "'delete', ");
    sql += " AND id BETWEEN ? AND ?";
  }
  Statement statement = database.query(sql);
  int index = 0;
  for (const auto& [source, range] : parts) {
    statement.bind_at(++index, range->first);
    statement.bind_at(++index, range->last);
  }
  statement.run();
}

}  // namespace verso::store

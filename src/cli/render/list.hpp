#pragma once
#include <cstddef>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/render/table.hpp"
#include "cli/session.hpp"

namespace verso::cli {

/// A column that people see of a list: its heading, and a row's text in it.
template <class Row>
struct Column {
  Heading heading;
  std::function<std::string(const Row&)> text;
};

/// A table as wide as the terminal; titles are for a person, a program that reads the lines wants rows
/// alone.
void print_table(Session& session, const Table& table);

/// The same for rows that are many: a view of the row's own text, or of `room` where it had to be made.
template <class Row>
struct ViewColumn {
  Heading heading;
  std::function<std::string_view(const Row& row, std::string& room)> text;
};

/// A list for a person whose rows come one at a time: only what is shown of them is kept.
template <class Row>
class RowTable {
 public:
  explicit RowTable(std::vector<ViewColumn<Row>> columns)
      : columns_(std::move(columns)), table_(headings()) {}

  void add(const Row& row) {
    for (const ViewColumn<Row>& column : columns_) table_.put(column.text(row, room_));
  }
  bool empty() const { return table_.empty(); }
  void print(Session& session) const { print_table(session, table_); }

 private:
  std::vector<Heading> headings() const {
    std::vector<Heading> all;
    for (const ViewColumn<Row>& column : columns_) all.push_back(column.heading);
    return all;
  }

  std::vector<ViewColumn<Row>> columns_;
  Table table_;
  std::string room_;
};

/// The rows of a list without their type.
struct ListSource {
  std::size_t rows = 0;
  std::function<nlohmann::ordered_json(std::size_t row)> json;
  std::vector<Heading> headings;
  std::function<std::string(std::size_t row, std::size_t column)> cell;
};

/// Prints the rows as the caller of the command wants them: table, JSON, TSV or --format; the first
/// ones where --limit says how many.
void print_rows(Session& session, const ListSource& source);

/// What every command that lists does: it says its columns and the JSON of a row.
template <class Row, class ToJson>
void print_list(Session& session, const std::vector<Row>& rows,
                const std::vector<Column<Row>>& columns, ToJson to_json) {
  ListSource source;
  source.rows = rows.size();
  source.json = [&](std::size_t row) { return nlohmann::ordered_json(to_json(rows[row])); };
  for (const Column<Row>& column : columns) source.headings.push_back(column.heading);
  source.cell = [&](std::size_t row, std::size_t column) {
    return columns[column].text(rows[row]);
  };
  print_rows(session, source);
}

}  // namespace verso::cli

#include "cli/render/list.hpp"

#include <algorithm>
#include <ostream>

#include "cli/render/format.hpp"
#include "cli/render/json_out.hpp"

namespace verso::cli {
namespace {

void print_human(Session& session, const ListSource& source, std::size_t rows) {
  Table table(source.headings);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < source.headings.size(); ++column) {
      table.put(source.cell(row, column));
    }
  }
  print_table(session, table);
}

}  // namespace

void print_table(Session& session, const Table& table) {
  const bool person = session.streams().out_is_terminal;
  table.print(session.out(), session.style(), session.width(),
              person ? Table::Titles::shown : Table::Titles::hidden);
}

void print_rows(Session& session, const ListSource& source) {
  const std::size_t rows = std::min(source.rows, session.limit().value_or(source.rows));
  switch (session.output()) {
    case Output::human: return print_human(session, source, rows);
    case Output::json: {
      JsonList list(session.out());
      for (std::size_t row = 0; row < rows; ++row) list.add(source.json(row));
      return list.end();
    }
    case Output::tsv:
      for (std::size_t row = 0; row < rows; ++row) {
        session.out() << tsv_line(source.json(row)) << '\n';
      }
      return;
    case Output::format: {
      const Format format(session.format());
      for (std::size_t row = 0; row < rows; ++row) {
        session.out() << format.apply(source.json(row)) << '\n';
      }
      return;
    }
  }
}

}  // namespace verso::cli

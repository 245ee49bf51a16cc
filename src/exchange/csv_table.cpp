#include "exchange/csv_table.hpp"

#include <algorithm>

#include "exchange/csv_person.hpp"
#include "model/text.hpp"

namespace verso::exchange {
namespace {

bool is_blank(std::string_view cell) { return text::trim(cell).empty(); }

std::vector<std::string> trimmed(const std::vector<std::string>& cells) {
  std::vector<std::string> names;
  for (const std::string& cell : cells) names.emplace_back(text::trim(cell));
  return names;
}

std::vector<std::string> untaken(std::span<const std::string> names,
                                 std::span<const Column> columns) {
  std::vector<std::string> left;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool taken = std::ranges::any_of(columns, [i](const Column& column) {
      return column.index == i || column.label_index == i;
    });
    if (!taken && !names[i].empty()) left.push_back(names[i]);
  }
  return left;
}

/// What stands against taking any row of the table; empty where nothing does.
std::string fault_of(const CsvTable& table, std::span<const Column> columns) {
  if (table.names().size() > most_columns) {
    return "the table has " + std::to_string(table.names().size()) + " columns; at most " +
           std::to_string(most_columns) + " are read";
  }
  if (tells_who(columns)) return "";
  std::string list;
  const std::span<const std::string> names = table.names();
  for (const std::string& name : names.first(std::min<std::size_t>(names.size(), 10))) {
    list += (list.empty() ? "" : ", ") + name;
  }
  return "no column is known as a name; --map name=COLUMN says which is (" + list + ")";
}

/// Takes the rows of one table.
class PeopleReader {
 public:
  PeopleReader(CsvTable& table, std::span<const Column> columns, DateOrder order,
               const Records& records)
      : table_(table), columns_(columns), order_(order), records_(records) {
    const auto& names = table.names();
    const auto action = std::ranges::find_if(
        names, [](const std::string& name) { return column_key(name) == "action"; });
    action_ = static_cast<std::size_t>(action - names.begin());
  }

  void take(const CsvRecord& row) {
    const auto& cells = row.fields;
    if (std::ranges::all_of(cells, is_blank)) return records_.skipped("an empty row");
    if (trimmed(cells) == table_.names()) return records_.skipped("a header again");
    const std::size_t width = table_.names().size();
    if (cells.size() > width &&
        !std::all_of(cells.begin() + static_cast<std::ptrdiff_t>(width), cells.end(), is_blank)) {
      return records_.refused({row.line, "it has " + std::to_string(cells.size()) +
                                             " cells, the header " + std::to_string(width)});
    }
    if (action_ < cells.size() && column_key(cells[action_]) == "delete") {
      return records_.skipped("its action is delete");
    }
    PersonRow person = read_person(row, table_.names(), columns_, table_.kind(), order_);
    if (!person.fault.empty()) return records_.refused({row.line, std::move(person.fault)});
    if (person.card.contact.name.empty()) {
      // Members who closed their account leave the day of the connection alone.
      if (table_.kind() == TableKind::linkedin) return records_.skipped("a closed account");
      return records_.refused({row.line, "it has no name"});
    }
    records_.card(std::move(person.card));
  }

 private:
  CsvTable& table_;
  std::span<const Column> columns_;
  DateOrder order_;
  const Records& records_;
  std::size_t action_ = 0;
};

}  // namespace

CsvTable::CsvTable(std::string_view text) : reader_(text, find_separator(text)) {
  constexpr int furthest = 1000;
  const CsvReader begin = reader_;
  std::optional<CsvReader> after_first;
  for (int i = 0; i < furthest; ++i) {
    const auto record = reader_.next();
    if (!record) break;
    if (record->is_gap()) continue;
    auto names = trimmed(record->fields);
    if (const auto kind = kind_of_header(names)) {
      kind_ = *kind;
      names_ = std::move(names);
      return;
    }
    if (!after_first) {
      after_first = reader_;
      names_ = std::move(names);
    }
  }
  reader_ = after_first.value_or(begin);
}

std::optional<CsvRecord> CsvTable::next() {
  auto record = reader_.next();
  while (record && record->is_gap()) record = reader_.next();
  return record;
}

TableMapping read_people(std::string_view text, const TableOptions& options,
                         const Records& records) {
  CsvTable table(text);
  std::vector<Column> columns;
  if (table.names().size() <= most_columns) {
    columns = options.maps.empty() ? known_columns(table.names(), table.kind())
                                   : mapped_columns(table.names(), options.maps);
  }
  const std::string fault = fault_of(table, columns);
  const DateOrder order = table.kind() == TableKind::linkedin && options.order == DateOrder::unset
                              ? DateOrder::month_day
                              : options.order;
  PeopleReader reader(table, columns, order, records);
  while (const auto row = table.next()) {
    if (fault.empty())
      reader.take(*row);
    else
      records.refused({row->line, fault});
  }
  if (table.names().size() > most_columns) return {};
  return {as_maps(columns, table.names()), untaken(table.names(), columns), table.kind()};
}

}  // namespace verso::exchange

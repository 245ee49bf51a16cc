#pragma once
#include <span>
#include <string>

#include "exchange/csv.hpp"
#include "exchange/csv_columns.hpp"
#include "verso/card.hpp"
#include "verso/date.hpp"

namespace verso::exchange {

struct PersonRow {
  Card card;          ///< without a name where the row has nothing to call a person by
  std::string fault;  ///< why the row cannot be taken; empty where it can
};

/// One row of a table as a card. Parts of names and addresses are kept in vcard_rest as N and ADR; a
/// value that cannot be read (a birthday "soon") becomes a note with its column's name.
PersonRow read_person(const CsvRecord& row, std::span<const std::string> names,
                      std::span<const Column> columns, TableKind kind, DateOrder order);

}  // namespace verso::exchange

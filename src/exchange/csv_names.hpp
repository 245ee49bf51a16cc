#pragma once
#include <span>
#include <string_view>

#include "exchange/csv_columns.hpp"

namespace verso::exchange {

/// A name that a column may have, and what it means.
struct NameRow {
  std::string_view name;
  Field field;
  std::string_view label = {};
  enum class Part { value, label } part = Part::value;  ///< label: the cells label another column's
};

/// What people and programs call their columns, as column_key gives it, with `#` for a number inside:
/// those of Google in its layouts until and since 2024, those of Outlook in English.
std::span<const NameRow> column_names();

/// The words of `--map`; the first one of a field is the one that a proposal shows.
std::span<const NameRow> map_words();

}  // namespace verso::exchange

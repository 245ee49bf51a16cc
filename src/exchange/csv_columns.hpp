#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the columns of a table of people mean (docs/exchange.md).
namespace verso::exchange {

/// What a column tells of a person.
enum class Field {
  uid,
  name,
  prefix,
  first,
  middle,
  last,
  suffix,
  nick,
  org,
  department,
  title,
  place,
  street,
  city,
  region,
  postcode,
  country,
  birthday,
  email,
  phone,
  handle,
  url,
  circle,
  interest,
  hobby,
  expertise,
  met_on,
  met_at,
  via,
  knows,
  every,
  welcomes,
  note
};

/// One column that is taken.
struct Column {
  Field field;
  std::string label;  ///< "work"; of a handle the network; of an address which one it is part of
  std::size_t index = 0;                   ///< of its cells
  std::optional<std::size_t> label_index;  ///< of the cells that hold the label
};

/// Which program's table it is.
enum class TableKind { verso, linkedin, messages, invitations, google, outlook, other };

/// Tables of more columns are taken for none.
inline constexpr std::size_t most_columns = 1000;

/// A column's name as it is compared: without case, accents, blanks and punctuation.
std::string column_key(std::string_view name);

/// Whose header the names are; nothing for a row that is no header of a table that is known. `other`
/// is never found.
std::optional<TableKind> kind_of_header(std::span<const std::string> names);

/// The columns whose names tell what they mean.
std::vector<Column> known_columns(std::span<const std::string> names, TableKind kind);

/// The columns as `--map` says: each text is `name=Column`, a comma list of such, with a label
/// as `phone:mobile=Cell`. Throws Error{usage} for a field or a column that there is not.
std::vector<Column> mapped_columns(std::span<const std::string> names,
                                   std::span<const std::string> maps);

/// The columns as texts of `--map`: `name=Full Name`.
std::vector<std::string> as_maps(std::span<const Column> columns,
                                 std::span<const std::string> names);

/// Whether the columns tell whom a row is of.
bool tells_who(std::span<const Column> columns);

}  // namespace verso::exchange

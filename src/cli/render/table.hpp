#pragma once
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/render/cells.hpp"
#include "cli/render/style.hpp"

namespace verso::cli {

/// Whether a column gives way when a line is too long for the terminal.
enum class Fit { fixed, flexible };
enum class Align { left, right };

struct Heading {
  std::string title;
  Fit fit = Fit::fixed;
  Align align = Align::left;
  Look look = Look::plain;
};

/// Rows in columns that line up on a terminal, by the width that characters have there. Cells are
/// shown safely and on one line.
class Table {
 public:
  explicit Table(std::vector<Heading> headings);

  /// One cell for each heading; those missing at the end are empty.
  void add(const std::vector<std::string>& cells);
  /// The next cell of a row; after that of the last heading the first of the next row.
  void put(std::string_view text);
  bool empty() const { return cells_.empty(); }

  enum class Titles { shown, hidden };
  /// Lines are at most `columns` wide, and whole where that is not given. No line ends in a space.
  void print(std::ostream& out, const Style& style, std::optional<int> columns,
             Titles titles) const;

 private:
  std::vector<int> fitted(std::optional<int> columns, Titles titles) const;
  void append_row(std::string& lines, const Style& style, const std::vector<int>& widths,
                  Cells::Reader& cells, std::optional<Look> look) const;

  std::vector<Heading> headings_;
  std::vector<int> widest_;
  Cells cells_;
  std::size_t column_ = 0;  ///< of the next cell
};

}  // namespace verso::cli

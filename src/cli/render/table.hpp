#pragma once
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  bool empty() const { return cells_.empty(); }

  enum class Titles { shown, hidden };
  /// Lines are at most `columns` wide, and whole where that is not given. No line ends in a space.
  void print(std::ostream& out, const Style& style, std::optional<int> columns,
             Titles titles) const;

 private:
  /// Of a cell: a list of a hundred thousand rows stays small, and one block of text.
  struct Cell {
    std::uint32_t length = 0;  ///< of its part of the text, in bytes
    std::int32_t width = 0;
  };

  void put(std::string_view text, int& widest);
  std::vector<int> fitted(std::optional<int> columns, Titles titles) const;
  void print_row(std::ostream& out, const Style& style, const std::vector<int>& widths,
                 const Cell* cells, std::string_view text, std::optional<Look> look) const;
  std::size_t length_of_row(const Cell* cells) const;

  std::vector<Heading> headings_;
  std::vector<int> widest_;
  std::vector<Cell> cells_;
  std::string text_;
};

}  // namespace verso::cli

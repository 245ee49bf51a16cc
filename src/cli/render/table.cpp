#include "cli/render/table.hpp"

#include <algorithm>
#include <numeric>
#include <ostream>

#include "model/text.hpp"

namespace verso::cli {
namespace {

constexpr int gap = 2;

bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Takes columns away until the line fits: from the widest flexible column first, then from any,
/// never below what still says something.
void shrink(std::vector<int>& widths, const std::vector<Heading>& headings, int excess) {
  const auto pass = [&](bool fixed_too, int least) {
    for (; excess > 0; --excess) {
      int* widest = nullptr;
      for (std::size_t i = 0; i < widths.size(); ++i) {
        const bool may = fixed_too || headings[i].fit == Fit::flexible;
        if (may && widths[i] > least && (!widest || widths[i] > *widest)) widest = &widths[i];
      }
      if (!widest) return;
      --*widest;
    }
  };
  pass(false, 12);
  pass(false, 6);  // before a date or a number loses a digit
  pass(true, 4);
  pass(true, 1);
}

}  // namespace

Table::Table(std::vector<Heading> headings)
    : headings_(std::move(headings)), widest_(headings_.size()) {}

void Table::put(std::string_view text, int& widest) {
  Cell cell{static_cast<std::uint32_t>(text.size()), static_cast<std::int32_t>(text.size())};
  if (is_plain(text)) {
    text_ += text;
  } else {
    const std::string safe = text::printable(text);
    cell.length = static_cast<std::uint32_t>(safe.size());
    cell.width = text::width(safe);
    text_ += safe;
  }
  widest = std::max(widest, cell.width);
  cells_.push_back(cell);
}

void Table::add(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < headings_.size(); ++i) {
    put(i < cells.size() ? std::string_view(cells[i]) : std::string_view(), widest_[i]);
  }
}

/// The width of each column; a column without any text has none and no gap.
std::vector<int> Table::fitted(std::optional<int> columns, Titles titles) const {
  std::vector<int> widths = widest_;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (titles == Titles::shown && widths[i] > 0) {
      widths[i] = std::max(widths[i], text::width(headings_[i].title));
    }
  }
  const auto shown = std::ranges::count_if(widths, [](int width) { return width > 0; });
  const int line = std::accumulate(widths.begin(), widths.end(), 0) +
                   gap * std::max(0, static_cast<int>(shown) - 1);
  if (columns && line > *columns) shrink(widths, headings_, line - *columns);
  return widths;
}

void Table::print_row(std::ostream& out, const Style& style, const std::vector<int>& widths,
                      const Cell* cells, std::string_view text, std::optional<Look> look) const {
  std::string line;
  std::size_t pending = 0;  // spaces that are due only if more text follows
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const std::string_view whole = text.substr(0, cells[i].length);
    text.remove_prefix(whole.size());
    if (widths[i] == 0) continue;
    const bool cut = cells[i].width > widths[i];
    const std::string shortened = cut ? text::truncate(whole, widths[i]) : std::string();
    const int width = cut ? text::width(shortened) : cells[i].width;
    const auto padding = static_cast<std::size_t>(widths[i] - width);
    if (width > 0) {
      if (headings_[i].align == Align::right) pending += padding;
      line.append(pending, ' ');
      const std::string_view shown = cut ? std::string_view(shortened) : whole;
      const Look its = look.value_or(headings_[i].look);
      if (style.on()) line += style.apply(its, shown);
      else line += shown;
      pending = headings_[i].align == Align::left ? padding : 0;
    } else {
      pending += padding;
    }
    pending += gap;
  }
  line += '\n';
  out << line;
}

std::size_t Table::length_of_row(const Cell* cells) const {
  return std::accumulate(cells, cells + headings_.size(), std::size_t{0},
                         [](std::size_t sum, const Cell& cell) { return sum + cell.length; });
}

void Table::print(std::ostream& out, const Style& style, std::optional<int> columns,
                  Titles titles) const {
  if (cells_.empty()) return;
  const std::vector<int> widths = fitted(columns, titles);
  if (titles == Titles::shown) {
    std::string text;
    std::vector<Cell> cells;
    for (const Heading& heading : headings_) {
      cells.push_back({static_cast<std::uint32_t>(heading.title.size()), text::width(heading.title)});
      text += heading.title;
    }
    print_row(out, style, widths, cells.data(), text, Look::faint);
  }
  std::string_view rest = text_;
  for (std::size_t at = 0; at < cells_.size(); at += headings_.size()) {
    print_row(out, style, widths, &cells_[at], rest, std::nullopt);
    rest.remove_prefix(length_of_row(&cells_[at]));
  }
}

}  // namespace verso::cli

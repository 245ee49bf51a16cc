#include "cli/render/table.hpp"

#include <algorithm>
#include <numeric>
#include <ostream>

#include "model/text.hpp"

namespace verso::cli {
namespace {

constexpr int gap = 2;

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

/// A line of spaces at the end of a text, into which cells are laid.
class Line {
 public:
  Line(std::string& lines, const std::vector<int>& widths)
      : lines_(lines), at_(lines.size()), end_(at_) {
    const auto columns = std::accumulate(
        widths.begin(), widths.end(), std::size_t{0},
        [](std::size_t sum, int width) { return sum + static_cast<std::size_t>(width + gap); });
    lines.resize(at_ + columns, ' ');
  }

  /// Lays the text, which takes `width` columns, so many columns further on.
  void lay(std::string_view text, int before, int width) {
    const auto columns = static_cast<std::size_t>(width);
    const std::size_t more = text.size() > columns ? text.size() - columns : 0;
    if (more > 0) lines_.append(more, ' ');
    end_ = at_ + static_cast<std::size_t>(before) + text.size();
    text.copy(lines_.data() + end_ - text.size(), text.size());
    at_ += more;
  }
  void skip(int columns) { at_ += static_cast<std::size_t>(columns); }
  /// Without the spaces behind the last text.
  void end() {
    lines_.resize(end_);
    lines_ += '\n';
  }

 private:
  std::string& lines_;
  std::size_t at_;   ///< in bytes, where the column begins
  std::size_t end_;  ///< of the last text
};

}  // namespace

Table::Table(std::vector<Heading> headings)
    : headings_(std::move(headings)), widest_(headings_.size()) {}

void Table::put(std::string_view text) {
  widest_[column_] = std::max(widest_[column_], cells_.add(text));
  if (++column_ == headings_.size()) column_ = 0;
}

void Table::add(const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < headings_.size(); ++i) {
    put(i < cells.size() ? std::string_view(cells[i]) : std::string_view());
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

void Table::append_row(std::string& lines, const Style& style, const std::vector<int>& widths,
                       Cells::Reader& cells, std::optional<Look> look) const {
  Line line(lines, widths);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Cells::Cell cell = cells.next();
    if (widths[i] == 0) continue;
    const bool cut = cell.width > widths[i];
    const std::string shortened = cut ? text::truncate(cell.text, widths[i]) : std::string();
    const int width = cut ? text::width(shortened) : cell.width;
    const int before = headings_[i].align == Align::right ? widths[i] - width : 0;
    if (width > 0) {
      const std::string_view shown = cut ? std::string_view(shortened) : cell.text;
      const Look its = look.value_or(headings_[i].look);
      if (style.on())
        line.lay(style.apply(its, shown), before, width);
      else
        line.lay(shown, before, width);
    }
    line.skip(widths[i] + gap);
  }
  line.end();
}

void Table::print(std::ostream& out, const Style& style, std::optional<int> columns,
                  Titles titles) const {
  if (cells_.empty()) return;
  constexpr std::size_t together = 32 * 1024;  // bytes of lines that are written at a time
  const std::vector<int> widths = fitted(columns, titles);
  std::string lines;
  if (titles == Titles::shown) {
    Cells names;
    for (const Heading& heading : headings_) names.add(heading.title);
    Cells::Reader reader(names);
    append_row(lines, style, widths, reader, Look::faint);
  }
  for (Cells::Reader reader(cells_); !reader.at_end();) {
    append_row(lines, style, widths, reader, std::nullopt);
    if (lines.size() < together) continue;
    out << lines;
    lines.clear();
  }
  out << lines;
}

}  // namespace verso::cli

#include "cli/render/fit_page.hpp"

#include <algorithm>

namespace verso::cli {
namespace {

/// What a meaning needs beside its entry.
constexpr std::size_t least_room = 20;
constexpr std::size_t deeper = 4;

/// The end of the part of the text that fits into so many columns: all of it, else up to a space or
/// behind a `|`, else exactly as much.
std::size_t part_that_fits(std::string_view text, std::size_t columns) {
  if (text.size() <= columns) return text.size();
  const std::size_t space = text.rfind(' ', columns);
  if (space != std::string_view::npos && space > 0) return space;
  const std::size_t bar = text.rfind('|', columns - 1);
  return bar != std::string_view::npos ? bar + 1 : columns;
}

/// Adds the text behind what already stands in the first `at` columns; its further lines begin in
/// column `hang`.
void add_wrapped(std::string& page, std::string_view text, std::size_t at, std::size_t hang,
                 std::size_t columns) {
  for (;;) {
    const std::size_t room = std::max<std::size_t>(columns > at ? columns - at : 0, 1);
    const std::size_t end = part_that_fits(text, room);
    page += text.substr(0, end);
    page += '\n';
    text.remove_prefix(end);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty()) return;
    page += std::string(hang, ' ');
    at = hang;
  }
}

void add_line(std::string& page, std::string_view line, std::size_t columns) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t gap = line.find("  ", indent);
  if (line.size() <= columns) {
    page.append(line).append("\n");
    return;
  }
  // A meaning alone stands in the column of the meanings, which may be far out.
  const std::size_t begin = indent > deeper && indent + least_room > columns ? deeper : indent;
  if (gap == std::string_view::npos) {
    page += std::string(begin, ' ');
    return add_wrapped(page, line.substr(indent), begin, begin, columns);
  }
  const std::size_t meaning = line.find_first_not_of(' ', gap);
  if (meaning + least_room <= columns) {
    page += line.substr(0, meaning);
    return add_wrapped(page, line.substr(meaning), meaning, meaning, columns);
  }
  page += line.substr(0, indent);
  add_wrapped(page, line.substr(indent, gap - indent), indent, indent + deeper, columns);
  page += std::string(indent + deeper, ' ');
  add_wrapped(page, line.substr(meaning), indent + deeper, indent + deeper, columns);
}

}  // namespace

std::string fit_page(std::string_view page, std::optional<int> columns) {
  if (!columns) return std::string(page);
  constexpr int narrowest = 10;
  std::string fitted;
  while (!page.empty()) {
    const std::size_t end = std::min(page.find('\n'), page.size());
    add_line(fitted, page.substr(0, end), static_cast<std::size_t>(std::max(*columns, narrowest)));
    page.remove_prefix(std::min(end + 1, page.size()));
  }
  return fitted;
}

}  // namespace verso::cli

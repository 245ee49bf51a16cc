#include "book/kept_relations.hpp"

#include <algorithm>
#include <string_view>

#include "model/text.hpp"

namespace verso {
namespace {

/// Whether it is a RELATED (RFC 6350, 6.6.6) or what Apple writes for it, in a group or not.
bool is_relation(std::string_view line) {
  std::string_view name = line.substr(0, line.find_first_of(":;"));
  if (const auto group = name.find('.'); group != std::string_view::npos) {
    name.remove_prefix(group + 1);
  }
  return text::equal_ignoring_ascii_case(name, "RELATED") ||
         text::equal_ignoring_ascii_case(name, "X-ABRELATEDNAMES");
}

/// What stands behind the parameters, in which a colon may be quoted; backslashes aside, as not every
/// program escapes commas.
std::string value_of(std::string_view line) {
  bool is_quoted = false;
  std::size_t at = 0;
  for (; at < line.size() && (is_quoted || line[at] != ':'); ++at) {
    if (line[at] == '"') is_quoted = !is_quoted;
  }
  std::string value(line.substr(std::min(at + 1, line.size())));
  std::erase(value, '\\');
  return value;
}

}  // namespace

void keep_relation(std::string& rest, const Known& known,
                   const std::function<std::string(const Known&)>& line_of) {
  const std::string added = line_of(known);
  const std::string named = value_of(added);
  std::string_view lines = rest;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    if (is_relation(line) && value_of(line) == named) return;
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
  }
  rest += added + '\n';
}

}  // namespace verso

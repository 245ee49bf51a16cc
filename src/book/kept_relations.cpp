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

}  // namespace

void keep_relation(std::string& rest, const Known& known,
                   const std::function<std::string(const Known&)>& line_of) {
  std::string_view lines = rest;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    if (is_relation(line) && line.find(known.name) != std::string_view::npos) return;
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
  }
  rest += line_of(known) + '\n';
}

}  // namespace verso

#include "store/kinds.hpp"

#include <algorithm>

#include "verso/words.hpp"

namespace verso::store {

std::optional<std::string> stored_kinds(const ValueKinds& kinds) {
  std::string result;
  for (const ValueKind kind : kinds) {
    if (!result.empty()) result += ',';
    result += word(kind);
  }
  if (result.empty()) return std::nullopt;
  return result;
}

ValueKinds read_kinds(std::string_view stored) {
  ValueKinds kinds;
  while (!stored.empty()) {
    const auto comma = stored.find(',');
    if (const auto kind = from_word<ValueKind>(stored.substr(0, comma))) kinds.push_back(*kind);
    stored.remove_prefix(comma == std::string_view::npos ? stored.size() : comma + 1);
  }
  std::sort(kinds.begin(), kinds.end());
  return kinds;
}

}  // namespace verso::store

#include "model/name_tail.hpp"

#include "model/text.hpp"

namespace verso {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// Where the part of `text` ends that folds to `key`, marks of its last letter included; nothing
/// where it begins otherwise.
std::optional<std::size_t> end_of(std::string_view text, const std::string& key) {
  std::optional<std::size_t> end;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && is_continuation(text[at])) continue;
    const std::string folded = text::fold(text.substr(0, at));
    if (folded == key) end = at;
    if (folded.size() > key.size()) break;
  }
  return end;
}

}  // namespace

std::optional<std::string> name_tail(std::string_view name, std::string_view typed) {
  const std::string key = text::fold(typed);
  for (std::size_t begin = 0; begin < name.size();) {
    const std::string_view tail = name.substr(begin);
    if (const auto end = end_of(tail, key))
      return std::string(typed) + std::string(tail.substr(*end));
    const std::size_t space = name.find(' ', begin);
    if (space == std::string_view::npos) break;
    begin = space + 1;
  }
  return std::nullopt;
}

}  // namespace verso

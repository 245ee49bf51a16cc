#include "cli/link_argument.hpp"

#include <charconv>

namespace verso::cli {

LinkOrUrl link_or_url(const std::string& typed) {
  std::int64_t id = 0;
  const auto [end, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), id);
  const bool is_number = fault == std::errc{} && end == typed.data() + typed.size();
  return is_number ? LinkOrUrl(LinkId{id}) : LinkOrUrl(typed);
}

}  // namespace verso::cli

#include "model/lines.hpp"

namespace verso::text {

std::size_t count_lines(std::string_view text) {
  std::size_t lines = 0;
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    ++lines;
  }
  return lines;
}

}  // namespace verso::text

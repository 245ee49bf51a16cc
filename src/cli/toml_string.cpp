#include "cli/toml_string.hpp"

#include <fmt/format.h>

#include "model/text.hpp"

namespace verso::cli {

std::string toml_string(std::string_view raw) {
  std::string result = "\"";
  for (const char c : text::valid_utf8(raw)) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') result += '\\';
    if (c == '\n') {
      result += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      result += fmt::format("\\u{:04x}", byte);
    } else {
      result += c;
    }
  }
  return result + '"';
}

}  // namespace verso::cli

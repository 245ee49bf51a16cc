#include "cli/render/json_out.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string_view>

namespace verso::cli {
namespace {

/// The code point of a character that is better escaped, at the start of valid UTF-8; 0: none.
unsigned to_escape(std::string_view text) {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(0) == 0x7f) return 0x7f;
  if (byte(0) == 0xc2 && byte(1) < 0xa0) return byte(1);  // C1
  if (byte(0) != 0xe2) return 0;
  const unsigned point = 0x2000U + ((byte(1) & 0x3fU) << 6U) + (byte(2) & 0x3fU);
  const bool reorders = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
  return reorders ? point : 0;
}

std::string escaped(std::string text) {
  constexpr std::string_view first_bytes = "\x7f\xc2\xe2";
  std::size_t at = text.find_first_of(first_bytes);
  while (at != std::string::npos) {
    if (const unsigned point = to_escape(std::string_view(text).substr(at))) {
      const std::size_t length = point < 0x80 ? 1 : point < 0x800 ? 2 : 3;
      text.replace(at, length, fmt::format("\\u{:04x}", point));
    }
    at = text.find_first_of(first_bytes, at + 1);
  }
  return text;
}

constexpr auto replace = nlohmann::ordered_json::error_handler_t::replace;

}  // namespace

std::string compact_json(const nlohmann::ordered_json& value) {
  return escaped(value.dump(-1, ' ', false, replace));
}

void print_json(std::ostream& out, const nlohmann::ordered_json& value) {
  out << escaped(value.dump(2, ' ', false, replace)) << '\n';
}

JsonList::JsonList(std::ostream& out) : out_(out) { out_ << '['; }

void JsonList::add(const nlohmann::ordered_json& element) {
  out_ << (empty_ ? "\n" : ",\n") << compact_json(element);
  empty_ = false;
}

void JsonList::end() { out_ << (empty_ ? "]\n" : "\n]\n"); }

}  // namespace verso::cli

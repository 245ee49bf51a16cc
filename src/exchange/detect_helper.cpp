#include "exchange/detect_helper.hpp"

#include <algorithm>
#include <array>

#include "exchange/ascii.hpp"
#include "exchange/charset.hpp"

namespace verso::exchange {
namespace {

constexpr std::array<std::string_view, 12> message_fields{
    "from:",           "date:",         "received:",     "message-id:", "subject:",
    "return-path:",    "delivered-to:", "mime-version:", "to:",         "x-mozilla-status:",
    "dkim-signature:", "reply-to:"};

bool is_name(char c) { return c > 32 && c < 127 && c != ':'; }

bool is_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 0 &&
         std::ranges::all_of(line.substr(0, colon), is_name);
}

std::string_view without_leading_space(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

bool looks_like_mail(std::string_view first_bytes) {
  std::string_view text = without_leading_space(without_byte_order_mark(first_bytes));
  if (text.starts_with("From ")) return true;
  bool has_message_field = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.empty()) break;
    if (line.starts_with(' ') || line.starts_with('\t')) continue;
    if (!is_field(line)) return text.empty() && has_message_field;
    const std::string lower = ascii::lower(line.substr(0, 32));
    if (lower.starts_with("begin:")) return false;
    has_message_field = has_message_field || std::ranges::any_of(message_fields, [&](auto field) {
                          return lower.starts_with(field);
                        });
  }
  return has_message_field;
}

bool looks_like_calendar(std::string_view first_bytes) {
  const auto text = without_leading_space(without_byte_order_mark(first_bytes));
  const std::string lower = ascii::lower(text.substr(0, 64));
  return lower.starts_with("begin:vcalendar") || lower.starts_with("begin:vevent");
}

}  // namespace verso::exchange

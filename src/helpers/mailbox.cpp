#include "helpers/mailbox.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <string>

#include "helpers/mail_headers.hpp"

namespace verso::helpers {
namespace {

constexpr std::string_view mark = "From ";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "… Mon Jan  3 10:15:00 2026", as RFC 4155 has it, also with a zone or without seconds.
bool ends_in_date(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon < 2 || colon + 2 >= line.size()) return false;
  const bool has_time =
      is_digit(line[colon - 1]) && is_digit(line[colon + 1]) && is_digit(line[colon + 2]);
  if (!has_time) return false;
  int digits = 0;
  for (std::size_t i = colon + 3; i < line.size(); ++i) {
    digits = is_digit(line[i]) ? digits + 1 : 0;
    const bool ends = i + 1 == line.size() || line[i + 1] == ' ';
    if (digits == 4 && ends) return true;
  }
  return false;
}

/// Reads a mailbox from its beginning to its end.
class Splitter {
 public:
  Splitter(std::string_view text, const TakeMessage& take) : text_(text), take_(take) {}

  void run() {
    skip_blank_lines();
    if (at_ == text_.size()) return;
    const bool is_mbox = rest().starts_with(mark);
    do {
      message();
      if (!is_mbox) return;
      skip_body();
    } while (at_ < text_.size());
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }

  std::string_view next_line() {
    std::string_view after = rest();
    const std::string_view line = take_line(after);
    at_ = text_.size() - after.size();
    ++line_;
    return line;
  }

  void skip_blank_lines() {
    constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
    if (rest().starts_with(byte_order_mark)) at_ += byte_order_mark.size();
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      if (next_line().find_first_not_of(" \t") == std::string_view::npos) continue;
      at_ = begin;
      --line_;
      return;
    }
  }

  void message() {
    RawMessage message;
    message.line = line_ + 1;
    if (rest().starts_with(mark)) message.envelope = next_line();
    skip_blank_lines_before_field();
    const std::size_t begin = at_;
    std::size_t end = begin;
    while (at_ < text_.size()) {
      end = at_;
      if (begins_message(true)) break;
      if (next_line().empty()) break;
      end = at_;
    }
    message.header = text_.substr(begin, end - begin);
    take_(message);
    skip_counted(message.header);
  }

  /// Some mailboxes have an empty line between the line `From ` and the header.
  void skip_blank_lines_before_field() {
    std::string_view after = rest();
    if (!take_line(after).empty() || !is_field(take_line(after))) return;
    next_line();
  }

  void skip_counted(std::string_view header) {
    if (header.find("ength:") == std::string_view::npos) return;
    const std::string value = Headers(header).first("content-length");
    std::size_t length = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), length);
    if (fault != std::errc{} || end != value.data() + value.size() || length > text_.size() - at_) {
      return;
    }
    std::string_view after = text_.substr(at_ + length);
    const bool fits = after.empty() || after.starts_with(mark) || after.starts_with("\nFrom ") ||
                      after.starts_with("\r\nFrom ") || after == "\n";
    if (!fits) return;
    const std::string_view body = text_.substr(at_, length);
    line_ += static_cast<std::size_t>(std::count(body.begin(), body.end(), '\n'));
    at_ += length;
  }

  void skip_body() {
    bool after_empty = true;
    while (at_ < text_.size()) {
      if (begins_message(!after_empty)) return;
      after_empty = next_line().empty();
    }
  }

  /// Whether the next line begins a message; `lacks_empty`: the line before it is not empty.
  bool begins_message(bool lacks_empty) const {
    if (!rest().starts_with(mark)) return false;
    std::string_view after = rest();
    const bool has_date = ends_in_date(take_line(after));
    const std::string_view next = take_line(after);
    const bool has_field = is_field(next) || (next.starts_with(">From ") && has_date);
    return lacks_empty ? has_date && has_field : has_date || has_field;
  }

  std::string_view text_;
  const TakeMessage& take_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;  // lines before at_
};

}  // namespace

void split_mailbox(std::string_view text, const TakeMessage& take) { Splitter(text, take).run(); }

}  // namespace verso::helpers

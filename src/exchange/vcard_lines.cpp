#include "exchange/vcard_lines.hpp"

#include "exchange/ascii.hpp"
#include "exchange/content_line.hpp"

namespace verso::exchange {
namespace {

std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && ascii::is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && ascii::is_blank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

Mark mark_of(std::string_view line) {
  constexpr std::size_t longest = 64;
  if (line.size() > longest) return Mark::none;
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return Mark::none;
  if (ascii::upper(trim_blanks(line.substr(colon + 1))) != "VCARD") return Mark::none;
  const std::string name = ascii::upper(trim_blanks(line.substr(0, colon)));
  if (name == "BEGIN") return Mark::begin_card;
  return name == "END" ? Mark::end_card : Mark::none;
}

bool looks_like_property(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == ':') return i > 0;
    if (c == ';') return i > 0 && line.find(':', i) != std::string_view::npos;
    const bool name = ascii::is_alnum(c) || c == '-' || c == '_' || c == '.' || c == '/';
    if (!name && !ascii::is_blank(c)) return false;
    if (ascii::is_blank(c) && !trim_blanks(line.substr(i)).starts_with(':')) return false;
  }
  return false;
}

std::optional<std::string_view> LineReader::peek() {
  if (position_ >= text_.size()) return std::nullopt;
  const auto end = text_.find_first_of("\r\n", position_);
  if (end == std::string_view::npos) {
    after_ = text_.size();
    return text_.substr(position_);
  }
  const auto rest = text_.substr(end, 3);
  after_ = end + (rest == "\r\r\n" ? 3 : rest.starts_with("\r\n") ? 2 : 1);
  return text_.substr(position_, end - position_);
}

void LineReader::advance() {
  position_ = after_;
  ++number_;
}

std::optional<LogicalLine> LineReader::next() {
  auto line = peek();
  while (line && trim_blanks(*line).empty()) {
    advance();
    line = peek();
  }
  if (!line) return std::nullopt;
  LogicalLine result{std::string(*line), number_};
  const bool quoted_printable = is_quoted_printable(*line);
  advance();
  for (line = peek(); line; line = peek()) {
    const bool soft_break = quoted_printable && result.text.ends_with('=');
    if (soft_break && mark_of(*line) == Mark::none) {
      result.text.pop_back();
      result.text += *line;
    } else if (!line->empty() && ascii::is_blank(line->front())) {
      result.text += line->substr(1);
    } else if (!line->empty()) {
      break;
    }
    advance();
  }
  return result;
}

}  // namespace verso::exchange

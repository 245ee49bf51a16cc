#include "model/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>

#include "model/utf8.hpp"

namespace verso::text {
namespace {

constexpr std::string_view white_space = " \t\n\r\f\v";

constexpr char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// Symbols beyond ASCII belong to a name: a card that is called "☆" must be found. What separates
// words is punctuation, space and, in ASCII, everything that is no letter or digit.
bool separates_words(char32_t code) {
  if (code < 0x80) return !((code >= '0' && code <= '9') || (code >= 'a' && code <= 'z'));
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO) ||
         (category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP) ||
         category == UTF8PROC_CATEGORY_CC || code == replacement;
}

std::string without_apostrophes(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    if (!is_apostrophe(point.value)) result.append(text.substr(at, point.length));
    at += point.length;
  }
  return result;
}

/// name_key of a name of ASCII, as most are.
std::string ascii_name_key(std::string_view name) {
  std::string key;
  key.reserve(name.size());
  bool space_due = false;
  for (const char c : name) {
    const auto code = static_cast<unsigned char>(lower(c));
    if (is_apostrophe(code)) continue;
    if (separates_words(code)) {
      space_due = !key.empty();
    } else {
      if (space_due) key.push_back(' ');
      space_due = false;
      key.push_back(static_cast<char>(code));
    }
  }
  return key;
}

}  // namespace

bool equal_ignoring_ascii_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(white_space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::string valid_utf8(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    if (point.valid) {
      result.append(text.substr(at, point.length));
    } else {
      append(result, replacement);
    }
    at += point.length;
  }
  return result;
}

std::string name_key(std::string_view name) {
  if (is_ascii(name)) return ascii_name_key(name);
  const std::string folded = fold(without_apostrophes(name));
  std::string key;
  key.reserve(folded.size());
  bool space_due = false;
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = decode(folded, at);
    if (separates_words(point.value)) {
      space_due = !key.empty();
    } else {
      if (space_due) key.push_back(' ');
      space_due = false;
      key.append(folded, at, point.length);
    }
    at += point.length;
  }
  return key;
}

std::vector<std::string> name_words(std::string_view name) {
  const std::string key = name_key(name);
  std::vector<std::string> words;
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    words.push_back(key.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

}  // namespace verso::text

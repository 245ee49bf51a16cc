#pragma once
#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8 to code points and back (RFC 3629).
namespace verso::text {

inline constexpr char32_t replacement = 0xFFFD;

/// A code point and the bytes that it takes in the text.
struct CodePoint {
  char32_t value = replacement;
  std::size_t length = 1;
  bool valid = false;
};

/// The code point at byte `at`, which must lie in the text. A byte that begins no well-formed
/// sequence is U+FFFD, one byte long, not valid.
CodePoint decode(std::string_view text, std::size_t at);

/// Appends a code point, which must be a Unicode scalar value.
void append(std::string& text, char32_t code);

bool is_ascii(std::string_view text);

/// Signs that people type for the apostrophe of a name: ' ` ´ ‘ ’ ʻ ʼ ′ and its full-width form.
bool is_apostrophe(char32_t code);

}  // namespace verso::text

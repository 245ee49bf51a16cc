#pragma once
#include <optional>
#include <string>
#include <string_view>

/// Bytes of old encodings as UTF-8.
namespace verso::exchange {

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7).
bool is_utf8(std::string_view bytes);

/// The bytes of a named character set (IANA name, any case) as UTF-8; a byte that stands for nothing
/// there becomes U+FFFD. Nothing for a name that is not known.
std::optional<std::string> from_charset(std::string_view charset, std::string_view bytes);

/// Text whose encoding nobody states: UTF-8 where it is well-formed, else Windows-1252.
std::string from_unknown_charset(std::string_view bytes);

/// A whole file as UTF-8 where it is UTF-16 (a byte order mark, or a zero byte beside the first
/// letter); nothing where it is not.
std::optional<std::string> from_utf16_file(std::string_view bytes);

/// The text without the byte order mark of UTF-8.
std::string_view without_byte_order_mark(std::string_view text);

}  // namespace verso::exchange

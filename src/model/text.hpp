#pragma once
#include <string>
#include <string_view>
#include <vector>

/// Text as people write it: folding, words, width, and what is safe to show.
namespace verso::text {

bool equal_ignoring_ascii_case(std::string_view a, std::string_view b);

/// Without leading and trailing white space (ASCII).
std::string_view trim(std::string_view text);

/// Valid UTF-8: every byte that belongs to no well-formed sequence becomes U+FFFD.
std::string valid_utf8(std::string_view text);

/// The form in which texts are compared: case folded, accents and other marks removed
/// (compatibility decomposition), with ł ø đ ß æ œ þ ð ı as the Latin letters they are read for.
/// Bad UTF-8 becomes U+FFFD.
std::string fold(std::string_view text);

/// A name as WHO compares it: folded, apostrophes gone, hyphens, dots, underscores and every other
/// punctuation a single space, single spaces between words. "Jean-Luc O’Neil" is "jean luc oneil".
std::string name_key(std::string_view name);

/// The words of a name_key.
std::vector<std::string> name_words(std::string_view name);

/// Whether all is visible characters of ASCII and spaces: what needs no care to be shown.
bool is_printable_ascii(std::string_view text);

/// Columns that a terminal uses for the text, by grapheme cluster (UAX #29, UAX #11).
int width(std::string_view text);

/// The longest prefix of whole grapheme clusters that is at most `columns` wide; where anything was
/// cut its last column is `…`.
std::string truncate(std::string_view text, int columns);

/// The text padded with spaces on the right to `columns`, cut as truncate does where it is longer.
std::string pad(std::string_view text, int columns);

/// What may be shown on a terminal: no control characters (C0, C1, DEL), no bidirectional overrides
/// left open, bad UTF-8 replaced. `keep_lines` keeps line feeds and tabs.
enum class Lines { keep, join };
std::string printable(std::string_view text, Lines lines = Lines::join);

}  // namespace verso::text

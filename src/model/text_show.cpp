#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "model/text.hpp"
#include "model/utf8.hpp"

namespace verso::text {
namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t emoji_presentation = 0xFE0F;
constexpr std::string_view ellipsis = "…";

bool is_skin_tone(char32_t code) { return code >= 0x1F3FB && code <= 0x1F3FF; }

bool is_plain(char c) { return c >= 0x20 && c < 0x7F; }

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

// Vowels and final consonants of Hangul are drawn into the syllable of the leading consonant.
bool is_medial_or_final_jamo(char32_t code) {
  return (code >= 0x1160 && code <= 0x11FF) || (code >= 0xD7B0 && code <= 0xD7FB);
}

// Code points that a later Unicode gives to ideographs or emoji, which are all wide (UAX #11).
bool is_reserved_wide(char32_t code) {
  return (code >= 0xF900 && code <= 0xFAFF) || (code >= 0x1F680 && code <= 0x1F6FF) ||
         (code >= 0x1F900 && code <= 0x1FAFF) || (code >= 0x20000 && code <= 0x3FFFD);
}

int code_width(char32_t code) {
  if (is_control(code) || is_medial_or_final_jamo(code)) return 0;
  const auto point = static_cast<utf8proc_int32_t>(code);
  if (is_reserved_wide(code) && utf8proc_category(point) == UTF8PROC_CATEGORY_CN) return 2;
  return utf8proc_charwidth(point);
}

struct Cluster {
  std::size_t end = 0;
  int columns = 0;
};

// What follows a joiner is drawn into the sign before it; a variation selector makes a sign of one
// column a picture of two; all else stands side by side, such as Thai am behind its consonant.
Cluster cluster_at(std::string_view text, std::size_t begin) {
  // Between two letters of ASCII a cluster always ends.
  if (is_plain(text[begin]) && (begin + 1 == text.size() || is_plain(text[begin + 1]))) {
    return {begin + 1, 1};
  }
  CodePoint point = decode(text, begin);
  Cluster cluster{begin + point.length, code_width(point.value)};
  utf8proc_int32_t state = 0;
  char32_t before = point.value;
  while (cluster.end < text.size()) {
    point = decode(text, cluster.end);
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before),
                                         static_cast<utf8proc_int32_t>(point.value), &state)) {
      break;
    }
    if (point.value == emoji_presentation) {
      if (cluster.columns == 1) cluster.columns = 2;
    } else if (before != joiner && !is_skin_tone(point.value)) {
      cluster.columns += code_width(point.value);
    }
    before = point.value;
    cluster.end += point.length;
  }
  return cluster;
}

struct Fit {
  std::size_t bytes = 0;
  int columns = 0;
};

// The longest prefix of whole clusters that is at most `columns` wide.
Fit fit(std::string_view text, int columns) {
  Fit prefix;
  while (prefix.bytes < text.size()) {
    const Cluster cluster = cluster_at(text, prefix.bytes);
    if (prefix.columns + cluster.columns > columns) break;
    prefix = {cluster.end, prefix.columns + cluster.columns};
  }
  return prefix;
}

bool breaks_line(char32_t code) {
  return (code >= 0x0A && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

// Embeddings, overrides and isolates reach to the end of the line unless they are closed, so that
// one card could turn round what stands beside it (UAX #9, section 2). Marks (LRM, RLM) do not.
bool steers_direction(char32_t code) {
  return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

}  // namespace

bool is_printable_ascii(std::string_view text) {
  // Eight bytes at a time, the last ones perhaps twice: the high bit shows in the lowest byte that is
  // beyond ASCII, or that gets there by one more (DEL) or by 32 less (a control character).
  constexpr std::uint64_t each = 0x0101010101010101;
  constexpr std::size_t step = sizeof each;
  if (text.size() < step) return std::all_of(text.begin(), text.end(), is_plain);
  for (std::size_t at = 0; at < text.size(); at += step) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + std::min(at, text.size() - step), step);
    if (((bytes | (bytes + each) | (bytes - 0x20 * each)) & (0x80 * each)) != 0) return false;
  }
  return true;
}

int width(std::string_view text) {
  if (is_printable_ascii(text)) return static_cast<int>(text.size());
  int columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Cluster cluster = cluster_at(text, at);
    columns += cluster.columns;
    at = cluster.end;
  }
  return columns;
}

std::string truncate(std::string_view text, int columns) {
  if (columns <= 0) return {};
  if (fit(text, columns).bytes == text.size()) return std::string(text);
  std::string cut(text.substr(0, fit(text, columns - 1).bytes));
  return cut.append(ellipsis);
}

std::string pad(std::string_view text, int columns) {
  std::string padded = truncate(text, columns);
  const int missing = columns - width(padded);
  if (missing > 0) padded.append(static_cast<std::size_t>(missing), ' ');
  return padded;
}

std::string printable(std::string_view text, Lines lines) {
  if (is_printable_ascii(text)) return std::string(text);
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_plain(text[at])) {
      safe.push_back(text[at++]);
      continue;
    }
    const CodePoint point = decode(text, at);
    const char32_t code = point.value;
    at += point.length;
    if (breaks_line(code) || code == '\t') {
      if (code == '\r' && at < text.size() && text[at] == '\n') continue;
      if (lines == Lines::keep) {
        safe.push_back(code == '\t' ? '\t' : '\n');
      } else {
        safe.push_back(' ');
      }
    } else if (!is_control(code) && !steers_direction(code)) {
      append(safe, code);
    }
  }
  return safe;
}

}  // namespace verso::text

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "model/text.hpp"
#include "model/utf8.hpp"

namespace verso::text {
namespace {

struct Reading {
  char32_t letter;
  std::string_view latin;
};

// Letters that Unicode does not decompose, though people write them without their stroke; sorted.
constexpr std::array<Reading, 38> readings{{
    {0x00E6, "ae"}, {0x00F0, "d"}, {0x00F8, "o"}, {0x00FE, "th"}, {0x0111, "d"},  {0x0127, "h"},
    {0x0131, "i"},  {0x0138, "k"}, {0x0142, "l"}, {0x014B, "n"},  {0x0153, "oe"}, {0x0167, "t"},
    {0x0180, "b"},  {0x0188, "c"}, {0x0192, "f"}, {0x0199, "k"},  {0x019A, "l"},  {0x01A5, "p"},
    {0x01AD, "t"},  {0x01B4, "y"}, {0x01B6, "z"}, {0x01DD, "e"},  {0x01E5, "g"},  {0x0237, "j"},
    {0x023C, "c"},  {0x0247, "e"}, {0x0249, "j"}, {0x024D, "r"},  {0x024F, "y"},  {0x0253, "b"},
    {0x0254, "o"},  {0x0256, "d"}, {0x0257, "d"}, {0x0259, "e"},  {0x025B, "e"},  {0x0260, "g"},
    {0x0268, "i"},  {0x0289, "u"},
}};

std::string_view reading_of(char32_t letter) {
  const auto found = std::lower_bound(
      readings.begin(), readings.end(), letter,
      [](const Reading& reading, char32_t wanted) { return reading.letter < wanted; });
  return found != readings.end() && found->letter == letter ? found->latin : std::string_view{};
}

// Marks that people leave out when they type. The vowel signs of the scripts of India and
// South-East Asia and the voicing marks of kana are marks as well, but without them a word is
// another word.
bool is_dropped_mark(char32_t code) {
  return (code >= 0x0300 && code <= 0x036F) || (code >= 0x0483 && code <= 0x0489) ||
         (code >= 0x0591 && code <= 0x05BD) || (code >= 0x05BF && code <= 0x05C7) ||
         (code >= 0x0610 && code <= 0x061A) || code == 0x0640 ||
         (code >= 0x064B && code <= 0x065F) || code == 0x0670 ||
         (code >= 0x06D6 && code <= 0x06ED) || (code >= 0x1AB0 && code <= 0x1AFF) ||
         (code >= 0x1DC0 && code <= 0x1DFF) || (code >= 0x20D0 && code <= 0x20FF) ||
         (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xFE20 && code <= 0xFE2F);
}

constexpr char32_t cyrillic_i = 0x0438;
constexpr char32_t breve = 0x0306;

class Folder {
 public:
  void take(char32_t code) {
    if (code < 0x80) return put(code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code);
    std::array<utf8proc_int32_t, 32> parts;  // the longest decomposition has 18
    int boundary = 0;
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                            UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), parts.data(),
                                               parts.size(), options, &boundary);
    const auto end =
        std::min<std::size_t>(count < 0 ? 0 : static_cast<std::size_t>(count), parts.size());
    for (std::size_t i = 0; i < end; ++i) part(static_cast<char32_t>(parts[i]));
  }

  std::string result() {
    order_marks();
    const auto length = utf8proc_normalize_utf32(
        codes_.data(), static_cast<utf8proc_ssize_t>(codes_.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    std::string text;
    for (utf8proc_ssize_t i = 0; i < length; ++i) {
      append(text, static_cast<char32_t>(codes_[static_cast<std::size_t>(i)]));
    }
    return text;
  }

 private:
  void put(char32_t code) { codes_.push_back(static_cast<utf8proc_int32_t>(code)); }

  void part(char32_t code) {
    // й is a letter of its own, not an и with an accent: endings are known by it.
    const bool short_i = code == breve && !codes_.empty() && codes_.back() == cyrillic_i;
    if (is_dropped_mark(code) && !short_i) return;
    const std::string_view latin = reading_of(code);
    if (latin.empty()) return put(code);
    for (const char c : latin) put(static_cast<unsigned char>(c));
  }

  // Canonical ordering (UAX #15): utf8proc's own takes quadratic time on a long run of marks.
  void order_marks() {
    const auto mark_class = [](utf8proc_int32_t code) {
      return utf8proc_get_property(code)->combining_class;
    };
    for (auto at = codes_.begin(); at != codes_.end();) {
      if (mark_class(*at) == 0) {
        ++at;
        continue;
      }
      const auto end =
          std::find_if(at, codes_.end(), [&](auto code) { return mark_class(code) == 0; });
      std::stable_sort(at, end, [&](auto a, auto b) { return mark_class(a) < mark_class(b); });
      at = end;
    }
  }

  std::vector<utf8proc_int32_t> codes_;
};

}  // namespace

std::string fold(std::string_view text) {
  if (is_ascii(text)) {
    std::string folded(text);
    for (char& c : folded) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return folded;
  }
  Folder folder;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    folder.take(point.value);
    at += point.length;
  }
  return folder.result();
}

}  // namespace verso::text

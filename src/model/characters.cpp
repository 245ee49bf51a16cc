#include "model/characters.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "model/utf8.hpp"

namespace verso::tokens {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// The blocks of the scripts whose words are not separated, with the iteration marks of Han; sorted.
constexpr std::array<Range, 17> spaceless_blocks{{
    {0x0E00, 0x0E7F},    // Thai
    {0x0E80, 0x0EFF},    // Lao
    {0x1000, 0x109F},    // Myanmar
    {0x1780, 0x17FF},    // Khmer
    {0x2E80, 0x2FDF},    // radicals of Han
    {0x3005, 0x3007},    // 々 〆 〇
    {0x3021, 0x3029},    // numerals of Hangzhou
    {0x3031, 0x303C},    // repetition of kana and Han
    {0x3041, 0x30FF},    // Hiragana, Katakana
    {0x31F0, 0x31FF},    // Katakana for Ainu
    {0x3400, 0x9FFF},    // Han
    {0xA9E0, 0xA9FF},    // Myanmar
    {0xAA60, 0xAA7F},    // Myanmar
    {0xF900, 0xFAFF},    // Han, compatibility
    {0xFF66, 0xFF9D},    // Katakana, half width
    {0x1AFF0, 0x1B16F},  // old kana
    {0x20000, 0x3FFFF},  // Han, planes 2 and 3
}};

bool in_spaceless_block(char32_t code) {
  const auto block =
      std::lower_bound(spaceless_blocks.begin(), spaceless_blocks.end(), code,
                       [](const Range& range, char32_t wanted) { return range.last < wanted; });
  return block != spaceless_blocks.end() && code >= block->first;
}

bool is_voicing_mark(char32_t code) { return code == 0xFF9E || code == 0xFF9F; }

bool is_picture(char32_t code, const utf8proc_property_t& property) {
  constexpr char32_t first_of_pictures = 0x2600;  // © and ™ before it are no pictures of their own
  return code >= first_of_pictures &&
         (property.charwidth == 2 ||
          property.boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
          property.boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR);
}

Class classify_beyond_ascii(char32_t code) {
  const utf8proc_property_t& property = *utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
  if (property.ignorable || is_voicing_mark(code)) return Class::extension;
  switch (property.category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return in_spaceless_block(code) ? Class::spaceless : Class::letter;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return Class::extension;
    case UTF8PROC_CATEGORY_NL:
      return in_spaceless_block(code) ? Class::spaceless : Class::digit;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NO:
      return Class::digit;
    case UTF8PROC_CATEGORY_SO:
      return in_spaceless_block(code)     ? Class::spaceless
             : is_picture(code, property) ? Class::picture
                                          : Class::separator;
    default:
      return Class::separator;
  }
}

constexpr std::array<Class, 0x80> ascii_classes = [] {
  std::array<Class, 0x80> classes{};
  for (char32_t c = '0'; c <= '9'; ++c) classes[c] = Class::digit;
  for (char32_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = Class::letter;
  return classes;
}();

}  // namespace

Class classify(char32_t code) {
  if (code < ascii_classes.size()) return ascii_classes[code];
  return text::is_apostrophe(code) ? Class::separator : classify_beyond_ascii(code);
}

}  // namespace verso::tokens

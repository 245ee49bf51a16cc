#pragma once
#include <cstdint>

/// What a character is to the tokenizer.
namespace verso::tokens {

enum class Class : std::uint8_t {
  separator,
  letter,
  digit,      ///< a number of any script
  extension,  ///< belongs to the character before it: marks, joiners, soft hyphens
  spaceless,  ///< a letter of a script that puts no spaces between words
  picture,    ///< an emoji or another sign as wide as one
};

/// The class of a code point (general category of UAX #44). An apostrophe is a separator, also where
/// Unicode counts it among the letters (the ʻokina); a word may hold it between two letters.
Class classify(char32_t code);

}  // namespace verso::tokens

#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace verso::exchange {

/// A name as programs with a field for each part want it (the N of RFC 6350, section 6.2.2).
struct NameParts {
  std::string family;
  std::string given;
  std::string prefix;                 ///< "Dr."
  std::vector<std::string> suffixes;  ///< "Jr.", "PhD"
};

/// The parts of a name as a person wrote it: what a comma says ("Ruiz, Ana", "Ana Ruiz, PhD"), titles
/// before and behind it, and a family name of the last word with the small words before it ("van
/// Beethoven"). A name of one word is a given name.
NameParts parts_of_written_name(std::string_view name);

}  // namespace verso::exchange

#include "exchange/name_parts.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"

using verso::exchange::NameParts;
using verso::exchange::parts_of_written_name;

TEST_CASE("the parts of a name as people write it") {
  struct Row {
    std::string_view name;
    std::string_view parts;  // family|given|prefix|suffixes
  };
  const Row rows[] = {
      {"Ana Ruiz", "Ruiz|Ana||"},
      {"Ana", "|Ana||"},
      {"Ana María Ruiz", "Ruiz|Ana María||"},
      {"Ruiz, Ana", "Ruiz|Ana||"},
      {"Ruiz García, Ana María", "Ruiz García|Ana María||"},
      {"Ana Ruiz, Dr.", "Ruiz|Ana||Dr."},
      {"Ana Ruiz, PhD, MD", "Ruiz|Ana||PhD,MD"},
      {"Ana Ruiz, Ph.D.", "Ruiz|Ana||Ph.D."},
      {"Ana Ruiz Jr.", "Ruiz|Ana||Jr."},
      {"O'Neil, Shaun, Jr.", "O'Neil|Shaun||Jr."},
      {"Dr. Ana Ruiz", "Ruiz|Ana|Dr.|"},
      {"Prof. Dr. Ana Ruiz", "Ruiz|Ana|Prof. Dr.|"},
      {"Mr Ruiz", "Ruiz||Mr|"},
      {"Dr", "|Dr||"},
      {"Ludwig van Beethoven", "van Beethoven|Ludwig||"},
      {"Ana María de la Cruz", "de la Cruz|Ana María||"},
      {"Van Morrison", "Morrison|Van||"},
      {"de la Cruz", "la Cruz|de||"},
      {"Md Rahman", "Rahman|Md||"},
      {"Ana MD", "MD|Ana||"},
      {"山田太郎", "|山田太郎||"},
      {"  Ana   Ruiz ", "Ruiz|Ana||"},
      {"Ana Ruiz,", "Ruiz|Ana||"},
      {"", "|||"},
      {",", "|||"},
      {"One, Two, Three", "Three|One Two||"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const NameParts parts = parts_of_written_name(row.name);
    std::string suffixes;
    for (const auto& suffix : parts.suffixes) suffixes += (suffixes.empty() ? "" : ",") + suffix;
    CHECK(parts.family + '|' + parts.given + '|' + parts.prefix + '|' + suffixes == row.parts);
  }
}

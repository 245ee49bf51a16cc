#include "model/like_names.hpp"

#include <algorithm>

#include "catch.hpp"
#include "model/text.hpp"

using verso::NameLikeness;
using verso::text::name_words;

TEST_CASE("names that may be one person's") {
  struct Case {
    std::string_view a;
    std::string_view b;
    NameLikeness likeness;
  };
  const Case cases[] = {
      {"Ana Ruiz", "ana ruíz", NameLikeness::same},
      {"Jean-Luc Moreau", "Jean Luc Moreau", NameLikeness::same},
      {"Ana Ruiz", "Ruiz, Ana", NameLikeness::other_order},
      {"Ana Ruiz", "A. Ruiz", NameLikeness::initials},
      {"Ana Maria Ruiz", "Ana M. Ruiz", NameLikeness::initials},
      {"John Smith", "Jon Smith", NameLikeness::none},
      {"Bob Lee", "Robert Lee", NameLikeness::short_form},
      {"Liz Bennet", "Beth Bennet", NameLikeness::short_form},
      {"Paco Diaz", "Francisco Díaz", NameLikeness::short_form},
      {"Bob", "Robert", NameLikeness::none},
      {"Johann Smith", "Johan Smith", NameLikeness::near_spelling},
      {"Stephen King", "Stehpen King", NameLikeness::near_spelling},
      {"Karl Meier", "Karl Meyer", NameLikeness::near_spelling},
      {"Karl Meier", "Karl Meierei", NameLikeness::none},
      {"Ann Lee", "Ian Lee", NameLikeness::none},
      {"Ana Ruiz", "Ana Gomez", NameLikeness::none},
      {"Ana Ruiz", "Ana", NameLikeness::none},
      {"A. B.", "Ana Bo", NameLikeness::none},
      {"Unit 1234", "Unit 1235", NameLikeness::none},
      {"", "Ana", NameLikeness::none},
  };
  for (const Case& one : cases) {
    INFO(one.a << " and " << one.b);
    CHECK(verso::likeness(name_words(one.a), name_words(one.b)) == one.likeness);
    CHECK(verso::likeness(name_words(one.b), name_words(one.a)) == one.likeness);
    if (one.likeness == NameLikeness::none || one.a.find(" Maria ") != one.a.npos) continue;
    // Whoever is alike is found.
    const auto a = verso::likeness_keys(name_words(one.a));
    const auto b = verso::likeness_keys(name_words(one.b));
    CHECK(std::ranges::any_of(
        a, [&](const std::string& key) { return std::ranges::find(b, key) != b.end(); }));
  }
}

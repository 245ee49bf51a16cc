#include "model/who.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using verso::who_rank;
using verso::WhoRank;

namespace Catch {
template <>
struct StringMaker<WhoRank> {
  static std::string convert(WhoRank rank) {
    return rank == WhoRank::exact       ? "exact"
           : rank == WhoRank::prefix    ? "prefix"
           : rank == WhoRank::substring ? "substring"
                                        : "none";
  }
};
}  // namespace Catch

TEST_CASE("how well a candidate fits what was typed") {
  struct Case {
    std::string typed;
    std::vector<std::string> names;
    WhoRank rank;
  };
  const std::vector<Case> cases{
      {"Ana Ruiz", {"Ana Ruiz"}, WhoRank::exact},
      {"ANA ruiz", {"Ana Ruiz"}, WhoRank::exact},
      {" ana  ruiz ", {"Ana Ruiz"}, WhoRank::exact},
      {"ana ruiz", {"Aña Ruíz"}, WhoRank::exact},
      {"lukasz", {"Łukasz"}, WhoRank::exact},
      {"oneil", {"O'Neil"}, WhoRank::exact},
      {"O'Neil", {"O’Neil"}, WhoRank::exact},
      {"jean luc", {"Jean-Luc"}, WhoRank::exact},
      {"jeanluc", {"Jean-Luc"}, WhoRank::exact},
      {"jean-luc", {"Jeanluc"}, WhoRank::exact},
      {"jean‑luc", {"Jean Luc"}, WhoRank::exact},
      {"j r r tolkien", {"J.R.R. Tolkien"}, WhoRank::exact},
      {"王小明", {"王小明"}, WhoRank::exact},
      {"---", {"---"}, WhoRank::exact},
      {"☆", {"☆"}, WhoRank::exact},
      {"nan", {"Ana Ruiz", "Nan"}, WhoRank::exact},
      {"ana", {"Ana Ruiz"}, WhoRank::prefix},
      {"ruiz", {"Ana Ruiz"}, WhoRank::prefix},
      {"ruiz ana", {"Ana Ruiz"}, WhoRank::prefix},
      {"an ru", {"Ana Ruiz"}, WhoRank::prefix},
      {"a r", {"Ana Ruiz"}, WhoRank::prefix},
      {"an ana", {"Ana Andersen"}, WhoRank::prefix},
      {"ana an", {"Ana Andersen"}, WhoRank::prefix},
      {"jeanluc pic", {"Jean-Luc Picard"}, WhoRank::prefix},
      {"an an", {"Ana Ruiz"}, WhoRank::none},
      {"a a", {"Ana", "Ann"}, WhoRank::none},
      {"ana bob", {"Ana Ruiz", "Bob"}, WhoRank::none},
      {"na", {"Ana Ruiz"}, WhoRank::substring},
      {"a ru", {"Ana Ruiz"}, WhoRank::prefix},
      {"na ru", {"Ana Ruiz"}, WhoRank::substring},
      {"小明", {"王小明"}, WhoRank::substring},
      {"bob", {"Ana Ruiz"}, WhoRank::none},
      {"ana ruiz lopez", {"Ana Ruiz"}, WhoRank::none},
      {"", {"Ana"}, WhoRank::none},
      {"---", {"Ana"}, WhoRank::none},
      {"ana", {}, WhoRank::none},
      {"ana", {""}, WhoRank::none},
      {"ana@acme.com", {"Ana Ruiz", "ana@acme.com"}, WhoRank::exact},
      {"ANA@ACME.COM", {"ana@acme.com"}, WhoRank::exact},
      {"ana@acme", {"ana@acme.com"}, WhoRank::prefix},
      {"ana.ruiz", {"A. R.", "ana.ruiz@acme.com"}, WhoRank::prefix},
      {"ruiz", {"ana.ruiz@acme.com"}, WhoRank::prefix},
      {"acme", {"ana@acme.com"}, WhoRank::substring},
      {"com", {"ana@acme.com"}, WhoRank::substring},
      {"@anaruiz", {"anaruiz"}, WhoRank::exact},
      {"anaruiz", {"@anaruiz"}, WhoRank::exact},
      {"ana\xFF", {"Ana Ruiz"}, WhoRank::prefix},
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed, c.names);
    CHECK(who_rank(c.typed, c.names) == c.rank);
  }
}

TEST_CASE("the best of the ranks comes last") {
  CHECK(WhoRank::none < WhoRank::substring);
  CHECK(WhoRank::substring < WhoRank::prefix);
  CHECK(WhoRank::prefix < WhoRank::exact);
}

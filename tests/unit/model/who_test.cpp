#include "model/who.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using verso::who_keys;
using Keys = std::vector<std::string>;

TEST_CASE("by what keys a name is found") {
  struct Case {
    std::string name;
    Keys whole;
    Keys words;
  };
  const std::vector<Case> cases{
      {"Ana Ruiz", {"ana ruiz"}, {"ana", "ruiz"}},
      {" ANA  Ruíz ", {"ana ruiz"}, {"ana", "ruiz"}},
      {"Łukasz", {"lukasz"}, {"lukasz"}},
      {"O’Neil", {"oneil"}, {"oneil"}},
      {"O'Neil", {"oneil"}, {"oneil"}},
      {"Jean-Luc", {"jean luc", "jeanluc"}, {"jean", "luc", "jeanluc"}},
      {"Jean‑Luc", {"jean luc", "jeanluc"}, {"jean", "luc", "jeanluc"}},
      {"J.R.R. Tolkien", {"j r r tolkien"}, {"j", "r", "r", "tolkien"}},
      {"王小明", {"王小明"}, {"王小明"}},
      {"---", {"---"}, {}},
      {" ☆ ", {"☆"}, {"☆"}},
      {"", {}, {}},
      {"  ", {}, {}},
      {"ana.ruiz@acme.com", {"ana ruiz acme com"}, {"ana", "ruiz"}},
      {"@anaruiz", {"anaruiz"}, {"anaruiz"}},
      {"ana\xFF", {"ana"}, {"ana"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(who_keys(c.name).whole == c.whole);
    CHECK(who_keys(c.name).words == c.words);
  }
}

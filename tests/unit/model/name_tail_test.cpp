#include "model/name_tail.hpp"

#include <vector>

#include "catch.hpp"

TEST_CASE("what was typed of a name goes on as the name does") {
  struct Case {
    const char* name;
    const char* typed;
    const char* tail;  // nullptr: no word of it begins so
  };
  const std::vector<Case> cases{
      {"Ana Ruiz", "", "Ana Ruiz"},
      {"Ana Ruiz", "an", "ana Ruiz"},
      {"Ana Ruiz", "ru", "ruiz"},
      {"Ana Ruiz", "Ana R", "Ana Ruiz"},
      {"Ana Ruiz", "uiz", nullptr},
      {"Ana Ruiz", "Ana Ruiz", "Ana Ruiz"},
      {"Ana Ruiz", "Ana Ruizz", nullptr},
      {"José Núñez", "jose nu", "jose nuñez"},
      {"Jose\u0301 Gil", "jose", "jose Gil"},
      {"Łukasz", "lu", "lukasz"},
      {"山田 太郎", "太", "太郎"},
      {"Straße", "strass", "strasse"},
  };
  for (const Case& each : cases) {
    INFO(each.name << " / " << each.typed);
    const auto tail = verso::name_tail(each.name, each.typed);
    if (each.tail == nullptr) {
      CHECK_FALSE(tail);
    } else {
      CHECK(tail.value_or("nothing") == each.tail);
    }
  }
}

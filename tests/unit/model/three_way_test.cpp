#include "model/three_way.hpp"

#include "catch.hpp"

using namespace verso;

namespace {

/// One value of one field; "" is none.
Fields one(const std::string& value) {
  return value.empty() ? Fields{} : Fields{{{"title", ""}, value}};
}

}  // namespace

TEST_CASE("a field is merged against the state in which both sides were the same") {
  struct Case {
    const char* base;
    const char* ours;
    const char* theirs;
    const char* merged;
    bool conflict;
  };
  const Case cases[] = {
      {"", "", "", "", false},     {"a", "a", "a", "a", false}, {"a", "b", "a", "b", false},
      {"a", "a", "b", "b", false}, {"a", "b", "b", "b", false}, {"a", "b", "c", "b", true},
      {"a", "", "a", "", false},   {"a", "a", "", "", false},   {"a", "", "", "", false},
      {"a", "", "b", "b", false},  {"a", "b", "", "b", false},  {"", "b", "", "b", false},
      {"", "", "b", "b", false},   {"", "b", "b", "b", false},  {"", "b", "c", "b", true},
  };
  for (const Case& each : cases) {
    INFO(each.base << '/' << each.ours << '/' << each.theirs);
    const MergedFields merged = merge(one(each.base), one(each.ours), one(each.theirs));
    CHECK(merged.fields == one(each.merged));
    REQUIRE(merged.conflicts.size() == (each.conflict ? 1U : 0U));
    if (each.conflict) {
      CHECK(merged.conflicts[0].kept == each.ours);
      CHECK(merged.conflicts[0].other == each.theirs);
    }
  }
}

TEST_CASE("the items of a list are merged one by one") {
  const Fields base{{{"email", "a"}, ""}, {{"email", "b"}, ""}};
  const Fields ours{{{"email", "b"}, ""}, {{"email", "c"}, ""}};
  const Fields theirs{{{"email", "a"}, ""}, {{"email", "d"}, ""}};
  const MergedFields merged = merge(base, ours, theirs);
  CHECK(merged.fields == Fields{{{"email", "c"}, ""}, {{"email", "d"}, ""}});
  CHECK(merged.conflicts.empty());
}

TEST_CASE("a deletion travels unless the other side has changed the thing") {
  struct Case {
    Presence presence;
    Fate fate;
  };
  const Case cases[] = {
      {{true, false, false, false, false}, Fate::nothing},
      {{true, true, true, false, false}, Fate::merge},
      {{false, true, true, true, true}, Fate::merge},
      {{true, true, false, false, false}, Fate::delete_ours},
      {{true, true, false, true, false}, Fate::add_theirs},
      {{false, true, false, false, false}, Fate::add_theirs},
      {{true, false, true, false, false}, Fate::delete_theirs},
      {{true, false, true, false, true}, Fate::add_ours},
      {{false, false, true, false, false}, Fate::add_ours},
  };
  for (const Case& each : cases) CHECK(fate(each.presence) == each.fate);
}

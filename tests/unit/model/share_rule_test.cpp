#include "catch.hpp"
#include "model/share_rule.hpp"

using namespace verso;

TEST_CASE("a person gets one link in seven days") {
  const auto day = [](int n) { return Date(std::chrono::days(20000 + n)); };
  struct Row {
    std::vector<int> others;
    std::optional<int> allowed;
  };
  const std::vector<Row> rows{
      {{}, {}},           {{0}, 7},       {{-6}, 1},    {{-7}, {}},     {{7}, {}},
      {{6}, 13},          {{-6, 5}, 12},  {{5, -6}, 12}, {{-6, 9}, 1},   {{-1, 13}, 6},
      {{-1, 12}, 19},     {{-3, -1}, 6},
  };
  for (const Row& row : rows) {
    std::vector<Date> others;
    for (const int n : row.others) others.push_back(day(n));
    const auto allowed = row.allowed ? std::optional(day(*row.allowed)) : std::nullopt;
    CHECK(link_allowed_from(others, day(0)) == allowed);
  }
}

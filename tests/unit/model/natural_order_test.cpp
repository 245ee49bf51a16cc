#include "model/natural_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace verso;

TEST_CASE("numbers in a text are ordered as numbers") {
  const std::vector<std::string> ordered{"",     "1",       "01x",     "2",        "10",
                                         "a",    "a-9",     "a-9-1",   "a-10",     "a-010x",
                                         "a10b", "touch-9", "touch-10", "touch-100", "é"};
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    for (std::size_t j = 0; j < ordered.size(); ++j) {
      CAPTURE(ordered[i], ordered[j]);
      CHECK(NaturalLess()(ordered[i], ordered[j]) == (i < j));
    }
  }
  CHECK(NaturalLess()("01", "1") != NaturalLess()("1", "01"));
  CHECK(NaturalLess()("9", "18446744073709551616"));
}

#include "cli/render/fit_page.hpp"

#include "catch.hpp"

using verso::cli::fit_page;

TEST_CASE("a page of help fits the terminal") {
  struct Row {
    const char* page;
    int columns;
    const char* fitted;
  };
  const Row rows[] = {
      {"short\n", 40, "short\n"},
      {"\n\n", 40, "\n\n"},
      {"one two three\n", 10, "one two\nthree\n"},
      {"one two three\n", 13, "one two three\n"},
      {"      a meaning that is long\n", 30, "      a meaning that is long\n"},
      {"      a meaning that is quite long\n", 30, "      a meaning that is quite\n      long\n"},
      {"  --db FILE     the database to be opened\n", 36,
       "  --db FILE     the database to be\n                opened\n"},
      {"  --db FILE     the database to be opened\n", 31,
       "  --db FILE\n      the database to be opened\n"},
      {"                      alone in its column\n", 30, "    alone in its column\n"},
      {"  --by email|call|meeting|letter\n", 20, "  --by\n  email|call|\n  meeting|letter\n"},
      {"  --by email|call|meet|letter\n", 20, "  --by\n  email|call|meet|\n  letter\n"},
      {"abcdefghijklmnop\n", 10, "abcdefghij\nklmnop\n"},
  };
  for (const Row& row : rows) {
    INFO(row.page << row.columns);
    CHECK(fit_page(row.page, row.columns) == row.fitted);
  }
  CHECK(fit_page("as wide as it is\n", std::nullopt) == "as wide as it is\n");
}

#include "cli/terminal/progress.hpp"

#include <optional>
#include <string>
#include <tuple>

#include "catch.hpp"

using namespace verso::cli::terminal;
using namespace std::chrono_literals;

TEST_CASE("how far long work is") {
  const auto& [done, taken, part, line] =
      GENERATE(table<std::size_t, std::chrono::milliseconds, std::optional<double>, std::string>({
          {3000, 2000ms, std::nullopt, "3000 records, 1500 a second"},
          {3000, 2000ms, 0.5, "3000 records, 1500 a second, 2 s left"},
          {3000, 2000ms, 0.25, "3000 records, 1500 a second, 6 s left"},
          {1, 1500ms, 0.3, "1 records, 1 a second, 4 s left"},
          {100, 10s, 0.05, "100 records, 10 a second, 3 min left"},
          {100, 1000ms, 1.0, "100 records, 100 a second, 0 s left"},
          // Too early to tell, and no time taken at all.
          {10, 1000ms, 0.01, "10 records, 10 a second"},
          {0, 0ms, 0.0, "0 records, 0 a second"},
      }));
  CHECK(progress_line(done, "records", taken, part) == line);
}

TEST_CASE("a time as one waits by") {
  CHECK(about(0s) == "0 s");
  CHECK(about(89s) == "89 s");
  CHECK(about(90s) == "2 min");
  CHECK(about(149s) == "2 min");
  CHECK(about(1h) == "60 min");
}

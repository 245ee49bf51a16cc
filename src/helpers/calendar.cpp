// verso-calendar --now SECONDS PATH…: prints the events of iCalendar files, one JSON object a line
// (docs/helpers.md). A program of its own so that verso need not load libical.
#include <cstdlib>
#include <string_view>

#include "helpers/calendar_json.hpp"
#include "helpers/run.hpp"

int main(int argc, char** argv) {
  std::int64_t now = 0;
  if (argc > 2 && std::string_view(argv[1]) == "--now") {
    now = std::strtoll(argv[2], nullptr, 10);
    argc -= 2;
    argv += 2;
  }
  return verso::helpers::run(argc, argv, [now](std::string_view text, const auto& print) {
    verso::helpers::calendar_json(text, now, print);
  });
}

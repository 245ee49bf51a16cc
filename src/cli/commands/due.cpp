#include <memory>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/due_rows.hpp"

namespace verso::cli {

Action declare_due(Options& options) {
  auto given = std::make_shared<DueOptions>();
  declare_due_options(options, *given);
  options.example("verso due", "who waits for something of value, worst first, and what to bring");
  options.example("verso due +work --within 2w", "the circle work, two weeks ahead");
  return [given](Session& session) {
    print_due(session, read_due(session, *given));
    return Outcome::done;
  };
}

}  // namespace verso::cli

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct SnoozeOptions {
  std::string who;
  std::string when;
};

Outcome run_snooze(Session& session, const SnoozeOptions& options) {
  const bool clears = text::equal_ignoring_ascii_case(text::trim(options.when), "none");
  const auto until = clears ? std::nullopt : std::optional(session.future(options.when));
  const ContactRef who = resolve_who(session, options.who);
  const Contact changed = snooze(session.book(), who.id, until);
  std::string line = contact_line(who);
  line += until ? ": snoozed until " + session.style().day(*until) : ": no longer snoozed";
  if (changed.due_on && changed.due_on != until)
    line += ", due on " + session.style().day(*changed.due_on);
  tell(session, line, exchange::to_json(changed));
  return Outcome::done;
}

}  // namespace

Action declare_snooze(Options& options) {
  auto given = std::make_shared<SnoozeOptions>();
  options.word("WHO", given->who);
  options.rest("WHEN", given->when);
  options.example("verso snooze ana 2w", "she is not due before two weeks have passed");
  options.example("verso snooze ana none", "her cadence alone counts again");
  return [given](Session& session) { return run_snooze(session, *given); };
}

}  // namespace verso::cli

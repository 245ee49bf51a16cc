#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct EveryOptions {
  std::string who;
  std::string cadence;
};

Outcome run_every(Session& session, const EveryOptions& options) {
  const std::optional<Duration> cadence = parse_duration(options.cadence);
  const ContactRef who = resolve_who(session, options.who);
  const Contact changed =
      change_contact(session.book(), who.id, [&](Contact& card) { card.cadence = cadence; });
  std::string line = contact_line(who);
  line += cadence ? ": every " + format_duration(*cadence) : ": no cadence, never due";
  if (changed.due_on) line += ", due on " + session.style().day(*changed.due_on);
  tell(session, line, exchange::to_json(changed));
  return Outcome::done;
}

}  // namespace

Action declare_every(Options& options) {
  auto given = std::make_shared<EveryOptions>();
  options.word("WHO", given->who);
  options.rest("CADENCE", given->cadence);
  options.example("verso every ana 3m", "bring her something of value every three months");
  options.example("verso every ana none", "she is never due");
  return [given](Session& session) { return run_every(session, *given); };
}

}  // namespace verso::cli

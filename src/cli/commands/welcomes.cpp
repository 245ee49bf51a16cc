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

struct WelcomesOptions {
  std::string who;
  Welcomes welcomes = Welcomes::value;
};

Outcome run_welcomes(Session& session, const WelcomesOptions& options) {
  const ContactRef who = resolve_who(session, options.who);
  const Contact changed = change_contact(session.book(), who.id,
                                         [&](Contact& card) { card.welcomes = options.welcomes; });
  std::string line = contact_line(who);
  line += options.welcomes == Welcomes::hello ? ": any hello counts" : ": only value counts";
  if (changed.due_on) line += ", due on " + session.style().day(*changed.due_on);
  tell(session, line, exchange::to_json(changed));
  return Outcome::done;
}

}  // namespace

Action declare_welcomes(Options& options) {
  auto given = std::make_shared<WelcomesOptions>();
  options.word("WHO", given->who);
  options.choice_word("WHAT", given->welcomes);
  options.example("verso welcomes ana hello", "a coffee with no purpose counts for her");
  options.example("verso welcomes ana value", "only what brings value counts, as with everyone");
  return [given](Session& session) { return run_welcomes(session, *given); };
}

}  // namespace verso::cli

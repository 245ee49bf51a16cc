#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

/// Asks nothing: no value is lost, and undo makes two cards of the one again.
Outcome run_merge(Session& session, const std::string& into_words, const std::string& from_words) {
  const ContactRef into = resolve_who(session, into_words);
  const ContactRef from = resolve_who(session, from_words);
  const Contact merged = merge_contacts(session.book(), into.id, from.id);
  tell(session,
       "merged " + contact_line(from) + " into " +
           contact_line({merged.id, merged.name, merged.org}),
       exchange::to_json(merged));
  if (!session.dry_run()) session.message("`verso undo` makes them two again");
  return Outcome::done;
}

}  // namespace

Action declare_merge(Options& options) {
  auto who = std::make_shared<std::pair<std::string, std::string>>();
  options.word("WHO", who->first);
  options.rest("WHO", who->second);
  options.example("verso merge 12 40",
                  "card 12 keeps its values and gets what it lacks; 40 is gone");
  return [who](Session& session) { return run_merge(session, who->first, who->second); };
}

}  // namespace verso::cli

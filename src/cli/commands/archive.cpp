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

Outcome set_archived(Session& session, const std::string& words, bool archived) {
  const ContactRef who = resolve_who(session, words, Archived::expected);
  const bool was = get_contact(session.book(), who.id).archived;
  const Contact changed =
      change_contact(session.book(), who.id, [&](Contact& card) { card.archived = archived; });
  std::string line = contact_line(who);
  line += archived ? ": archived" : ": no longer archived";
  if (was == archived) line += " (as before)";
  tell(session, line, exchange::to_json(changed));
  return Outcome::done;
}

Action declare(Options& options, bool archived) {
  auto who = std::make_shared<std::string>();
  options.rest("WHO", *who);
  return [who, archived](Session& session) { return set_archived(session, *who, archived); };
}

}  // namespace

Action declare_archive(Options& options) {
  options.example("verso archive ana ruiz", "keeps the card; she is never due and in no list");
  return declare(options, true);
}

Action declare_unarchive(Options& options) {
  options.example("verso unarchive ana ruiz", "she is back in the lists");
  return declare(options, false);
}

}  // namespace verso::cli

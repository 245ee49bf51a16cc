#include <memory>
#include <nlohmann/json.hpp>

#include "cli/card_toml.hpp"
#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/shared_reach.hpp"
#include "cli/tell.hpp"
#include "cli/terminal/editor.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

Outcome run_edit(Session& session, const std::string& words) {
  const ContactRef who = resolve_who(session, words);
  const Contact before = get_contact(session.book(), who.id);
  const std::string draft = card_to_toml(before);
  std::optional<Contact> changed;
  terminal::edit(session, {draft, ".toml", "# "}, [&](const std::string& written) {
    if (text::trim(written).empty()) return;  // as with git: an emptied text calls the edit off
    const Contact edited = card_from_toml(session, written, before);
    if (card_to_toml(edited) == draft) return;
    changed = change_contact(session.book(), who.id, [&](Contact& card) { card = edited; });
  });
  if (!changed) {
    tell(session, contact_line(who) + ": nothing was changed",
         exchange::to_json(get_contact(session.book(), who.id)));
    return Outcome::done;
  }
  warn_of_shared_reach(session, before, *changed);
  tell(session, "changed " + contact_line({changed->id, changed->name, changed->org}),
       exchange::to_json(*changed));
  return Outcome::done;
}

}  // namespace

Action declare_edit(Options& options) {
  auto who = std::make_shared<std::string>();
  options.rest("WHO", *who);
  options.example("verso edit ana ruiz", "her whole card in the editor; a mistake opens it again");
  return [who](Session& session) { return run_edit(session, *who); };
}

}  // namespace verso::cli

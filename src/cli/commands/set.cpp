#include <memory>
#include <nlohmann/json.hpp>

#include "cli/card_options.hpp"
#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/shared_reach.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct SetOptions {
  std::string who;
  std::optional<std::string> name;
  CardOptions card;
  std::vector<std::string> clear;
};

Outcome run_set(Session& session, const SetOptions& options) {
  if (!options.name && options.clear.empty() && options.card == CardOptions{}) {
    throw Error(ErrorKind::usage,
                "nothing to set; name a field, as in verso set ana --org Acme, or use verso edit");
  }
  const ContactRef who = resolve_who(session, options.who);
  // Read before the card is changed: a WHO among the fields may ask the person.
  const Contact before = get_contact(session.book(), who.id);
  Contact fields = before;
  for (const std::string& field : options.clear) clear_field(field, fields);
  if (options.name) fields.name = text::trim(*options.name);
  apply_card(session, options.card, fields);
  const Contact changed =
      change_contact(session.book(), who.id, [&](Contact& card) { card = fields; });
  warn_of_shared_reach(session, before, changed);
  tell(session, "set " + contact_line({changed.id, changed.name, changed.org}),
       exchange::to_json(changed));
  return Outcome::done;
}

}  // namespace

Action declare_set(Options& options) {
  auto given = std::make_shared<SetOptions>();
  options.rest("WHO", given->who);
  options.text("--name", given->name, "another name");
  options.choice(
      "--clear", clearable_fields(),
      [given](const std::string& field) { given->clear.push_back(field); },
      "empty a field, before others are set", Again::adds);
  declare_card(options, given->card);
  options.example("verso set ana --org Acme --email ana@acme.com",
                  "another employer; the address is added to those she has");
  options.example("verso set ana --clear email --email ana@new.com", "this address and no other");
  return [given](Session& session) { return run_set(session, *given); };
}

}  // namespace verso::cli

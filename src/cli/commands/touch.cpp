#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/empty_touch.hpp"
#include "cli/render/event_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/text_argument.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

struct TouchOptions {
  std::string who;
  std::optional<std::string> text;
  std::vector<std::string> with;
  ValueKinds gave;
  ValueKinds received;
  std::optional<Channel> by;
  std::optional<Starter> started;
  std::optional<std::string> on;
  std::optional<std::string> purpose;
};

Outcome run_touch(Session& session, const TouchOptions& options) {
  Touch touch;
  touch.on = session.past_or_today(options.on);
  std::vector<std::string> people{options.who};
  people.insert(people.end(), options.with.begin(), options.with.end());
  touch.with = resolve_people(session, people);
  touch.text = options.text == "-" ? read_input(session) : options.text.value_or("");
  touch.gave = options.gave;
  touch.received = options.received;
  touch.by = options.by;
  touch.started = options.started.value_or(Starter::me);
  touch.purpose = options.purpose.value_or("");
  const ContactId first = touch.with.front().id;
  const Touch added = add_touch(session.book(), touch);
  remember_last(session, first);
  tell(session, "touched " + touch_heading(added, session.style()), exchange::to_json(added));
  say_if_empty(session, added);
  return Outcome::done;
}

void declare_details(Options& options, TouchOptions& given) {
  options.kinds("--gave", given.gave, "what of value you brought");
  options.kinds("--received", given.received, "what of value they brought");
  options.choice("--by", given.by, "the channel");
  options.choice("--started", given.started, "who began; me unless said");
  options.text("--on", given.on, "the day; today unless said", "WHEN");
  options.text("--purpose", given.purpose, "what it was for");
}

}  // namespace

Action declare_touch(Options& options) {
  auto given = std::make_shared<TouchOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.texts("--with", given->with, "who else was there", "WHO");
  declare_details(options, *given);
  options.example("verso touch ana sent her the tax guide --gave knowledge --by email",
                  "moves both clocks, of contact and of value");
  options.example("verso touch 'Ana, Bob Lee' lunch --by meeting --on friday",
                  "one touch with both; empty, as nothing was given");
  return [given](Session& session) { return run_touch(session, *given); };
}

}  // namespace verso::cli

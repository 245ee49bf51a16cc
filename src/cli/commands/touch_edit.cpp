#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/event_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/terminal/editor.hpp"
#include "cli/text_argument.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

struct TouchEditOptions {
  TouchId id{};
  std::optional<std::string> text;
  std::vector<std::string> with;
  std::vector<std::string> without;
  std::optional<ValueKinds> gave;
  std::optional<ValueKinds> received;
  std::optional<Channel> by;
  std::optional<Starter> started;
  std::optional<std::string> on;
  std::optional<std::string> purpose;
  std::vector<std::string> clear;

  bool operator==(const TouchEditOptions&) const = default;
};

void clear_field(const std::string& field, Touch& touch) {
  const auto is = [&](std::string_view name) {
    return text::equal_ignoring_ascii_case(field, name);
  };
  if (is("text")) touch.text.clear();
  if (is("gave")) touch.gave.clear();
  if (is("received")) touch.received.clear();
  if (is("by")) touch.by.reset();
  if (is("purpose")) touch.purpose.clear();
}

bool is_among(const std::vector<ContactRef>& people, ContactId id) {
  return std::ranges::find(people, id, &ContactRef::id) != people.end();
}

void change_people(Session& session, const TouchEditOptions& options, Touch& touch) {
  for (ContactRef& contact : resolve_people(session, options.with)) {
    if (!is_among(touch.with, contact.id)) touch.with.push_back(std::move(contact));
  }
  for (const ContactRef& contact : resolve_people(session, options.without)) {
    if (!is_among(touch.with, contact.id)) {
      throw Error(ErrorKind::not_found, contact.name + " was not part of that touch");
    }
    std::erase_if(touch.with, [&](const ContactRef& other) { return other.id == contact.id; });
  }
}

void apply(Session& session, const TouchEditOptions& options, Touch& touch) {
  for (const std::string& field : options.clear) clear_field(field, touch);
  change_people(session, options, touch);
  if (options.text) touch.text = *options.text == "-" ? read_input(session) : *options.text;
  if (options.gave) touch.gave = *options.gave;
  if (options.received) touch.received = *options.received;
  if (options.by) touch.by = options.by;
  if (options.started) touch.started = *options.started;
  if (options.on) touch.on = session.past(*options.on);
  if (options.purpose) touch.purpose = *options.purpose;
}

Outcome run_touch_edit(Session& session, const TouchEditOptions& options) {
  Touch touch = get_touch(session.book(), options.id);
  Touch changed;
  TouchEditOptions nothing;
  nothing.id = options.id;
  const auto piped = options == nothing ? piped_text(session) : std::nullopt;
  if (piped && text::trim(*piped).empty()) {
    throw Error(
        ErrorKind::usage,
        "nothing to change was given: name it (--text TEXT, --on WHEN, --clear text empties)");
  }
  if (piped) {
    touch.text = *piped;
    changed = change_touch(session.book(), touch);
  } else if (options == nothing) {
    terminal::edit(session, {touch.text + "\n", ".md"}, [&](const std::string& written) {
      touch.text = text::trim(written);
      changed = change_touch(session.book(), touch);
    });
  } else {
    apply(session, options, touch);
    changed = change_touch(session.book(), touch);
  }
  tell(session, "changed touch " + touch_heading(changed, session.style()),
       exchange::to_json(changed));
  return Outcome::done;
}

Outcome run_touch_rm(Session& session, TouchId id) {
  const Touch touch = get_touch(session.book(), id);
  if (!session.confirm("delete touch " + touch_heading(touch, session.style()) + "?")) {
    tell_nothing(session, "nothing was deleted");
    return Outcome::done;
  }
  const Touch removed = remove_touch(session.book(), id);
  tell(session, "deleted touch " + touch_heading(removed, session.style()),
       exchange::to_json(removed));
  return Outcome::done;
}

}  // namespace

Action declare_touch_edit(Options& options) {
  auto given = std::make_shared<TouchEditOptions>();
  options.number("N", given->id);
  options.text("--text", given->text, "another text; - reads it from standard input");
  options.texts("--with", given->with, "who was there too", "WHO");
  options.texts("--without", given->without, "who was not there after all", "WHO");
  options.kinds_or_none("--gave", given->gave,
                        "what of value you brought, instead of what is recorded");
  options.kinds_or_none("--received", given->received, "what of value they brought, likewise");
  options.choice("--by", given->by, "the channel");
  options.choice("--started", given->started, "who began");
  options.text("--on", given->on, "the day", "WHEN");
  options.text("--purpose", given->purpose, "what it was for");
  options.choice(
      "--clear", {"text", "gave", "received", "by", "purpose"},
      [given](const std::string& field) { given->clear.push_back(field); },
      "empty a field, before others are set", Again::adds);
  options.example("verso touch edit 7 --gave link --on yesterday",
                  "changes what is named; `verso touches` tells the number");
  options.example("verso touch edit 7", "opens its text in the editor");
  return [given](Session& session) { return run_touch_edit(session, *given); };
}

Action declare_touch_rm(Options& options) {
  auto id = std::make_shared<TouchId>();
  options.number("N", *id);
  options.example("verso touch rm 7", "asks first");
  return [id](Session& session) { return run_touch_rm(session, *id); };
}

}  // namespace verso::cli

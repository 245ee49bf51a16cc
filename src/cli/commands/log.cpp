#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/empty_touch.hpp"
#include "cli/render/event_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/log.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

struct LogOptions {
  std::string sentence;
  ValueKinds gave;
  ValueKinds received;
  std::optional<Channel> by;
  std::optional<Starter> started;
  std::optional<std::string> on;
};

[[noreturn]] void met_nobody(const LogReading& reading) {
  std::string why = "the sentence tells of nobody whom you know";
  if (!reading.unknown.empty()) {
    why = fmt::format("nobody is called {}; `verso add` makes a card",
                      fmt::join(reading.unknown, " or "));
  } else if (!reading.spoken_of.empty()) {
    why = fmt::format("{} {} spoken of there, but nobody was met", names_of(reading.spoken_of),
                      reading.spoken_of.size() == 1 ? "is" : "are");
  }
  throw Error(ErrorKind::not_found, why + "; `verso touch WHO` names whom you met");
}

void say_unknown(Session& session, const LogReading& reading) {
  for (const std::string& name : reading.unknown) {
    session.warn(fmt::format("nobody is called {}: left out; `verso add` makes a card", name));
  }
}

void say_archived(Session& session, const std::vector<ContactRef>& people) {
  for (const ContactRef& one : people) {
    if (!get_contact(session.book(), one.id).archived) continue;
    session.message(contact_line(one) + "  (archived)");
  }
}

/// "coffee with Ana and Bob Lee on 2026-11-21, a meeting": what was understood, in words.
std::string understood(const Touch& touch, const Style& style) {
  std::string line = "logged " + touch_heading(touch, style);
  if (!touch.text.empty()) line += ": " + touch.text;
  return line;
}

Outcome run(Session& session, const LogOptions& options) {
  std::optional<Date> on;
  if (options.on) on = session.past_or_today(options.on);
  LogReading reading =
      read_log(session.book(), options.sentence, on, session.config().date_order());
  for (const UnclearName& unclear : reading.unclear) {
    reading.touch.with.push_back(pick_one(session, unclear.typed, unclear.candidates));
  }
  if (reading.touch.with.empty()) met_nobody(reading);
  Touch& touch = reading.touch;
  touch.gave = options.gave;
  touch.received = options.received;
  if (options.by) touch.by = options.by;
  if (options.started) touch.started = *options.started;
  const Touch added = add_touch(session.book(), touch);
  remember_last(session, added.with.front().id);
  tell(session, understood(added, session.style()), exchange::to_json(added));
  say_archived(session, added.with);
  say_unknown(session, reading);
  say_if_empty(session, added);
  if (!reading.spoken_of.empty()) {
    session.message(fmt::format("only spoken of, not met: {}", names_of(reading.spoken_of)));
  }
  return Outcome::done;
}

}  // namespace

Action declare_log(Options& options) {
  auto given = std::make_shared<LogOptions>();
  options.rest("SENTENCE", given->sentence);
  options.kinds("--gave", given->gave, "what of value you brought");
  options.kinds("--received", given->received, "what of value they brought");
  options.choice("--by", given->by, "the channel, if not the one that the sentence tells of");
  options.choice("--started", given->started, "who began");
  options.text("--on", given->on, "the day, if not the one that the sentence tells of", "WHEN");
  options.example("verso log 'yesterday: coffee with Ana and Bob Lee, sent Ana the IRS guide'",
                  "one touch with both, of yesterday; --gave says what was of value");
  options.example("verso log Cem called about the flat --gave help",
                  "they began, by call; you helped");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli

#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/event_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/text_argument.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

struct ReplyOptions {
  std::string who;
  std::optional<std::string> text;
  std::optional<std::string> on;
  std::optional<Tone> tone;
  bool mine = false;
  ValueKinds gave;
  ValueKinds received;
};

/// `Ana Ruiz answered touch 7 of 2026-11-20, after 2 days`.
std::string described(const Touch& touch, const Reply& reply, const Style& style) {
  const auto days = (reply.on - touch.on).count();
  std::string line = fmt::format(
      "{} answered touch {} of {}, {}", reply.mine ? "you" : reply.contact.name, number(touch.id),
      style.day(touch.on),
      days == 0 ? "the same day" : fmt::format("after {} day{}", days, days == 1 ? "" : "s"));
  if (!reply.gave.empty()) line += ", gave " + kinds_text(reply.gave);
  if (!reply.received.empty()) line += ", received " + kinds_text(reply.received);
  return line;
}

Outcome run_reply(Session& session, const ReplyOptions& options) {
  Reply reply;
  reply.on = session.past_or_today(options.on);
  reply.contact = resolve_who(session, options.who);
  reply.text = options.text == "-" ? read_input(session) : options.text.value_or("");
  reply.tone = options.tone;
  reply.mine = options.mine;
  reply.gave = options.gave;
  reply.received = options.received;
  const Touch answered = add_reply(session.book(), reply);
  remember_last(session, reply.contact.id);
  tell(session, described(answered, reply, session.style()), exchange::to_json(answered));
  return Outcome::done;
}

}  // namespace

Action declare_reply(Options& options) {
  auto given = std::make_shared<ReplyOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.text("--on", given->on, "the day; today unless said", "WHEN");
  options.choice("--tone", given->tone, "how it sounded");
  options.flag("--mine", given->mine, "you answered, not they");
  options.kinds("--gave", given->gave, "what of value you brought with it");
  options.kinds("--received", given->received, "what of value they brought with it");
  options.example("verso reply ana loved it --tone warm",
                  "to your latest touch that she had not answered");
  options.example("verso reply ana --mine --gave knowledge", "you answered what she had started");
  return [given](Session& session) { return run_reply(session, *given); };
}

}  // namespace verso::cli

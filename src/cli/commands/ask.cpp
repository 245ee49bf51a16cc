#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/occasion_options.hpp"
#include "cli/render/ask_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/ask.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct SentOptions {
  AskId id{};
  std::vector<std::string> to;
  OccasionOptions occasion;
  Overrides overrides;
};

struct AnswerOptions {
  AskId id{};
  std::optional<std::string> from;
  std::optional<std::string> text;
  OccasionOptions occasion;
  Overrides overrides;
  bool helped = false;
  bool declined = false;
};

struct ThankedOptions {
  AskId id{};
  std::vector<std::string> to;
  OccasionOptions occasion;
};

struct CloseOptions {
  AskId id{};
  std::optional<std::string> outcome;
};

Outcome told(Session& session, const Ask& ask) {
  tell(session, "ask " + ask_line(ask), exchange::to_json(ask));
  return Outcome::done;
}

/// Who was asked before and has had nothing of value since, as sentences.
std::vector<std::string> unbalanced(Session& session, const std::vector<ContactRef>& people) {
  std::vector<std::string> lines;
  for (const ContactRef& who : people) {
    if (const auto on = asked_since_given(session.book(), who.id)) {
      lines.push_back(fmt::format("you asked {} on {} and have given them nothing of value since",
                                  who.name, session.style().day(*on)));
    }
  }
  return lines;
}

Outcome run_sent(Session& session, const SentOptions& options) {
  const std::vector<ContactRef> people = resolve_people(session, options.to);
  const Occasion occasion = occasion_of(session, options.occasion);
  const std::vector<std::string> warnings = unbalanced(session, people);
  const Ask ask = send_ask(session.book(), options.id, people, occasion, options.overrides);
  remember_last(session, people.front().id);
  told(session, ask);
  for (const std::string& line : warnings) session.warn(line);
  return Outcome::done;
}

Outcome run_answer(Session& session, const AnswerOptions& options) {
  if (!options.helped && !options.declined) {
    throw Error(ErrorKind::usage, "ask answer needs --helped or --declined");
  }
  const AskAnswer answer{options.id, resolve_who(session, *options.from), options.helped,
                         options.text.value_or("")};
  const Ask ask = answer_ask(session.book(), answer, session.past_or_today(options.occasion.on),
                             options.overrides);
  remember_last(session, answer.from.id);
  told(session, ask);
  if (options.helped && !session.dry_run()) {
    session.message(fmt::format("`verso ask thanked {} --to {}` once you have thanked them",
                                number(ask.id), number(answer.from.id)));
  }
  return Outcome::done;
}

Outcome run_thanked(Session& session, const ThankedOptions& options) {
  const std::vector<ContactRef> people = resolve_people(session, options.to);
  const Occasion occasion = occasion_of(session, options.occasion);
  const Ask ask = thank_for_ask(session.book(), options.id, people, occasion);
  remember_last(session, people.front().id);
  return told(session, ask);
}

Outcome run_close(Session& session, const CloseOptions& options) {
  const Ask ask = close_ask(session.book(), options.id, options.outcome.value_or(""));
  told(session, ask);
  if (const auto owed = thanks_owed(ask); !owed.empty()) {
    session.warn(fmt::format("thanks owed to {}: `verso ask thanked {} --to WHO`", names_of(owed),
                             number(ask.id)));
  }
  if (ask.sent.empty()) return Outcome::done;
  session.message("tell all whom you asked how it ended:");
  for (const AskSent& sent : ask.sent) {
    session.message(fmt::format("  {}  `verso draft {} --ask {}`", sent.contact.name,
                                number(sent.contact.id), number(ask.id)));
  }
  return Outcome::done;
}

}  // namespace

Action declare_ask_add(Options& options) {
  auto text = std::make_shared<std::string>();
  options.rest("TEXT", *text);
  options.example("verso ask add who knows a good tax adviser in Lisbon", "then `verso ask who 1`");
  return [text](Session& session) { return told(session, add_ask(session.book(), *text)); };
}

Action declare_ask_sent(Options& options) {
  auto given = std::make_shared<SentOptions>();
  options.number("N", given->id);
  options.texts("--to", given->to, "whom you asked", "WHO");
  options.require("--to");
  declare_occasion(options, given->occasion);
  options.flag("--again", given->overrides.again, "though they were sent it before");
  options.flag("--anyway", given->overrides.anyway, "though it is closed");
  options.example("verso ask sent 1 --to ana --to bob --by message",
                  "a touch with each of them, in which nothing was given");
  return [given](Session& session) { return run_sent(session, *given); };
}

Action declare_ask_answer(Options& options) {
  auto given = std::make_shared<AnswerOptions>();
  options.number("N", given->id);
  options.rest("TEXT", given->text);
  options.text("--from", given->from, "who answered", "WHO");
  options.require("--from");
  options.flag("--helped", given->helped, "they helped");
  options.flag("--declined", given->declined, "they did not, or could not");
  options.exclude("--helped", "--declined");
  options.text("--on", given->occasion.on, "the day; today unless said", "WHEN");
  options.choice("--by", given->occasion.by, "taken as elsewhere; an answer goes with its touch");
  options.flag("--again", given->overrides.again, "in the place of their earlier answer");
  options.example("verso ask answer 1 --from ana --helped named her own adviser",
                  "thanks are owed to her until `verso ask thanked`");
  return [given](Session& session) { return run_answer(session, *given); };
}

Action declare_ask_thanked(Options& options) {
  auto given = std::make_shared<ThankedOptions>();
  options.number("N", given->id);
  options.texts("--to", given->to, "whom you thanked", "WHO");
  options.require("--to");
  declare_occasion(options, given->occasion);
  options.example("verso ask thanked 1 --to ana", "a touch with her, in which you gave thanks");
  return [given](Session& session) { return run_thanked(session, *given); };
}

Action declare_ask_close(Options& options) {
  auto given = std::make_shared<CloseOptions>();
  options.number("N", given->id);
  options.text("--outcome", given->outcome, "how it ended");
  options.example("verso ask close 1 --outcome 'found one in Porto'",
                  "then report back to all whom you asked");
  return [given](Session& session) { return run_close(session, *given); };
}

}  // namespace verso::cli

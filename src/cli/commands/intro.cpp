#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/occasion_options.hpp"
#include "cli/render/connect_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/intro.hpp"

namespace verso::cli {
namespace {

struct IntroOptions {
  std::string a;
  std::string b;
  std::optional<std::string> why;
  std::optional<NeedId> need;
  Overrides overrides;
};

struct AnswerOptions {
  IntroId id{};
  std::optional<std::string> by;
};

struct MadeOptions {
  IntroId id{};
  OccasionOptions occasion;
  Overrides overrides;
};

Outcome told(Session& session, const Intro& intro) {
  tell(session, "introduction " + intro_line(intro, session.style()), exchange::to_json(intro));
  return Outcome::done;
}

Outcome run_intro(Session& session, const IntroOptions& options) {
  Intro intro;
  intro.a = resolve_who(session, options.a);
  intro.b = resolve_who(session, options.b);
  intro.why = *options.why;
  intro.need = options.need;
  return told(session, add_intro(session.book(), intro, options.overrides));
}

Outcome run_intro_list(Session& session) {
  const std::vector<Intro> list = intros(session.book());
  const std::vector<Column<Intro>> columns{
      {{.title = "ID", .align = Align::right},
       [](const Intro& intro) { return std::to_string(number(intro.id)); }},
      {{.title = "NAME", .fit = Fit::flexible, .look = Look::strong},
       [](const Intro& intro) {
         return names_of({intro.a, intro.b});
       }},
      {{.title = "WHY", .fit = Fit::flexible}, [](const Intro& intro) { return intro.why; }},
      {{.title = "", .fit = Fit::flexible, .look = Look::faint},
       [&style = session.style()](const Intro& intro) { return intro_state(intro, style); }},
  };
  print_list(session, list, columns, [](const Intro& intro) { return exchange::to_json(intro); });
  if (list.empty() && session.human()) {
    session.message("no introductions; `verso intro WHO WHO --why TEXT` keeps one");
  }
  return Outcome::done;
}

Outcome run_intro_answer(Session& session, const AnswerOptions& options, IntroAnswer answer) {
  const auto who = options.by ? std::optional(resolve_who(session, *options.by)) : std::nullopt;
  return told(session, answer_intro(session.book(), options.id, answer, who));
}

Outcome run_intro_made(Session& session, const MadeOptions& options) {
  const Intro made = make_intro(session.book(), options.id, occasion_of(session, options.occasion),
                                options.overrides);
  remember_last(session, made.a.id);
  told(session, made);
  if (!session.dry_run()) {
    session.message("`verso intro outcome " + std::to_string(number(made.id)) +
                    " TEXT` keeps what becomes of it");
  }
  return Outcome::done;
}

std::shared_ptr<IntroOptions> declare_people(Options& options) {
  auto given = std::make_shared<IntroOptions>();
  options.word("WHO", given->a);
  options.rest("WHO", given->b);
  options.text("--why", given->why, "why the two should meet");
  options.require("--why");
  options.number("--for", given->need, "the need that it is to meet");
  options.flag("--again", given->overrides.again, "though the two stand for that already");
  return given;
}

Action declare_answer(Options& options, IntroAnswer answer) {
  auto given = std::make_shared<AnswerOptions>();
  options.number("N", given->id);
  const bool needs_who = answer != IntroAnswer::asked;
  options.text("--by", given->by, needs_who ? "which of the two" : "whom; both unless said", "WHO");
  if (needs_who) options.require("--by");
  const std::string verb(word(answer));
  options.example("verso intro " + verb + " 2 --by ana", "`verso intro list` tells the number");
  return [given, answer](Session& session) { return run_intro_answer(session, *given, answer); };
}

}  // namespace

Action declare_intro(Options& options) {
  const auto given = declare_people(options);
  options.example("verso intro ana bob --why 'both restore old boats'",
                  "proposed; ask both before you make it");
  options.example("verso intro ana bob --why 'he photographs launches' --for 3",
                  "for Ana's need 3; `verso match` finds such pairs");
  return [given](Session& session) { return run_intro(session, *given); };
}

Action declare_intro_add(Options& options) {
  const auto given = declare_people(options);
  options.example("verso intro add list bob --why 'both restore old boats'",
                  "for someone who is called like a verb of intro");
  return [given](Session& session) { return run_intro(session, *given); };
}

Action declare_intro_list(Options& options) {
  options.example("verso intro list", "where each stands, with their numbers");
  return run_intro_list;
}

Action declare_intro_asked(Options& options) { return declare_answer(options, IntroAnswer::asked); }

Action declare_intro_agreed(Options& options) {
  return declare_answer(options, IntroAnswer::agreed);
}

Action declare_intro_declined(Options& options) {
  return declare_answer(options, IntroAnswer::declined);
}

Action declare_intro_made(Options& options) {
  auto given = std::make_shared<MadeOptions>();
  options.number("N", given->id);
  declare_occasion(options, given->occasion);
  options.flag("--anyway", given->overrides.anyway, "though one of them declined");
  options.example("verso intro made 2 --on yesterday",
                  "a touch with both, in which you gave an introduction");
  return [given](Session& session) { return run_intro_made(session, *given); };
}

Action declare_intro_outcome(Options& options) {
  auto given = std::make_shared<std::pair<IntroId, std::string>>();
  options.number("N", given->first);
  options.rest("TEXT", given->second);
  options.example("verso intro outcome 2 they opened a shop together", "`verso search` finds it");
  return [given](Session& session) {
    return told(session, set_intro_outcome(session.book(), given->first, given->second));
  };
}

}  // namespace verso::cli

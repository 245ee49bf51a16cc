#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/last_day.hpp"
#include "cli/occasion_options.hpp"
#include "cli/render/give_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/opportunity.hpp"

namespace verso::cli {
namespace {

struct AddOptions {
  std::string text;
  std::optional<std::string> from;
  std::optional<std::string> until;
  std::optional<std::string> about;
};

struct ListOptions {
  bool untold = false;
  bool all = false;
};

struct PassOptions {
  OpportunityId id{};
  std::optional<std::string> to;
  std::optional<std::string> say;
  OccasionOptions occasion;
  Overrides overrides;
};

struct ToldOptions {
  OpportunityId id{};
  OccasionOptions occasion;
  Overrides overrides;
};

Outcome told(Session& session, const Opportunity& opportunity) {
  tell(session, "opportunity " + opportunity_line(opportunity, session.style()),
       exchange::to_json(opportunity));
  return Outcome::done;
}

Outcome run_add(Session& session, const AddOptions& options) {
  Opportunity opportunity;
  opportunity.text = options.text;
  opportunity.from = resolve_who(session, *options.from);
  if (options.until) opportunity.until = last_day(session, *options.until);
  opportunity.about = options.about.value_or("");
  told(session, add_opportunity(session.book(), opportunity));
  if (!session.dry_run()) session.message("`verso who` says who would value it");
  return Outcome::done;
}

Outcome run_list(Session& session, const ListOptions& options) {
  const auto which = options.untold ? Opportunities::untold
                     : options.all  ? Opportunities::all
                                    : Opportunities::open;
  const std::vector<Opportunity> list = opportunities(session.book(), which);
  const std::vector<Column<Opportunity>> columns{
      {{.title = "ID", .align = Align::right, .look = Look::faint},
       [](const Opportunity& one) { return std::to_string(number(one.id)); }},
      {{.title = "OPPORTUNITY", .fit = Fit::flexible, .look = Look::strong},
       [](const Opportunity& one) { return one.text; }},
      {{.title = "", .fit = Fit::flexible, .look = Look::faint},
       [&style = session.style()](const Opportunity& opportunity) {
         return opportunity_state(opportunity, style);
       }},
  };
  print_list(session, list, columns,
             [](const Opportunity& one) { return exchange::to_json(one); });
  if (list.empty() && session.human()) {
    session.message(options.untold
                        ? "no source is owed word"
                        : "no open opportunities; `verso opportunity add TEXT --from WHO` keeps one");
  }
  return Outcome::done;
}

Outcome run_pass(Session& session, const PassOptions& options) {
  const ContactRef to = resolve_who(session, *options.to);
  const Opportunity passed =
      pass_opportunity(session.book(), options.id, to, options.say.value_or(""),
                       occasion_of(session, options.occasion), options.overrides);
  remember_last(session, to.id);
  told(session, passed);
  if (is_untold(passed) && !session.dry_run()) {
    session.message(fmt::format("`verso opportunity told {}` once {} knows that you passed it on",
                                number(passed.id), passed.from->name));
  }
  return Outcome::done;
}

Outcome run_told(Session& session, const ToldOptions& options) {
  const Opportunity opportunity = tell_source(
      session.book(), options.id, occasion_of(session, options.occasion), options.overrides);
  remember_last(session, opportunity.from->id);
  return told(session, opportunity);
}

}  // namespace

Action declare_opportunity_add(Options& options) {
  auto given = std::make_shared<AddOptions>();
  options.rest("TEXT", given->text);
  options.text("--from", given->from, "who told you of it", "WHO");
  options.require("--from");
  options.text("--until", given->until, "the last day on which it is of use", "WHEN");
  options.text("--about", given->about, "what it is about, or whom it is for");
  options.example("verso opportunity add two tickets for the opera --from ana --until friday",
                  "`verso who opera` says who would value them");
  return [given](Session& session) { return run_add(session, *given); };
}

Action declare_opportunity_list(Options& options) {
  auto given = std::make_shared<ListOptions>();
  options.flag("--untold", given->untold, "those passed on of which the source does not know yet");
  options.flag("--all", given->all, "those too that are closed or expired");
  options.exclude("--untold", "--all");
  options.example("verso opportunity list --untold", "whom you owe word and thanks");
  return [given](Session& session) { return run_list(session, *given); };
}

Action declare_opportunity_pass(Options& options) {
  auto given = std::make_shared<PassOptions>();
  options.number("N", given->id);
  options.text("--to", given->to, "to whom", "WHO");
  options.require("--to");
  options.text("--say", given->say, "what you say with it");
  declare_occasion(options, given->occasion);
  options.flag("--again", given->overrides.again, "though they had it");
  options.flag("--anyway", given->overrides.anyway, "though it is closed or expired");
  options.flag("--to-source", given->overrides.to_source, "though it came from them");
  options.example("verso opportunity pass 2 --to bob --say 'row 3, and she sings'",
                  "a touch with Bob, in which you gave an opportunity");
  return [given](Session& session) { return run_pass(session, *given); };
}

Action declare_opportunity_told(Options& options) {
  auto given = std::make_shared<ToldOptions>();
  options.number("N", given->id);
  declare_occasion(options, given->occasion);
  options.flag("--again", given->overrides.again, "though they were told before");
  options.example("verso opportunity told 2", "a touch with its source, in which you gave thanks");
  return [given](Session& session) { return run_told(session, *given); };
}

Action declare_opportunity_close(Options& options) {
  auto given = std::make_shared<OpportunityId>();
  options.number("N", *given);
  options.example("verso opportunity close 2", "it is taken, or no longer of use");
  return [given](Session& session) {
    return told(session, close_opportunity(session.book(), *given));
  };
}

}  // namespace verso::cli

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/circle_members.hpp"
#include "cli/commands/all.hpp"
#include "cli/link_argument.hpp"
#include "cli/occasion_options.hpp"
#include "cli/render/give_text.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/error.hpp"
#include "verso/link.hpp"

namespace verso::cli {
namespace {

struct ShareOptions {
  std::string what;
  std::vector<std::string> with;
  std::optional<std::string> circle;
  std::optional<std::string> say;
  OccasionOptions occasion;
  Overrides overrides;
};

Outcome run(Session& session, const ShareOptions& options) {
  if (options.with.empty() == !options.circle) {
    throw Error(ErrorKind::usage, "share needs --with WHO or --circle NAME, one of them");
  }
  Share share;
  share.what = link_or_url(options.what);
  share.people = options.circle ? circle_members(session, *options.circle)
                                : resolve_people(session, options.with);
  share.say = options.say.value_or("");
  share.occasion = occasion_of(session, options.occasion);
  share.overrides = options.overrides;
  const Shared shared =
      share_link(session.book(), share, options.circle ? Refused::each : Refused::all);
  if (!options.circle) remember_last(session, share.people.front().id);
  tell(session, "link " + link_line(shared.link), exchange::to_json(shared.link));
  for (const ShareRefusal& refusal : shared.refused) {
    session.warn("skipped " + refusal.contact.name + ": " + refusal.why);
  }
  return Outcome::done;
}

}  // namespace

Action declare_share(Options& options) {
  auto given = std::make_shared<ShareOptions>();
  options.word("LINK|URL", given->what);
  options.texts("--with", given->with, "with whom", "WHO");
  options.text("--circle", given->circle, "with each member of a circle", "NAME");
  options.text("--say", given->say, "your own commentary: why it is for them", "COMMENTARY");
  declare_occasion(options, given->occasion);
  options.flag("--again", given->overrides.again, "though they had that link");
  options.flag("--anyway", given->overrides.anyway,
               "though they had another link within seven days");
  options.flag("--to-source", given->overrides.to_source, "though it came from them");
  options.example("verso share 3 --with ana --say 'page 4 is what you asked about'",
                  "a touch with Ana, in which you gave a link");
  options.example("verso share https://example.org/keels --circle boats --say 'the oak part!'",
                  "one touch for each member; whom the rules forbid is skipped and named");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/event_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

struct TouchesOptions {
  std::optional<std::string> who;
  std::optional<std::string> since;
};

std::string told(const Touch& touch) {
  std::string line = touch.purpose.empty() ? "" : touch.purpose + ": ";
  line += touch.text;
  for (const Reply& reply : touch.replies) {
    line += (line.empty() ? "" : "; ") + std::string(reply.mine ? "you" : reply.contact.name) +
            " answered" + (reply.text.empty() ? "" : ": " + reply.text);
  }
  return line;
}

Outcome run_touches(Session& session, const TouchesOptions& options) {
  const auto contact =
      options.who ? std::optional(resolve_who(session, *options.who).id) : std::nullopt;
  const auto since = options.since ? std::optional(session.past(*options.since)) : std::nullopt;
  const std::vector<Column<Touch>> columns{
      {{.title = "ID", .align = Align::right},
       [](const Touch& touch) { return std::to_string(number(touch.id)); }},
      {{.title = "ON", .look = Look::faint},
       [&style = session.style()](const Touch& touch) { return style.day(touch.on); }},
      {{.title = "NAME", .fit = Fit::flexible, .look = Look::strong},
       [](const Touch& touch) { return names_of(touch.with); }},
      {{.title = "HOW", .fit = Fit::flexible}, how_it_went},
      {{.title = "WHAT", .fit = Fit::flexible}, told},
  };
  print_list(session, touches(session.book(), contact, since), columns,
             [](const Touch& touch) { return exchange::to_json(touch); });
  return Outcome::done;
}

}  // namespace

Action declare_touches(Options& options) {
  auto given = std::make_shared<TouchesOptions>();
  options.rest("WHO", given->who);
  options.text("--since", given->since, "from this day on", "WHEN");
  options.example("verso touches ana --since 3m", "what passed between you in three months");
  return [given](Session& session) { return run_touches(session, *given); };
}

}  // namespace verso::cli

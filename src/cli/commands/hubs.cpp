#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/hubs.hpp"

namespace verso::cli {
namespace {

Outcome run_hubs(Session& session) {
  const std::vector<Hub> list = hubs(session.book());
  const std::vector<Column<Hub>> columns{
      {{.title = "NAME", .look = Look::strong}, [](const Hub& hub) { return hub.contact.name; }},
      {{.title = "INTRODUCED", .align = Align::right},
       [](const Hub& hub) { return std::to_string(hub.introduced); }},
      {{.title = "KNOWS", .align = Align::right},
       [](const Hub& hub) { return std::to_string(hub.knows); }},
      {{.title = "BROUGHT YOU", .fit = Fit::flexible},
       [](const Hub& hub) { return names_of(hub.people); }},
  };
  print_list(session, list, columns, [](const Hub& hub) { return exchange::to_json(hub); });
  if (list.empty() && session.human()) {
    session.message(
        "nobody yet; `verso add NAME --via WHO` and `verso knows WHO WHO` tell who connects");
  }
  return Outcome::done;
}

}  // namespace

Action declare_hubs(Options& options) {
  options.example("verso hubs",
                  "who connected you to how many, and how many of your contacts they know");
  return run_hubs;
}

}  // namespace verso::cli

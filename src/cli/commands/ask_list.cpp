#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/ask_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "exchange/json.hpp"
#include "verso/ask.hpp"

namespace verso::cli {
namespace {

Outcome run_ask_list(Session& session) {
  const std::vector<Ask> list = asks(session.book());
  const std::vector<Column<Ask>> columns{
      {{.title = "ID", .align = Align::right},
       [](const Ask& ask) { return std::to_string(number(ask.id)); }},
      {{.title = "ASK", .fit = Fit::flexible, .look = Look::strong},
       [](const Ask& ask) { return ask.text; }},
      {{.title = "SENT"}, ask_progress},
      {{.title = "", .fit = Fit::flexible}, ask_remarks},
  };
  print_list(session, list, columns, [](const Ask& ask) { return exchange::to_json(ask); });
  if (list.empty() && session.human()) {
    session.message("no asks; `verso ask add TEXT` keeps what you need");
  }
  return Outcome::done;
}

}  // namespace

Action declare_ask_list(Options& options) {
  options.example("verso ask list", "open ones first, with the thanks that you owe");
  return run_ask_list;
}

}  // namespace verso::cli

#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/card_view.hpp"
#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/heat_map.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"

namespace verso::cli {
namespace {

/// A calendar of what passed, on a terminal and where there is enough to see.
void print_calendar(Session& session, const CardView& card) {
  constexpr std::size_t worth_it = 8;
  if (!session.width() || card.touches.size() < worth_it) return;
  std::map<Date, int> days;
  for (const Touch& touch : card.touches) ++days[touch.on];
  print_heat_map(session.out(), days, session.today(), session.style(), *session.width(),
                 session.style().glyphs());
}

Outcome run(Session& session, const std::string& who) {
  const ContactId id = resolve_who(session, who).id;
  const CardView card = read_card(session, id);
  if (session.human()) {
    print_card(session.out(), card, session.style(), session.width(), session.today());
    print_calendar(session, card);
  } else {
    print_json(session.out(), to_json(card));
  }
  remember_last(session, id);
  return Outcome::done;
}

}  // namespace

Action declare_show(Options& options) {
  auto who = std::make_shared<std::string>();
  options.rest("WHO", *who);
  options.example("verso show ana", "the card, what to bring, notes and history");
  options.example("verso show @last --no-private", "whom you touched or looked at last");
  return [who](Session& session) { return run(session, *who); };
}

}  // namespace verso::cli

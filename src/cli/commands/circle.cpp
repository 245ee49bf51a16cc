#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/card_options.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "model/text.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

struct CircleOptions {
  std::string who;
  std::vector<std::string> names;
  bool remove = false;
};

bool same_name(std::string_view a, std::string_view b) { return text::fold(a) == text::fold(b); }

void join(Contact& card, const std::string& name) {
  const auto is_it = [&](const std::string& own) { return same_name(own, name); };
  if (std::ranges::none_of(card.circles, is_it)) card.circles.push_back(name);
}

void leave(Contact& card, const std::string& name) {
  const auto is_it = [&](const std::string& own) { return same_name(own, name); };
  if (std::erase_if(card.circles, is_it) == 0) {
    throw Error(ErrorKind::not_found, fmt::format("{} is not in the circle {}", card.name, name));
  }
}

Outcome run_circle(Session& session, const CircleOptions& options) {
  const ContactRef who = resolve_who(session, options.who);
  const Contact changed = change_contact(session.book(), who.id, [&](Contact& card) {
    for (const std::string& typed : options.names) {
      options.remove ? leave(card, circle_name(typed)) : join(card, circle_name(typed));
    }
  });
  std::string circles;
  for (const std::string& name : changed.circles) circles += " +" + name;
  tell(session,
       contact_line({changed.id, changed.name, changed.org}) + ":" +
           (circles.empty() ? " in no circle" : circles),
       exchange::to_json(changed));
  return Outcome::done;
}

nlohmann::ordered_json to_json(const CircleSize& circle) {
  return {{"name", circle.name}, {"members", circle.members}};
}

Outcome run_circle_list(Session& session) {
  const std::vector<Column<CircleSize>> columns{
      {{.title = "MEMBERS", .align = Align::right},
       [](const CircleSize& circle) { return std::to_string(circle.members); }},
      {{.title = "CIRCLE", .fit = Fit::flexible},
       [](const CircleSize& circle) { return "+" + circle.name; }},
  };
  print_list(session, circles(session.book()), columns,
             [](const CircleSize& circle) { return to_json(circle); });
  return Outcome::done;
}

Outcome run_circle_rename(Session& session, const std::string& from, const std::string& to) {
  const std::vector<CircleSize> before = circles(session.book());
  rename_circle(session.book(), circle_name(from), circle_name(to));
  CircleSize renamed{circle_name(to), 0};
  std::vector<CircleSize> all = session.dry_run() ? before : circles(session.book());
  for (const CircleSize& circle : all) {
    const bool is_it = same_name(circle.name, renamed.name) ||
                       (session.dry_run() && same_name(circle.name, circle_name(from)));
    if (is_it) renamed.members += circle.members;
  }
  tell(session,
       fmt::format("+{} is now +{}, with {} {}", circle_name(from), renamed.name, renamed.members,
                   renamed.members == 1 ? "member" : "members"),
       to_json(renamed));
  return Outcome::done;
}

}  // namespace

Action declare_circle(Options& options) {
  auto given = std::make_shared<CircleOptions>();
  options.word("WHO", given->who);
  options.list("NAME", given->names);
  options.flag("--remove", given->remove, "take them out of the circle");
  options.example("verso circle ana +padel +board",
                  "two circles; they begin when someone is in them");
  return [given](Session& session) { return run_circle(session, *given); };
}

Action declare_circle_list(Options& options) {
  options.example("verso circle list", "every circle, with its size");
  return run_circle_list;
}

Action declare_circle_rename(Options& options) {
  auto given = std::make_shared<std::pair<std::string, std::string>>();
  options.word("OLD", given->first);
  options.word("NEW", given->second);
  options.example("verso circle rename padel tennis",
                  "two circles become one where +tennis is there");
  return
      [given](Session& session) { return run_circle_rename(session, given->first, given->second); };
}

}  // namespace verso::cli

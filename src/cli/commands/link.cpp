#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/render/give_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/link.hpp"

namespace verso::cli {
namespace {

struct LinkOptions {
  std::string url;
  std::optional<std::string> title;
  std::optional<std::string> about;
  std::optional<std::string> from;
};

Outcome run_add(Session& session, const LinkOptions& options) {
  Link link;
  link.url = options.url;
  link.title = options.title.value_or("");
  link.about = options.about.value_or("");
  if (options.from) link.from = resolve_who(session, *options.from);
  const Link added = add_link(session.book(), link);
  tell(session, "link " + link_line(added), exchange::to_json(added));
  if (!session.dry_run()) session.message("`verso who` says who would value it");
  return Outcome::done;
}

Outcome run_list(Session& session) {
  const std::vector<Link> list = links(session.book());
  const std::vector<Column<Link>> columns{
      {{.title = "ID", .align = Align::right, .look = Look::faint},
       [](const Link& link) { return std::to_string(number(link.id)); }},
      {{.title = "LINK", .fit = Fit::flexible, .look = Look::strong}, link_name},
      {{.title = "URL", .fit = Fit::flexible},
       [](const Link& link) { return link.title.empty() ? "" : link.url; }},
      {{.title = "", .fit = Fit::flexible, .look = Look::faint}, link_state},
  };
  print_list(session, list, columns, [](const Link& link) { return exchange::to_json(link); });
  if (list.empty() && session.human()) {
    session.message("no links yet; `verso link add URL` keeps one");
  }
  return Outcome::done;
}

}  // namespace

Action declare_link_add(Options& options) {
  auto given = std::make_shared<LinkOptions>();
  options.word("URL", given->url);
  options.text("--title", given->title, "what it is called");
  options.text("--about", given->about, "what it is about, or whom it is for");
  options.text("--from", given->from, "who gave it to you: it never goes back to them", "WHO");
  options.example("verso link add https://example.org/keels --title 'Steaming oak' --from bob",
                  "kept; known already, what is said here is added");
  return [given](Session& session) { return run_add(session, *given); };
}

Action declare_link_list(Options& options) {
  options.example("verso link list", "the newest first, with their numbers");
  return run_list;
}

}  // namespace verso::cli

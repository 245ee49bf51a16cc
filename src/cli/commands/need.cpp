#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/last_day.hpp"
#include "cli/render/connect_text.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/need.hpp"

namespace verso::cli {
namespace {

struct NeedAddOptions {
  std::string who;
  std::string text;
  std::optional<std::string> referred_by;
  std::optional<std::string> until;
  bool bind = false;
};

struct NeedCloseOptions {
  NeedId id{};
  std::optional<std::string> by;
  bool dropped = false;
};

struct NeedListOptions {
  std::optional<std::string> who;
  bool all = false;
};

Outcome run_need_add(Session& session, const NeedAddOptions& options) {
  Need need;
  need.contact = resolve_who(session, options.who);
  need.text = options.text;
  need.bind = options.bind;
  if (options.referred_by) need.referred_by = resolve_who(session, *options.referred_by);
  if (options.until) need.until = last_day(session, *options.until);
  const Need added = add_need(session.book(), need);
  tell(session, "need " + need_line(added, session.style()), exchange::to_json(added));
  if (!session.dry_run()) session.message("`verso match` says who could help");
  return Outcome::done;
}

Outcome run_need_list(Session& session, const NeedListOptions& options) {
  const auto who =
      options.who ? std::optional(resolve_who(session, *options.who).id) : std::nullopt;
  const auto list = needs(session.book(), who, options.all ? Listed::all : Listed::open);
  const std::vector<Column<Need>> columns{
      {{.title = "ID", .align = Align::right},
       [](const Need& need) { return std::to_string(number(need.id)); }},
      {{.title = "NAME", .look = Look::strong}, [](const Need& need) { return need.contact.name; }},
      {{.title = "NEED", .fit = Fit::flexible},
       [](const Need& need) { return (need.bind ? "(bind) " : "") + need.text; }},
      {{.title = "", .look = Look::faint},
       [&style = session.style()](const Need& need) { return need_state(need, style); }},
  };
  print_list(session, list, columns, [](const Need& need) { return exchange::to_json(need); });
  if (list.empty() && session.human()) session.message("no open needs; `verso need add` keeps one");
  return Outcome::done;
}

Outcome run_need_close(Session& session, const NeedCloseOptions& options) {
  const auto by = options.by ? std::optional(resolve_who(session, *options.by).id) : std::nullopt;
  const Need closed =
      close_need(session.book(), options.id, options.dropped ? NeedEnd::dropped : NeedEnd::met, by);
  tell(session, "need " + need_line(closed, session.style()), exchange::to_json(closed));
  return Outcome::done;
}

}  // namespace

Action declare_need_add(Options& options) {
  auto given = std::make_shared<NeedAddOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.flag("--bind", given->bind, "they are in a bind: it is urgent");
  options.text("--referred-by", given->referred_by, "who sent them to you with it", "WHO");
  options.text("--until", given->until, "the last day on which it is of use", "WHEN");
  options.example("verso need add ana a photographer for the launch --until 'in 3 weeks'",
                  "open until that day has passed");
  options.example("verso need add bob 'a flat from Monday on' --bind --referred-by ana",
                  "urgent: listed first");
  return [given](Session& session) { return run_need_add(session, *given); };
}

Action declare_need_list(Options& options) {
  auto given = std::make_shared<NeedListOptions>();
  options.rest("WHO", given->who);
  options.flag("--all", given->all, "those too that are closed, dropped or expired");
  options.example("verso need list", "binds first, then the newest, with their numbers");
  return [given](Session& session) { return run_need_list(session, *given); };
}

Action declare_need_close(Options& options) {
  auto given = std::make_shared<NeedCloseOptions>();
  options.number("N", given->id);
  options.text("--by", given->by, "who met it", "WHO");
  options.flag("--dropped", given->dropped, "it came to nothing, or is no longer needed");
  options.example("verso need close 3 --by bob", "met, thanks to Bob");
  return [given](Session& session) { return run_need_close(session, *given); };
}

}  // namespace verso::cli

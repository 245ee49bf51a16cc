#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/last_day.hpp"
#include "cli/occasion_options.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/promise.hpp"

namespace verso::cli {
namespace {

struct AddOptions {
  std::string who;
  std::string text;
  std::optional<std::string> by;
};

struct DoneOptions {
  PromiseId id{};
  ValueKinds gave;
  OccasionOptions occasion;
};

struct ListOptions {
  std::optional<std::string> who;
  bool all = false;
};

std::string state_of(const Promise& promise, const Style& style) {
  if (promise.done_on) return "kept on " + style.day(*promise.done_on);
  return promise.by ? "by " + style.day(*promise.by) : "";
}

std::string line_of(const Promise& promise, const Style& style) {
  std::string line =
      fmt::format("promise {}  {}: {}", number(promise.id), promise.contact.name, promise.text);
  if (const std::string state = state_of(promise, style); !state.empty()) line += ", " + state;
  return line;
}

Outcome run_add(Session& session, const AddOptions& options) {
  Promise promise;
  promise.contact = resolve_who(session, options.who);
  promise.text = options.text;
  if (options.by) promise.by = last_day(session, *options.by);
  const Promise added = add_promise(session.book(), promise);
  tell(session, line_of(added, session.style()), exchange::to_json(added));
  return Outcome::done;
}

Outcome run_list(Session& session, const ListOptions& options) {
  const auto who =
      options.who ? std::optional(resolve_who(session, *options.who).id) : std::nullopt;
  const auto list =
      promises(session.book(), who, options.all ? Promises::all : Promises::open);
  if (list.empty()) session.message("no promises are open; `verso promise add WHO TEXT` keeps one");
  const Date today = session.today();
  const std::vector<Column<Promise>> columns{
      {{"ID", Fit::fixed, Align::right, Look::faint},
       [](const Promise& promise) { return std::to_string(number(promise.id)); }},
      {{"NAME", Fit::flexible, Align::left, Look::strong},
       [](const Promise& promise) { return promise.contact.name; }},
      {{"PROMISE", Fit::flexible}, [](const Promise& promise) { return promise.text; }},
      {{"BY"}, [today, &style = session.style()](const Promise& promise) {
         const bool late = !promise.done_on && promise.by && *promise.by < today;
         return state_of(promise, style) + (late ? ", late" : "");
       }}};
  print_list(session, list, columns,
             [](const Promise& promise) { return exchange::to_json(promise); });
  return Outcome::done;
}

Outcome run_done(Session& session, const DoneOptions& options) {
  const Promise kept = keep_promise(session.book(), options.id, options.gave,
                                    occasion_of(session, options.occasion));
  tell(session, line_of(kept, session.style()), exchange::to_json(kept));
  if (options.gave.empty() && !session.dry_run()) {
    session.message("no touch was recorded; --gave KIND records what you brought");
  }
  return Outcome::done;
}

}  // namespace

Action declare_promise_add(Options& options) {
  auto given = std::make_shared<AddOptions>();
  options.word("WHO", given->who);
  options.rest("TEXT", given->text);
  options.text("--by", given->by, "until when", "WHEN");
  options.example("verso promise add ana the tax guide --by friday",
                  "`due` and the day tell of it until it is kept");
  return [given](Session& session) { return run_add(session, *given); };
}

Action declare_promise_list(Options& options) {
  auto given = std::make_shared<ListOptions>();
  options.rest("WHO", given->who);
  options.flag("--all", given->all, "also those that were kept");
  options.example("verso promise list", "what you owe, the earliest first");
  return [given](Session& session) { return run_list(session, *given); };
}

Action declare_promise_done(Options& options) {
  auto given = std::make_shared<DoneOptions>();
  options.number("N", given->id);
  options.kinds("--gave", given->gave, "what of value it was: records a touch");
  declare_occasion(options, given->occasion);
  options.example("verso promise done 3 --gave knowledge", "kept, and a touch of value");
  return [given](Session& session) { return run_done(session, *given); };
}

}  // namespace verso::cli

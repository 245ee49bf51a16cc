#include <fmt/format.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "cli/commands/all.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/who.hpp"
#include "exchange/json.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

namespace verso::cli {
namespace {

std::string counted(std::size_t count, std::string_view thing, std::string_view plural = "s") {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : plural);
}

Outcome run_rm(Session& session, const std::string& words) {
  const ContactRef who = resolve_who(session, words);
  const std::string what =
      fmt::format("{}, with {} and {}", contact_line(who),
                  counted(notes(session.book(), who.id).size(), "note"),
                  counted(touches(session.book(), who.id, std::nullopt).size(), "touch", "es"));
  if (!session.confirm("delete " + what + "?")) {
    tell_nothing(session, "nothing was deleted");
    return Outcome::done;
  }
  const Contact removed = remove_contact(session.book(), who.id);
  tell(session, "deleted " + what, exchange::to_json(removed));
  if (!session.dry_run()) session.message("`verso undo` brings it back");
  return Outcome::done;
}

}  // namespace

Action declare_rm(Options& options) {
  auto who = std::make_shared<std::string>();
  options.rest("WHO", *who);
  options.example("verso rm ana ruiz", "asks first; `verso archive` keeps the card");
  return [who](Session& session) { return run_rm(session, *who); };
}

}  // namespace verso::cli

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/open_book.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "cli/terminal/progress.hpp"
#include "model/text.hpp"
#include "verso/book.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

void print_health(Session& session, const Health& health) {
  for (const std::string& fault : health.faults) {
    session.out() << session.style().apply(Look::bad, text::printable(fault)) << '\n';
  }
  if (health.faults.empty())
    session.out() << session.style().apply(Look::good, "all is well") << '\n';
  session.out() << counted(health.contacts, "contact", "contacts") << ", "
                << counted(health.notes, "note", "notes") << ", "
                << counted(health.touches, "touch", "touches") << '\n';
}

Health look(Session& session, bool mends) {
  const terminal::Waiting waiting(session, mends ? "rebuilding" : "checking");
  if (!mends) return examine(session.book());
  rebuild(session.book(), session.config().value("language"));
  // A connection keeps the language in which it saw the index first.
  return examine(*open_book(session));
}

Outcome run_doctor(Session& session, bool mends) {
  const Health health = look(session, mends);
  if (session.output() == Output::json)
    print_json(session.out(), to_json(health));
  else
    print_health(session, health);
  if (health.faults.empty()) return Outcome::done;
  throw Error(ErrorKind::storage,
              counted(health.faults.size(), "fault", "faults") + " in " +
                  session.book_path().string() + "; " +
                  (mends ? "`verso restore` brings a backup back"
                         : "`verso doctor --rebuild` mends lists and text index"));
}

}  // namespace

Action declare_doctor(Options& options) {
  auto mends = std::make_shared<bool>(false);
  options.flag("--rebuild", *mends,
               "derive lists and text index anew, in the language of the settings");
  options.example("verso doctor", "checks the file, what refers to what, lists and text index");
  return [mends](Session& session) { return run_doctor(session, *mends); };
}

}  // namespace verso::cli

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/quiet_hours.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "cli/terminal/process.hpp"
#include "model/text.hpp"
#include "verso/due_list.hpp"

namespace verso::cli {
namespace {

struct RemindOptions {
  bool notify = false;
};

/// "3 are due: Bob Lee, Ana Ruiz, Cem Ak"; empty where nobody is.
std::string reminder(Session& session, std::size_t count) {
  constexpr std::size_t named = 3;
  if (count == 0) return "";
  std::string line = counted(count, "is due", "are due") + ": ";
  const auto worst = due(session.book(), Query{}, std::nullopt, Ready::any, named);
  for (std::size_t i = 0; i < worst.size(); ++i) {
    line += (i == 0 ? "" : ", ") + worst[i].row.contact.name;
  }
  return count > worst.size() ? line + ", …" : line;
}

/// Whether the desktop took it; it does not where there is none, or no program for it.
bool notify(const std::string& line) {
  const auto child = terminal::start("notify-send 2>/dev/null --app-name=verso", {"verso", line},
                                     terminal::Input::inherited);
  return child && terminal::wait(*child) == 0;
}

Outcome run(Session& session, const RemindOptions& options) {
  const std::size_t count = count_due(session.book());
  if (!session.human()) {
    print_json(session.out(), {{"due", count}});
    return Outcome::done;
  }
  if (is_quiet(session)) return Outcome::done;
  const std::string line = text::printable(reminder(session, count));
  if (line.empty() || (options.notify && notify(line))) return Outcome::done;
  session.out() << line << '\n';
  return Outcome::done;
}

}  // namespace

Action declare_remind(Options& options) {
  auto given = std::make_shared<RemindOptions>();
  options.flag("--notify", given->notify, "on the desktop, by notify-send; else printed");
  options.example("verso remind",
                  "a line for a shell's start: how many are due; nothing if nobody is");
  options.example("systemctl --user enable --now verso-remind.timer",
                  "every morning, on the desktop");
  options.example("verso config set remind.quiet 20:00-08:00", "hours in which it says nothing");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli

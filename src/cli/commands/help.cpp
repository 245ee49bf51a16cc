#include "cli/commands/help.hpp"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/call.hpp"
#include "cli/render/fit_page.hpp"
#include "cli/render/json_out.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

std::string_view title(Group group) {
  switch (group) {
    case Group::capture: return "Capture";
    case Group::find: return "Find";
    case Group::give: return "Give";
    case Group::connect: return "Connect";
    case Group::ask: return "Ask";
    case Group::reflect: return "Reflect";
    case Group::exchange: return "Exchange";
    case Group::keep: return "Keep";
    case Group::hidden: return "";
  }
  return "";
}

void print_row(Session& session, std::string_view name, std::string_view summary) {
  constexpr std::size_t column = 19;  // "opportunity close" and two spaces
  const std::string gap(name.size() < column ? column - name.size() : 1, ' ');
  const std::string entry = "  " + std::string(name);
  const std::string row = fit_page(entry + gap + std::string(summary) + "\n", session.width());
  // However narrow the terminal is, the name stands at the beginning.
  session.out() << "  " << session.style().apply(Look::strong, name) << row.substr(entry.size());
}

nlohmann::ordered_json to_json(const Command& command) {
  const Options options = describe(command);
  nlohmann::ordered_json described = nlohmann::ordered_json::array();
  for (const OptionText& option : options.option_texts()) {
    described.push_back({{"names", option.names},
                         {"value", option.value.empty() ? nlohmann::ordered_json(nullptr)
                                                        : nlohmann::ordered_json(option.value)},
                         {"help", option.help},
                         {"heading", option.heading},
                         {"repeats", option.repeats}});
  }
  nlohmann::ordered_json examples = nlohmann::ordered_json::array();
  for (const Example& example : options.examples()) {
    examples.push_back({{"call", example.call}, {"meaning", example.meaning}});
  }
  return {
      {"name", command.name},     {"group", title(command.group)},   {"summary", command.summary},
      {"usage", options.usage()}, {"writes", command.traits.writes}, {"examples", examples},
      {"options", described}};
}

void print_table_json(Session& session) {
  JsonList list(session.out());
  for (const Command& command : commands()) {
    if (command.group != Group::hidden) list.add(to_json(command));
  }
  list.end();
}

Outcome show_overview(Session& session) {
  if (session.output() == Output::json) {
    print_table_json(session);
    return Outcome::done;
  }
  session.out() << fit_page(
      "verso remembers people, what they value and what passed between you, and says\n"
      "whom to reach out to and what to bring.\n\n"
      "Usage: verso [options] COMMAND ...\n",
      session.width());
  std::optional<Group> group;
  for (const Command& command : commands()) {
    if (command.group == Group::hidden) continue;
    if (group != command.group) {
      group = command.group;
      session.out() << '\n' << session.style().apply(Look::accent, title(*group)) << '\n';
    }
    print_row(session, command.name, command.summary);
  }
  session.out() << fit_page("\nverso help COMMAND tells more of one.\n", session.width());
  return Outcome::done;
}

void print_page(Session& session, const Command& command) {
  const std::string name(command.name);
  const std::string page =
      fit_page(name + ": " + describe(command).help(command.summary), session.width());
  session.out() << session.style().apply(Look::strong, name) << page.substr(name.size());
}

/// A command of the user's own: what it stands for.
Outcome show_alias(Session& session, const std::string& name) {
  const auto alias = session.config().get("alias." + name);
  if (!alias) unknown_command(name, session.config().names("alias."));
  tell(session, name + ": an alias of yours for `verso " + *alias + "`",
       {{"name", name}, {"alias", *alias}});
  return Outcome::done;
}

Outcome run_help(Session& session, const std::optional<std::string>& words) {
  if (!words || words->empty()) return show_overview(session);
  for (const Command& command : commands()) {
    if (command.name == *words && !command.name.empty()) return show_help(session, &command);
  }
  const std::string first = words->substr(0, words->find(' '));
  if (find_commands(first).empty()) return show_alias(session, first);
  GlobalOptions global;  // finds the row of a first word
  return show_help(session, read_call(std::vector{first, std::string("--help")}, global).command);
}

}  // namespace

Outcome show_help(Session& session, const Command* command) {
  if (!command || command->name.empty()) return show_overview(session);
  if (session.output() == Output::json) {
    print_json(session.out(), to_json(*command));
    return Outcome::done;
  }
  const auto family = find_commands(command->name.substr(0, command->name.find(' ')));
  print_page(session, *command);
  if (family.size() < 2) return Outcome::done;
  session.out() << "\nSee also\n";
  for (const Command* row : family) {
    if (row != command) print_row(session, row->name, row->summary);
  }
  return Outcome::done;
}

Action declare_help(Options& options) {
  auto words = std::make_shared<std::optional<std::string>>();
  options.rest("COMMAND", *words);
  options.example("verso help touch", "how an exchange is recorded");
  options.example("verso help --json", "every command with its options, for a program");
  return [words](Session& session) { return run_help(session, *words); };
}

}  // namespace verso::cli

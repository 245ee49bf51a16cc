#include "cli/call.hpp"

#include <algorithm>
#include <utility>

#include "model/nearest.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

/// A row with its options declared.
struct Declared {
  const Command* command;
  Options options;
  Action action;
};

Declared declare(const Command& command, GlobalOptions& global) {
  const Dashes dashes = command.traits.takes_query ? Dashes::text : Dashes::options;
  Declared declared{&command, Options(std::string(command.name), dashes), {}};
  declared.action = command.declare(declared.options);
  declare_global(declared.options, global, command.traits);
  return declared;
}

std::string_view verb_of(const Command& command) {
  const auto space = command.name.find(' ');
  return space == std::string_view::npos ? "" : command.name.substr(space + 1);
}

bool is_number(const std::string& word) {
  return !word.empty() &&
         std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether these words are the verb of this row and its arguments.
bool fits(const Command& command, const std::vector<std::string>& words) {
  if (words.empty() || verb_of(command) != words.front()) return false;
  switch (command.verb) {
    case Verb::always: return true;
    case Verb::before_number: return words.size() == 2 && is_number(words[1]);
    case Verb::alone: return words.size() == 1;
    case Verb::before_two: return words.size() == 3;
  }
  return false;
}

/// All options of the rows of one command: enough to tell its words from values of options.
Shape union_of(const std::vector<Declared>& rows) {
  Shape shape{{}, rows.front().options.shape().dashes};
  for (const Declared& row : rows) {
    for (const OptionShape& option : row.options.shape().options) {
      if (std::ranges::find(shape.options, option.name, &OptionShape::name) ==
          shape.options.end()) {
        shape.options.push_back(option);
      }
    }
  }
  return shape;
}

[[noreturn]] void unknown_verb(std::string_view command, const std::vector<Declared>& rows,
                               const std::vector<std::string>& words) {
  std::vector<std::string_view> verbs;
  std::string list;
  for (const Declared& row : rows) {
    if (verb_of(*row.command).empty()) continue;
    verbs.push_back(verb_of(*row.command));
    list += (list.empty() ? "" : ", ") + std::string(verbs.back());
  }
  std::string sentence = std::string(command) + " needs one of " + list;
  if (!words.empty()) {
    sentence += ", not \"" + words.front() + "\"";
    if (const auto near = nearest(words.front(), verbs)) {
      sentence += "; did you mean " + std::string(*near) + "?";
    }
  }
  throw Error(ErrorKind::usage, sentence);
}

bool gives(const Arguments& arguments, std::string_view option) {
  return std::ranges::find(arguments.options, option, &GivenOption::name) !=
         arguments.options.end();
}

/// Which row a call means, given the words behind the command. Throws Error{usage} where they are
/// none of its verbs, unless only help was asked for.
Declared& choose(std::string_view command, std::vector<Declared>& rows,
                 const Arguments& arguments) {
  for (Declared& row : rows) {
    if (!verb_of(*row.command).empty() && fits(*row.command, arguments.words)) return row;
  }
  for (Declared& row : rows) {
    if (!verb_of(*row.command).empty()) continue;
    if (rows.size() == 1 || arguments.words.empty() || row.options.takes_words()) return row;
  }
  if (gives(arguments, "--help") || gives(arguments, "--version")) return rows.front();
  unknown_verb(command, rows, arguments.words);
}

/// Puts the options before the command in front of those behind it.
void prepend(std::vector<GivenOption> leading, const Options& options, Arguments& arguments) {
  for (const GivenOption& option : leading) {
    if (std::ranges::find(options.shape().options, option.name, &OptionShape::name) ==
        options.shape().options.end()) {
      throw Error(ErrorKind::usage,
                  (options.command().empty() ? "the day" : options.command()) +
                      std::string(" has no option ") + option.name);
    }
  }
  std::ranges::move(arguments.options, std::back_inserter(leading));
  arguments.options = std::move(leading);
}

Call without_command(const Arguments& given, GlobalOptions& global) {
  if (gives(given, "--help")) return {Call::Asks::help, nullptr, {}};
  if (gives(given, "--version")) return {Call::Asks::version, nullptr, {}};
  const auto day = find_commands("");
  if (day.empty()) return {Call::Asks::help, nullptr, {}};
  Declared declared = declare(*day.front(), global);
  Arguments arguments;
  prepend(given.options, declared.options, arguments);
  declared.options.bind(arguments);
  return {Call::Asks::action, declared.command, std::move(declared.action)};
}

}  // namespace

void unknown_command(std::string_view word, const std::vector<std::string>& aliases) {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) {
    if (command.group == Group::hidden) continue;
    names.push_back(command.name.substr(0, command.name.find(' ')));
  }
  names.insert(names.end(), aliases.begin(), aliases.end());
  const auto near = nearest(word, names);
  throw Error(ErrorKind::usage,
              "unknown command \"" + std::string(word) + "\"; " +
                  (near ? "did you mean " + std::string(*near) + "?" : "verso help lists them"));
}

Call read_call(std::span<const std::string> arguments, GlobalOptions& global) {
  const Leading leading = split_leading(arguments, global_shape());
  if (!leading.command) return without_command({leading.options, {}}, global);

  std::vector<Declared> rows;
  for (const Command* command : find_commands(*leading.command)) {
    rows.push_back(declare(*command, global));
  }
  if (rows.empty() || leading.command->empty()) unknown_command(*leading.command);
  Arguments given = split(leading.rest, union_of(rows), global_shape());
  Declared& row = choose(*leading.command, rows, given);
  given = split(leading.rest, row.options.shape(), global_shape());
  if (!verb_of(*row.command).empty() && !given.words.empty()) given.words.erase(given.words.begin());
  prepend(leading.options, row.options, given);
  if (gives(given, "--help")) return {Call::Asks::help, row.command, {}};
  if (gives(given, "--version")) return {Call::Asks::version, row.command, {}};
  row.options.bind(given);
  return {Call::Asks::action, row.command, std::move(row.action)};
}

Options describe(const Command& command) {
  GlobalOptions unused;
  return std::move(declare(command, unused).options);
}

}  // namespace verso::cli

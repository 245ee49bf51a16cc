#include "cli/expand_call.hpp"

#include <algorithm>

#include "cli/arguments.hpp"
#include "cli/call.hpp"
#include "cli/command.hpp"
#include "cli/config.hpp"
#include "cli/global_options.hpp"
#include "cli/paths.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

/// The first words of the commands that begin with a text, each once.
std::vector<std::string_view> commands_beginning_with(std::string_view text) {
  std::vector<std::string_view> words;
  for (const Command& command : commands()) {
    const std::string_view word = command.name.substr(0, command.name.find(' '));
    if (command.group == Group::hidden || !word.starts_with(text)) continue;
    if (words.empty() || words.back() != word) words.push_back(word);
  }
  return words;
}

/// The command that the text is the beginning of; empty where there is none.
std::string whole_command(const std::string& typed) {
  const auto words = commands_beginning_with(typed);
  if (words.size() < 2) return words.empty() ? "" : std::string(words.front());
  std::string list;
  for (const std::string_view word : words) list += (list.empty() ? "" : ", ") + std::string(word);
  throw Error(ErrorKind::usage, "\"" + typed + "\" begins several commands: " + list);
}

}  // namespace

std::vector<std::string> alias_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool is_open = false;
  char quote = 0;
  for (const char c : text) {
    if (quote != 0) {
      if (c == quote)
        quote = 0;
      else
        word += c;
    } else if (c == '\'' || c == '"') {
      quote = c;
      is_open = true;
    } else if (c == ' ') {
      if (is_open) words.push_back(std::move(word));
      word.clear();
      is_open = false;
    } else {
      word += c;
      is_open = true;
    }
  }
  if (is_open) words.push_back(std::move(word));
  return words;
}

std::vector<std::string> expand_call(std::span<const std::string> arguments, const Streams& streams,
                                     const Environment& environment) {
  std::vector<std::string> call(arguments.begin(), arguments.end());
  const Leading leading = split_leading(arguments, global_shape());
  if (!leading.command || leading.command->empty() || !find_commands(*leading.command).empty()) {
    return call;
  }
  // A "--" before the command begins the rest, as it ends the options behind it too.
  std::size_t place = call.size() - std::min(call.size(), leading.rest.size() + 1);
  if (call[place] != *leading.command) ++place;
  const Config config = read_config(find_config(environment));
  std::vector<std::string> words;
  if (const auto alias = config.get("alias." + *leading.command)) {
    words = alias_words(*alias);
    if (words.empty()) return call;
  } else {
    const bool is_typed = streams.in_is_terminal && streams.out_is_terminal;
    words = {is_typed ? whole_command(*leading.command) : ""};
    if (words.front().empty()) unknown_command(*leading.command, config.names("alias."));
  }
  const auto behind = call.erase(call.begin() + static_cast<std::ptrdiff_t>(place));
  call.insert(behind, words.begin(), words.end());
  return call;
}

}  // namespace verso::cli

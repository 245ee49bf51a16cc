#include "cli/completion.hpp"

#include <algorithm>

#include "cli/call.hpp"
#include "cli/config.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

std::string_view verb_of(const Command& command) {
  const auto space = command.name.find(' ');
  return space == std::string_view::npos ? "" : command.name.substr(space + 1);
}

void add_options(const Shape& shape, std::vector<Candidate>& found) {
  for (const OptionShape& option : shape.options) found.push_back({option.name, ""});
}

void add_commands(std::vector<Candidate>& found) {
  for (const Command& command : commands()) {
    const bool verb = !verb_of(command).empty();
    const std::string word(command.name.substr(0, command.name.find(' ')));
    if (command.group == Group::hidden) continue;
    if (!found.empty() && found.back().word == word) continue;
    found.push_back({word, verb ? "" : std::string(command.summary)});
  }
}

/// The option whose value the cursor is at, if any.
const OptionShape* awaiting_value(const Shape& shape, std::span<const std::string> before) {
  if (before.empty()) return nullptr;
  const auto found = std::ranges::find(shape.options, before.back(), &OptionShape::name);
  return found != shape.options.end() && found->takes_value ? &*found : nullptr;
}

void add_words(const std::vector<std::string>& words, std::vector<Candidate>& found) {
  for (const std::string& word : words) found.push_back({word, ""});
}

/// What a positional of this name can be, where that is not the book's to say.
void add_named(std::string_view name, std::vector<Candidate>& found) {
  if (name == "COMMAND") add_commands(found);
  if (name != "KEY") return;
  for (const Setting& setting : settings()) {
    found.push_back({std::string(setting.key), std::string(setting.help)});
  }
}

/// Candidates behind a command, whose row is known.
void add_arguments(const Options& options, std::span<const std::string> before,
                   const std::string& last, std::size_t position,
                   std::vector<Candidate>& found) {
  if (const OptionShape* option = awaiting_value(options.shape(), before)) {
    return add_words(options.choices(option->name), found);
  }
  if (last.starts_with('-')) return add_options(options.shape(), found);
  add_words(options.choices(position), found);
  add_named(options.positional_name(position), found);
}

std::vector<Candidate> candidates(std::span<const std::string> before, const std::string& last) {
  std::vector<Candidate> found;
  if (before.empty() || awaiting_value(global_shape(), before)) {
    if (before.empty()) {
      last.starts_with('-') ? add_options(global_shape(), found) : add_commands(found);
    } else if (before.back() == "--color") {
      add_words({"auto", "always", "never"}, found);
    }
    return found;
  }
  const Leading leading = split_leading(before, global_shape());
  if (!leading.command) {
    last.starts_with('-') ? add_options(global_shape(), found) : add_commands(found);
    return found;
  }
  const auto rows = find_commands(*leading.command);
  if (leading.rest.empty() && !last.starts_with('-')) {
    for (const Command* row : rows) {
      if (!verb_of(*row).empty()) found.push_back({std::string(verb_of(*row)), std::string(row->summary)});
    }
  }
  for (const Command* row : rows) {
    const bool has_verb = !verb_of(*row).empty();
    const bool named = !leading.rest.empty() && leading.rest.front() == verb_of(*row);
    if (has_verb && !named) continue;
    const std::span rest = std::span(leading.rest).subspan(has_verb ? 1 : 0);
    const auto position = static_cast<std::size_t>(
        std::ranges::count_if(rest, [](const std::string& word) { return !word.starts_with('-'); }));
    add_arguments(describe(*row), rest, last, position, found);
    if (has_verb) break;
  }
  return found;
}

}  // namespace

std::vector<Candidate> complete(std::span<const std::string> words) {
  const std::string last = words.empty() ? "" : words.back();
  std::vector<Candidate> found;
  try {
    found = candidates(words.first(words.empty() ? 0 : words.size() - 1), last);
  } catch (const Error&) {
    return {};  // the call is wrong already; its run will say why
  }
  std::erase_if(found, [&](const Candidate& each) { return !each.word.starts_with(last); });
  std::ranges::stable_sort(found, {}, &Candidate::word);
  const auto repeated = std::ranges::unique(found, {}, &Candidate::word);
  found.erase(repeated.begin(), repeated.end());
  return found;
}

}  // namespace verso::cli

#include "cli/completion/completion.hpp"

#include <algorithm>
#include <unordered_set>

#include "cli/call.hpp"
#include "cli/completion/from_book.hpp"
#include "cli/config.hpp"
#include "cli/session.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

using Words = std::span<const std::string>;

std::string_view verb_of(const Command& command) {
  const auto space = command.name.find(' ');
  return space == std::string_view::npos ? "" : command.name.substr(space + 1);
}

void add_words(const std::vector<std::string>& words, std::vector<Candidate>& found) {
  for (const std::string& word : words) found.push_back({word, ""});
}

/// The option whose value the cursor is at, if any.
const OptionShape* awaiting_value(const Shape& shape, Words before) {
  if (before.empty()) return nullptr;
  const auto is_it = [&](const OptionShape& option) {
    const bool is_short = option.short_name != 0 && before.back().size() == 2 &&
                          before.back()[0] == '-' && before.back()[1] == option.short_name;
    return option.takes_value && (option.name == before.back() || is_short);
  };
  const auto found = std::ranges::find_if(shape.options, is_it);
  return found == shape.options.end() ? nullptr : &*found;
}

/// The words that are neither options nor values of options.
std::vector<std::string> positionals(const Shape& shape, Words before) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < before.size(); ++i) {
    const bool is_value = awaiting_value(shape, before.first(i)) != nullptr;
    const bool is_option = before[i].size() > 1 && before[i][0] == '-';
    if (!is_value && !is_option) words.push_back(before[i]);
  }
  return words;
}

class Completion {
 public:
  Completion(Session& session, const std::string& last) : session_(session), last_(last) {}

  std::vector<Candidate> find(Words before) {
    const Leading leading = split_leading_safely(before);
    if (awaiting_value(global_shape(), before) && !leading.command) {
      if (before.back() == "--color") add_words({"auto", "always", "never"}, found_);
    } else if (!leading.command) {
      last_.starts_with('-') ? add_options(global_shape().options) : add_commands();
    } else {
      add_arguments(*leading.command, leading.rest);
    }
    return std::move(found_);
  }

 private:
  /// An option that still waits for its value is no fault here.
  static Leading split_leading_safely(Words before) {
    if (awaiting_value(global_shape(), before)) {
      try {
        return split_leading(before.first(before.size() - 1), global_shape());
      } catch (const Error&) {
        return {};
      }
    }
    return split_leading(before, global_shape());
  }

  void add_options(const std::vector<OptionShape>& options) {
    for (const OptionShape& option : options) found_.push_back({option.name, ""});
    std::ranges::sort(found_, {}, &Candidate::word);
  }

  void add_commands() {
    for (const Command& command : commands()) {
      const bool is_verb = !verb_of(command).empty();
      const std::string word(command.name.substr(0, command.name.find(' ')));
      if (command.group == Group::hidden) continue;
      if (!found_.empty() && found_.back().word == word) continue;
      found_.push_back({word, is_verb ? "" : std::string(command.summary)});
    }
    for (const std::string& name : session_.config().names("alias.")) {
      found_.push_back({name, session_.config().value("alias." + name)});
    }
    std::ranges::sort(found_, {}, &Candidate::word);
  }

  void add_arguments(const std::string& command, const std::vector<std::string>& rest) {
    const auto rows = find_commands(command);
    if (rest.empty() && !last_.starts_with('-')) {
      for (const Command* row : rows) {
        if (verb_of(*row).empty()) continue;
        found_.push_back({std::string(verb_of(*row)), std::string(row->summary)});
      }
    }
    for (const Command* row : rows) {
      const bool has_verb = !verb_of(*row).empty();
      const bool is_named = !rest.empty() && rest.front() == verb_of(*row);
      if (has_verb && !is_named) continue;
      add_of_row(describe(*row), Words(rest).subspan(has_verb ? 1 : 0));
      if (has_verb) break;
    }
  }

  /// Candidates behind a command, whose row is known.
  void add_of_row(const Options& options, Words before) {
    if (const OptionShape* option = awaiting_value(options.shape(), before)) {
      add_words(options.choices(option->name), found_);
      return add_from_book(session_, {option->value, option->name, last_, {}}, found_);
    }
    if (last_.starts_with('-') && !last_.starts_with("-+")) {
      return add_options(options.shape().options);
    }
    const std::vector<std::string> words = positionals(options.shape(), before);
    add_words(options.choices(words.size()), found_);
    const std::string_view name = options.positional_name(words.size());
    if (name == "COMMAND") add_commands();
    if (name == "KEY") add_settings();
    const auto rest = options.rest_position();
    const Words typed = rest && words.size() > *rest ? Words(words).subspan(*rest) : Words();
    add_from_book(session_, {name, options.command(), last_, typed}, found_);
  }

  void add_settings() {
    for (const Setting& setting : settings()) {
      found_.push_back({std::string(setting.key), std::string(setting.help)});
    }
  }

  Session& session_;
  const std::string& last_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> complete(Session& session, Words words) {
  const std::string last = words.empty() ? "" : words.back();
  std::vector<Candidate> found;
  try {
    found = Completion(session, last).find(words.first(words.empty() ? 0 : words.size() - 1));
  } catch (const Error&) {
    return {};  // the call is wrong already, or the book cannot be read; its run will say why
  }
  std::unordered_set<std::string> seen;
  std::erase_if(found, [&](const Candidate& each) {
    return !each.word.starts_with(last) || !seen.insert(each.word).second;
  });
  return found;
}

}  // namespace verso::cli

#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>

#include "cli/help_words.hpp"
#include "model/nearest.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {

/// The CLI11 application. CLI11 rewrites some texts ("[x, y]" becomes two), so it is never given one:
/// it sees the places of the values in `values`. Each option costs it thousands of instructions, of
/// which a call gives few of many: they wait in `declared` until it is known which ones are needed.
struct Options::Parser {
  using Add = std::function<CLI::Option*(CLI::App&)>;
  struct Waiting {
    std::string name;  // the long one
    Add add;
  };

  CLI::App app;
  std::vector<std::string> values;
  std::string heading = "Options";
  std::vector<Waiting> declared;
  std::vector<std::string> required;
  std::vector<std::pair<std::string, std::string>> excluded;

  const std::string& value(const std::string& token) const { return values[std::stoul(token)]; }
  std::string token(const std::string& value) {
    values.push_back(value);
    return std::to_string(values.size() - 1);
  }

  /// Gives CLI11 the options that are wanted and those that must be given.
  void add(const std::function<bool(const std::string&)>& wanted) {
    for (const Waiting& option : declared) {
      const bool must = std::ranges::find(required, option.name) != required.end();
      if (app.get_option_no_throw(option.name) != nullptr) continue;
      if (must || wanted(option.name)) option.add(app)->required(must);
    }
    for (const auto& [one, other] : excluded) {
      auto* const first = app.get_option_no_throw(one);
      auto* const second = app.get_option_no_throw(other);
      if (first != nullptr && second != nullptr) first->excludes(second);
    }
  }
};

namespace {

[[noreturn]] void misused(const std::string& sentence) { throw Error(ErrorKind::usage, sentence); }

std::int64_t whole_number(std::string_view what, const std::string& text) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || value < 0) {
    misused(std::string(what) + " is a number, not \"" + text + "\"");
  }
  return value;
}

std::string join(const std::vector<std::string>& words, std::string_view between) {
  std::string joined;
  for (const std::string& word : words) {
    if (&word != &words.front()) joined += between;
    joined += word;
  }
  return joined;
}

/// Refuses a word that is none of the choices, with the nearest one.
void check_choice(std::string_view what, const std::vector<std::string>& choices,
                  const std::string& text) {
  const std::vector<std::string_view> views(choices.begin(), choices.end());
  const auto is_text = [&](std::string_view choice) {
    return std::ranges::equal(choice, text, {}, {},
                              [](unsigned char c) { return std::tolower(c); });
  };
  if (std::ranges::any_of(views, is_text)) return;
  const auto near = nearest(text, views);
  misused(std::string(what) + " is one of " + join(choices, ", ") + ", not \"" + text + "\"" +
          (near ? "; did you mean " + std::string(*near) + "?" : ""));
}

std::vector<std::string> kind_words() {
  std::vector<std::string> words;
  for (int i = 0; i < value_kind_count; ++i) {
    words.emplace_back(verso::word(static_cast<ValueKind>(i)));
  }
  return words;
}

/// Adds the kinds of a comma list, each once; `choices` are for the complaint about another word.
void add_kinds(std::string_view what, const std::vector<std::string>& choices,
               const std::string& list, ValueKinds& target) {
  std::size_t from = 0;
  for (bool last = false; !last;) {
    const std::size_t comma = list.find(',', from);
    last = comma == std::string::npos;
    const std::string kind = list.substr(from, last ? comma : comma - from);
    check_choice(what, choices, kind);
    const auto value = from_word<ValueKind>(kind);
    if (!value) misused(std::string(what) + " none goes with no other kind");
    if (std::ranges::find(target, *value) == target.end()) target.push_back(*value);
    from = comma + 1;
  }
  std::ranges::sort(target);
}

/// "--output" of "-o,--output".
std::string long_name(std::string_view names) {
  return std::string(names.substr(names.find("--")));
}

}  // namespace

Options::Options(std::string command, Dashes dashes)
    : command_(std::move(command)), shape_{{}, dashes}, parser_(std::make_unique<Parser>()) {
  parser_->app.set_help_flag();
}
Options::~Options() = default;
Options::Options(Options&&) noexcept = default;
Options& Options::operator=(Options&&) noexcept = default;

void Options::positional(Positional shape, Take take) {
  CLI::callback_t each = [parser = parser_.get(), take = std::move(take)](const auto& tokens) {
    for (const std::string& token : tokens) take(parser->value(token));
    return true;
  };
  // Positionals of CLI11 need distinct names; two may be called WHO here.
  const std::string name = "word" + std::to_string(positionals_.size());
  CLI::Option* option = parser_->app.add_option(name, std::move(each));
  if (shape.takes == Takes::each) option->expected(0, -1)->allow_extra_args();
  positionals_.push_back(std::move(shape));
}

void Options::word(std::string_view name, std::string& target) {
  positional({std::string(name), Takes::one, true, {}},
             [&target](const std::string& text) { target = text; });
}

void Options::word(std::string_view name, std::optional<std::string>& target) {
  positional({std::string(name), Takes::one, false, {}},
             [&target](const std::string& text) { target = text; });
}

void Options::rest(std::string_view name, std::string& target) {
  positional({std::string(name), Takes::rest, true, {}},
             [&target](const std::string& text) { target = text; });
}

void Options::rest(std::string_view name, std::optional<std::string>& target) {
  positional({std::string(name), Takes::rest, false, {}},
             [&target](const std::string& text) { target = text; });
}

void Options::list(std::string_view name, std::vector<std::string>& target, AtLeast least) {
  positional({std::string(name), Takes::each, least == AtLeast::one, {}},
             [&target](const std::string& text) { target.push_back(text); });
}

void Options::number_word(std::string_view name, std::function<void(std::int64_t)> take) {
  positional({std::string(name), Takes::one, true, {}},
             [name = std::string(name), take = std::move(take)](const std::string& text) {
               take(whole_number(name, text));
             });
}

void Options::choice_word(std::string_view name, const std::vector<std::string>& words,
                          std::function<void(const std::string&)> take) {
  positional({std::string(name), Takes::one, true, words},
             [name = std::string(name), words, take = std::move(take)](const std::string& text) {
               check_choice(name, words, text);
               take(text);
             });
}

void Options::option(std::string_view names, Take take, std::string_view help,
                     std::string_view value, Again again) {
  const OptionText text{std::string(names), std::string(value), std::string(help), parser_->heading,
                        again == Again::adds};
  CLI::callback_t each = [parser = parser_.get(), take = std::move(take)](const auto& tokens) {
    for (const std::string& token : tokens) take(parser->value(token));
    return true;
  };
  declare(text, [text, each = std::move(each)](CLI::App& app) {
    return app.add_option(text.names, each, text.help)
        ->multi_option_policy(text.repeats ? CLI::MultiOptionPolicy::TakeAll
                                           : CLI::MultiOptionPolicy::TakeLast)
        ->option_text(text.value + (text.repeats ? "..." : ""))
        ->group(text.heading);
  });
  if (again == Again::refused) single_.push_back(long_name(names));
}

void Options::flag(std::string_view names, bool& target, std::string_view help) {
  const OptionText text{std::string(names), "", std::string(help), parser_->heading, false};
  declare(text, [text, &target](CLI::App& app) {
    return app
        .add_flag_callback(
            text.names, [&target] { target = true; }, text.help)
        ->option_text(" ")  // else CLI11 lists what it excludes
        ->group(text.heading);
  });
}

template <class Add>
void Options::declare(const OptionText& text, Add add) {
  const std::string name = long_name(text.names);
  shape_.options.push_back(
      {name, text.names.starts_with("--") ? '\0' : text.names[1], !text.value.empty(), text.value});
  option_texts_.push_back(text);
  parser_->declared.push_back({name, std::move(add)});
}

void Options::text(std::string_view names, std::optional<std::string>& target,
                   std::string_view help, std::string_view value, Again again) {
  option(
      names, [&target](const std::string& text) { target = text; }, help, value, again);
}

void Options::texts(std::string_view names, std::vector<std::string>& target, std::string_view help,
                    std::string_view value) {
  option(
      names, [&target](const std::string& text) { target.push_back(text); }, help, value,
      Again::adds);
}

void Options::count(std::string_view names, std::optional<std::int64_t>& target,
                    std::string_view help, std::string_view value, Again again) {
  option(
      names,
      [&target, name = long_name(names)](const std::string& text) {
        target = whole_number(name, text);
      },
      help, value, again);
}

void Options::number_option(std::string_view names, std::function<void(std::int64_t)> take,
                            std::string_view help) {
  option(
      names,
      [take = std::move(take), name = long_name(names)](const std::string& text) {
        take(whole_number(name, text));
      },
      help, "N", Again::refused);
}

void Options::choice(std::string_view names, const std::vector<std::string>& words,
                     std::function<void(const std::string&)> take, std::string_view help,
                     Again again) {
  option_choices_.emplace_back(long_name(names), words);
  option(
      names,
      [words, take = std::move(take), name = long_name(names)](const std::string& text) {
        check_choice(name, words, text);
        take(text);
      },
      help, join(words, "|"), again);
}

void Options::kinds(std::string_view names, ValueKinds& target, std::string_view help) {
  const std::vector<std::string> words = kind_words();
  option_choices_.emplace_back(long_name(names), words);
  const auto take = [&target, words, name = long_name(names)](const std::string& list) {
    add_kinds(name, words, list, target);
  };
  option(names, take, help, "KIND", Again::adds);
}

void Options::kinds_or_none(std::string_view names, std::optional<ValueKinds>& target,
                            std::string_view help) {
  std::vector<std::string> words = kind_words();
  words.emplace_back("none");
  option_choices_.emplace_back(long_name(names), words);
  const auto take = [&target, words, name = long_name(names)](const std::string& list) {
    const bool is_first = !target;
    const bool is_none = text::equal_ignoring_ascii_case(list, "none");
    if (!is_first && (is_none || target->empty())) misused(name + " none goes with no other kind");
    if (is_first) target.emplace();
    if (!is_none) add_kinds(name, words, list, *target);
  };
  option(names, take, help, "KIND|none", Again::adds);
}

void Options::require(std::string_view name) { parser_->required.emplace_back(name); }

void Options::exclude(std::string_view name, std::string_view other) {
  parser_->excluded.emplace_back(name, other);
}

void Options::heading(std::string_view title) { parser_->heading = title; }

void Options::example(std::string_view call, std::string_view meaning) {
  examples_.push_back({std::string(call), std::string(meaning)});
}

std::string Options::usage() const {
  std::string line = "verso " + command_;
  for (const Positional& positional : positionals_) {
    const std::string dots = positional.takes == Takes::one ? "" : "...";
    line +=
        positional.required ? " " + positional.name + dots : " [" + positional.name + dots + "]";
  }
  return line;
}

std::string Options::help(std::string_view summary) const {
  std::string page = std::string(summary) + "\n\nUsage: " + usage() + " [options]\n";
  if (!examples_.empty()) page += "\nExamples:\n";
  for (const auto& [call, meaning] : examples_) {
    page += "  " + call + "\n      " + meaning + "\n";
  }
  parser_->add([](const std::string&) { return true; });
  const auto formatter = std::dynamic_pointer_cast<CLI::Formatter>(parser_->app.get_formatter());
  formatter->column_width(28);
  page += formatter->make_groups(&parser_->app, CLI::AppFormatMode::Normal);
  // CLI11 puts two empty lines between its groups.
  for (std::size_t at; (at = page.find("\n\n\n")) != std::string::npos;) page.erase(at, 1);
  return page + explain_words(page);
}

std::vector<std::string> Options::choices(std::string_view option) const {
  for (const auto& [name, words] : option_choices_) {
    if (name == option) return words;
  }
  return {};
}

std::vector<std::string> Options::choices(std::size_t position) const {
  return position < positionals_.size() ? positionals_[position].choices
                                        : std::vector<std::string>{};
}

std::string_view Options::positional_name(std::size_t position) const {
  if (position < positionals_.size()) return positionals_[position].name;
  if (positionals_.empty() || positionals_.back().takes == Takes::one) return "";
  return positionals_.back().name;
}

std::optional<std::size_t> Options::rest_position() const {
  if (positionals_.empty() || positionals_.back().takes != Takes::rest) return std::nullopt;
  return positionals_.size() - 1;
}

void Options::too_many(const std::string& word) const {
  const bool lists_none = positionals_.empty();
  misused(command_ + " takes " + (lists_none ? "no words" : usage().substr(7 + command_.size())) +
          "; \"" + word + "\" is one too many" +
          (lists_none ? "" : " (quote a name of several words)"));
}

std::vector<std::string> Options::positional_values(const std::vector<std::string>& words) const {
  std::vector<std::string> values;
  std::size_t next = 0;
  for (const Positional& positional : positionals_) {
    if (next == words.size()) {
      if (!positional.required) break;
      misused(command_ + " needs " + positional.name + ": " + usage());
    }
    switch (positional.takes) {
      case Takes::one: values.push_back(words[next++]); break;
      case Takes::rest:
        values.push_back(
            join({words.begin() + static_cast<std::ptrdiff_t>(next), words.end()}, " "));
        next = words.size();
        break;
      case Takes::each:
        for (; next < words.size(); ++next) values.push_back(words[next]);
        break;
    }
  }
  if (next < words.size()) too_many(words[next]);
  return values;
}

void Options::check_repeats(const std::vector<GivenOption>& given) const {
  for (const std::string& name : single_) {
    if (std::ranges::count(given, name, &GivenOption::name) > 1) {
      misused(name + " was given twice; it has one value");
    }
  }
}

void Options::bind(const Arguments& arguments) {
  check_repeats(arguments.options);
  std::vector<std::string> line;
  for (const GivenOption& option : arguments.options) {
    line.push_back(option.name);
    if (option.value) line.push_back(parser_->token(*option.value));
  }
  parser_->add([&](const std::string& name) {
    return std::ranges::find(arguments.options, name, &GivenOption::name) !=
           arguments.options.end();
  });
  line.emplace_back("--");
  for (const std::string& value : positional_values(arguments.words)) {
    line.push_back(parser_->token(value));
  }
  std::ranges::reverse(line);
  try {
    parser_->app.parse(std::move(line));
  } catch (const CLI::RequiredError& error) {
    const std::string_view what = error.what();
    misused(command_ + " needs " + std::string(what.substr(0, what.find(' '))) +
            ": see verso help " + command_);
  } catch (const CLI::ExcludesError& error) {
    std::string what = error.what();
    constexpr std::string_view verb = " excludes ";
    if (const auto at = what.find(verb); at != std::string::npos) {
      what.replace(at, verb.size(), " cannot be given together with ");
    }
    misused(what);
  } catch (const CLI::ParseError& error) {
    misused(std::string(error.what()) + ": see verso help " + command_);
  }
}

}  // namespace verso::cli

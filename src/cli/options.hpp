#pragma once
#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/arguments.hpp"
#include "verso/touch.hpp"
#include "verso/words.hpp"

namespace verso::cli {

/// How many arguments a list of positionals wants.
enum class AtLeast { none, one };

/// What it means to give an option of one value again.
enum class Again { refused, replaces, adds };

/// The last value of the enumerations that options can be choices of.
template <class Enum> inline constexpr Enum last_choice{};
template <> inline constexpr InterestKind last_choice<InterestKind> = InterestKind::expertise;
template <> inline constexpr Level last_choice<Level> = Level::high;
template <> inline constexpr Welcomes last_choice<Welcomes> = Welcomes::hello;
template <> inline constexpr Channel last_choice<Channel> = Channel::event;
template <> inline constexpr Starter last_choice<Starter> = Starter::both;
template <> inline constexpr Tone last_choice<Tone> = Tone::cold;

/// An option as the help tells of it.
struct OptionText {
  std::string names;  ///< "-o,--output"
  std::string value;  ///< "FILE", "a|b"; empty for a flag
  std::string help;
  std::string heading;
  bool repeats = false;  ///< it may be given again for more
};

/// A call worth showing, and what it does.
struct Example {
  std::string call;
  std::string meaning;
};

/// What a command takes, and where it goes: declared before the arguments are read, filled by bind.
/// Names are written `"--org"` or `"-o,--output"`; targets must outlive bind. A positional whose
/// target is an `optional` may be left out, any other must be given.
class Options {
 public:
  /// `command` is how the command is called: "note", "note edit".
  Options(std::string command, Dashes dashes);
  ~Options();
  Options(Options&&) noexcept;
  Options& operator=(Options&&) noexcept;

  /// One argument, as typed: `WHO`, `CADENCE`.
  void word(std::string_view name, std::string& target);
  void word(std::string_view name, std::optional<std::string>& target);
  /// All remaining arguments, joined by one space; nothing where there is none.
  void rest(std::string_view name, std::string& target);
  void rest(std::string_view name, std::optional<std::string>& target);
  /// Each remaining argument for itself.
  void list(std::string_view name, std::vector<std::string>& target, AtLeast least = AtLeast::one);
  /// One argument that is the number of a thing.
  template <class Id> requires std::is_enum_v<Id>
  void number(std::string_view name, Id& target) {
    number_word(name, [&target](std::int64_t value) { target = static_cast<Id>(value); });
  }
  /// One argument that is one of the words of an enumeration.
  template <class Enum>
  void choice_word(std::string_view name, Enum& target) {
    choice_word(name, words_of<Enum>(),
                [&target](const std::string& text) { target = *from_word<Enum>(text); });
  }
  void choice_word(std::string_view name, const std::vector<std::string>& words,
                   std::function<void(const std::string&)> take);

  void flag(std::string_view names, bool& target, std::string_view help);
  /// An option with one value.
  void text(std::string_view names, std::optional<std::string>& target, std::string_view help,
            std::string_view value = "TEXT", Again again = Again::refused);
  /// An option that may be given again for more.
  void texts(std::string_view names, std::vector<std::string>& target, std::string_view help,
             std::string_view value = "TEXT");
  /// A whole number from 0 up.
  void count(std::string_view names, std::optional<std::int64_t>& target, std::string_view help,
             std::string_view value = "N", Again again = Again::refused);
  /// The number of a thing.
  template <class Id> requires std::is_enum_v<Id>
  void number(std::string_view names, std::optional<Id>& target, std::string_view help) {
    number_option(names, [&target](std::int64_t value) { target = static_cast<Id>(value); }, help);
  }
  /// One of the words of an enumeration, whatever their case.
  template <class Enum>
  void choice(std::string_view names, std::optional<Enum>& target, std::string_view help) {
    choice(names, words_of<Enum>(),
           [&target](const std::string& text) { target = *from_word<Enum>(text); }, help);
  }
  void choice(std::string_view names, const std::vector<std::string>& words,
              std::function<void(const std::string&)> take, std::string_view help,
              Again again = Again::refused);
  /// Kinds of value: a comma list, repeatable.
  void kinds(std::string_view names, ValueKinds& target, std::string_view help);
  /// The same, or `none` alone for no kind at all.
  void kinds_or_none(std::string_view names, std::optional<ValueKinds>& target,
                     std::string_view help);

  /// The option, by its long name, must be given.
  void require(std::string_view name);
  /// The two options, by their long names, rule each other out.
  void exclude(std::string_view name, std::string_view other);

  /// The options declared from here on belong under this heading of the help.
  void heading(std::string_view title);
  /// A call worth showing, and what it does.
  void example(std::string_view call, std::string_view meaning);

  const std::string& command() const { return command_; }
  const Shape& shape() const { return shape_; }
  bool takes_words() const { return !positionals_.empty(); }
  /// "verso note WHO [TEXT] [options]".
  std::string usage() const;
  /// The options in the order declared, and the examples, as help tells of them.
  const std::vector<OptionText>& option_texts() const { return option_texts_; }
  const std::vector<Example>& examples() const { return examples_; }
  /// Usage, the summary, examples, options: what `help COMMAND` prints.
  std::string help(std::string_view summary) const;
  /// The words that an option or the positional at `position` can have; empty where any text may
  /// stand.
  std::vector<std::string> choices(std::string_view option) const;
  std::vector<std::string> choices(std::size_t position) const;
  /// The name of the positional at a position, the last one's where it takes all that follow.
  std::string_view positional_name(std::size_t position) const;
  /// Where the positional that takes all remaining words as one text begins; nothing without one.
  std::optional<std::size_t> rest_position() const;

  /// Fills the targets. Throws Error{usage}.
  void bind(const Arguments& arguments);

 private:
  enum class Takes { one, rest, each };
  struct Positional {
    std::string name;
    Takes takes = Takes::one;
    bool required = true;
    std::vector<std::string> choices;
  };
  struct Parser;  // holds the CLI11 application
  using Take = std::function<void(const std::string&)>;

  template <class Enum>
  static std::vector<std::string> words_of() {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(last_choice<Enum>); ++i) {
      words.emplace_back(verso::word(static_cast<Enum>(i)));
    }
    return words;
  }

  void positional(Positional shape, Take take);
  template <class Add>
  void declare(const OptionText& text, Add add);
  void option(std::string_view names, Take take, std::string_view help, std::string_view value,
              Again again);
  void check_repeats(const std::vector<GivenOption>& given) const;
  void number_word(std::string_view name, std::function<void(std::int64_t)> take);
  void number_option(std::string_view names, std::function<void(std::int64_t)> take,
                     std::string_view help);
  std::vector<std::string> positional_values(const std::vector<std::string>& words) const;
  [[noreturn]] void too_many(const std::string& word) const;

  std::string command_;
  Shape shape_;
  std::vector<Positional> positionals_;
  std::vector<std::string> single_;  // the options that must not be given again
  std::vector<std::pair<std::string, std::vector<std::string>>> option_choices_;
  std::vector<OptionText> option_texts_;
  std::vector<Example> examples_;
  std::unique_ptr<Parser> parser_;
};

}  // namespace verso::cli

#include "cli/arguments.hpp"

#include <algorithm>
#include <utility>

#include "model/nearest.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

const OptionShape* find_long(const Shape& shape, std::string_view name) {
  const auto found = std::ranges::find(shape.options, name, &OptionShape::name);
  return found == shape.options.end() ? nullptr : &*found;
}

const OptionShape* find_short(const Shape& shape, char name) {
  const auto found = std::ranges::find(shape.options, name, &OptionShape::short_name);
  return name == 0 || found == shape.options.end() ? nullptr : &*found;
}

[[noreturn]] void unknown(const Shape& shape, std::string_view option) {
  std::vector<std::string_view> names;
  for (const OptionShape& known : shape.options) names.push_back(known.name);
  std::string sentence = "unknown option " + std::string(option);
  if (const auto near = option.starts_with("--") ? nearest(option, names) : std::nullopt) {
    sentence += "; did you mean " + std::string(*near) + "?";
  } else {
    sentence += "; put -- before text that begins with a dash";
  }
  throw Error(ErrorKind::usage, sentence);
}

/// Walks over the words; each step takes one option with its value, or leaves a word.
class Walk {
 public:
  Walk(std::span<const std::string> words, const Shape& shape, const Shape& known)
      : words_(words), shape_(shape), known_(known) {}

  bool at_end() const { return next_ == words_.size(); }
  const std::string& take() { return words_[next_++]; }
  std::span<const std::string> remaining() const { return words_.subspan(next_); }
  std::vector<GivenOption>& options() { return options_; }
  bool ended() const { return ended_; }

  /// Whether the next word was `--` or an option; if so it and its value are taken.
  bool take_option() {
    const std::string& word = words_[next_];
    if (ended_ || word.size() < 2 || word[0] != '-') return false;
    if (word == "--") {
      ++next_;
      ended_ = true;
      return true;
    }
    return word[1] == '-' ? take_long(word) : take_short(word);
  }

 private:
  bool take_long(const std::string& word) {
    const auto equals = word.find('=');
    const OptionShape* option = find_long(shape_, std::string_view(word).substr(0, equals));
    if (!option) unknown(shape_, std::string_view(word).substr(0, equals));
    ++next_;
    if (equals == std::string::npos) {
      add(*option);
    } else if (option->takes_value) {
      options_.push_back({option->name, word.substr(equals + 1)});
    } else {
      throw Error(ErrorKind::usage, option->name + " takes no value");
    }
    return true;
  }

  bool take_short(const std::string& word) {
    if (shape_.dashes == Dashes::text) {
      if (word.size() != 2) return false;
      const OptionShape* option = find_short(shape_, word[1]);
      if (!option && find_short(known_, word[1])) unknown(shape_, word);
      if (!option) return false;
      ++next_;
      add(*option);
      return true;
    }
    ++next_;
    for (std::size_t i = 1; i < word.size(); ++i) {
      const OptionShape* option = find_short(shape_, word[i]);
      if (!option) unknown(shape_, i == 1 ? word : std::string{'-', word[i]});
      if (option->takes_value && i + 1 < word.size()) {
        const std::size_t from = word[i + 1] == '=' ? i + 2 : i + 1;
        options_.push_back({option->name, word.substr(from)});
        break;
      }
      add(*option);
    }
    return true;
  }

  /// Adds a flag, or an option whose value is the next word. A word that is itself an option of
  /// this command is hardly meant as a value; `--name=VALUE` says so where it is.
  void add(const OptionShape& option) {
    if (!option.takes_value) {
      options_.push_back({option.name, std::nullopt});
      if (option.name == "--help") next_ = words_.size();
      return;
    }
    if (at_end()) throw Error(ErrorKind::usage, option.name + " needs a value");
    const std::string& value = words_[next_];
    if (value == "--" || is_option(value)) {
      throw Error(ErrorKind::usage, option.name + " needs a value; if it is \"" + value +
                                        "\" write " + option.name + "=" + value);
    }
    options_.push_back({option.name, take()});
  }

  bool is_option(std::string_view word) const {
    return find_long(shape_, word) ||
           (word.size() == 2 && word[0] == '-' && find_short(shape_, word[1]));
  }

  std::span<const std::string> words_;
  const Shape& shape_;
  const Shape& known_;
  std::size_t next_ = 0;
  bool ended_ = false;
  std::vector<GivenOption> options_;
};

}  // namespace

Arguments split(std::span<const std::string> words, const Shape& shape, const Shape& known) {
  Walk walk(words, shape, known);
  Arguments arguments;
  while (!walk.at_end()) {
    if (!walk.take_option()) arguments.words.push_back(walk.take());
  }
  arguments.options = std::move(walk.options());
  return arguments;
}

Leading split_leading(std::span<const std::string> words, const Shape& global) {
  Walk walk(words, global, global);
  Leading leading;
  while (!walk.at_end() && walk.take_option()) {
  }
  leading.options = std::move(walk.options());
  if (walk.at_end()) return leading;
  leading.command = walk.take();
  if (walk.ended()) leading.rest.emplace_back("--");
  leading.rest.insert(leading.rest.end(), walk.remaining().begin(), walk.remaining().end());
  return leading;
}

}  // namespace verso::cli

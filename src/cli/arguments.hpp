#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The front pass over the words of a call: which are options, which are their values, which are
/// text. Pure; it never changes a word (docs/guide.md, "Rules for every command").
namespace verso::cli {

/// What the front pass must know of an option.
struct OptionShape {
  std::string name;       ///< "--dry-run"
  char short_name = 0;    ///< 'n'; 0: none
  bool takes_value = false;
  std::string value = {};   ///< what stands for its value in the help: "WHO", "WHEN"
};

/// How a word with a single leading dash is read that is not exactly a known short option.
enum class Dashes {
  options,  ///< short options bundled (`-qn`, `-oFILE`), else a usage error
  text,     ///< a word like any other: commands that take a QUERY
};

/// Which options a command has.
struct Shape {
  std::vector<OptionShape> options;
  Dashes dashes = Dashes::options;
};

/// One option as it was given.
struct GivenOption {
  std::string name;  ///< the long name, whichever was typed
  std::optional<std::string> value;
  bool operator==(const GivenOption&) const = default;
};

/// A call, or a part of it, taken apart.
struct Arguments {
  std::vector<GivenOption> options;
  std::vector<std::string> words;
  bool operator==(const Arguments&) const = default;
};

/// Takes the words behind a command apart. `--` ends the options. Everything behind `--help` is
/// ignored. A short option of `known` that the command lacks is no text either. Throws Error{usage} for
/// an unknown option, with the nearest known one, and for a value that is missing or not wanted.
Arguments split(std::span<const std::string> words, const Shape& shape, const Shape& known = {});

/// The part of a call up to its command.
struct Leading {
  std::vector<GivenOption> options;
  std::optional<std::string> command;  ///< nothing where only options were given
  std::vector<std::string> rest;       ///< the words behind the command; they begin with `--` where
                                       ///< one stood before the command
};

/// Takes the global options before the command. Throws as split does.
Leading split_leading(std::span<const std::string> words, const Shape& global);

}  // namespace verso::cli

#include "cli/arguments.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "verso/error.hpp"

namespace {

using namespace std::string_literals;
using verso::cli::Arguments;
using verso::cli::Dashes;
using verso::cli::Shape;
using Words = std::vector<std::string>;

const std::vector<verso::cli::OptionShape> options{
    {"--db", 0, true},       {"--json", 0, false},   {"--limit", 0, true},
    {"--quiet", 'q', false}, {"--dry-run", 'n', false}, {"--help", 'h', false},
    {"--output", 'o', true}, {"--gave", 0, true},    {"--note", 0, true},
    {"--every", 0, true},    {"--on", 0, true},      {"--private", 0, false}};
const Shape text_command{options, Dashes::options};
const Shape query_command{options, Dashes::text};

/// "--gave=link --json | ana | golf": the options, then each word behind a bar.
std::string shown(const Arguments& arguments) {
  std::string text;
  for (const auto& option : arguments.options) {
    text += (text.empty() ? "" : " ") + option.name;
    if (option.value) text += "=" + *option.value;
  }
  for (const std::string& word : arguments.words) text += (text.empty() ? "| " : " | ") + word;
  return text;
}

std::string split(const Words& words, const Shape& shape) {
  try {
    return shown(verso::cli::split(words, shape));
  } catch (const verso::Error& error) {
    CHECK(error.kind() == verso::ErrorKind::usage);
    return "error: "s + error.what();
  }
}

struct Case {
  Words words;
  std::string expected;
};

}  // namespace

TEST_CASE("a short option that only other commands have is no text") {
  const Shape listing{{{"--json", 0, false}, {"--quiet", 'q', false}}, Dashes::text};
  const auto words = [&](const Words& given) {
    return verso::cli::split(given, listing, text_command).words;
  };
  CHECK_THROWS_AS(words({"-n"}), verso::Error);
  CHECK_THROWS_AS(words({"golf", "-o"}), verso::Error);
  CHECK(words({"--", "-n"}) == Words{"-n"});
  CHECK(words({"-x", "-name", "-q"}) == Words{"-x", "-name"});
}

TEST_CASE("the words behind a command are taken apart") {
  const std::vector<Case> cases{
      {{}, ""},
      {{"ana"}, "| ana"},
      {{"ana", "likes", "golf"}, "| ana | likes | golf"},
      {{""}, "| "},
      {{"a", "", "b"}, "| a |  | b"},
      {{"[x, y]"}, "| [x, y]"},
      {{"[todo]"}, "| [todo]"},
      {{"{a}", "'b'", "\"c\""}, "| {a} | 'b' | \"c\""},
      {{"a,b"}, "| a,b"},
      {{"a=b"}, "| a=b"},
      {{"note", "search", "add"}, "| note | search | add"},
      {{"-"}, "| -"},
      {{"--json"}, "--json"},
      {{"ana", "--json"}, "--json | ana"},
      {{"--json", "ana", "golf"}, "--json | ana | golf"},
      {{"ana", "--json", "golf"}, "--json | ana | golf"},
      {{"--gave", "link"}, "--gave=link"},
      {{"--gave=link"}, "--gave=link"},
      {{"--gave="}, "--gave="},
      {{"--gave", ""}, "--gave="},
      {{"--gave=a=b"}, "--gave=a=b"},
      {{"--gave", "link", "--gave", "news"}, "--gave=link --gave=news"},
      {{"--gave", "link", "news"}, "--gave=link | news"},
      {{"--gave", "link,news"}, "--gave=link,news"},
      {{"--note", "[x, y]"}, "--note=[x, y]"},
      {{"--note", "-5 degrees"}, "--note=-5 degrees"},
      {{"--note", "-golf"}, "--note=-golf"},
      {{"--note", "--later"}, "--note=--later"},
      {{"--note", "-"}, "--note=-"},
      {{"--note=--json"}, "--note=--json"},
      {{"--note=--"}, "--note=--"},
      {{"-q"}, "--quiet"},
      {{"-qn"}, "--quiet --dry-run"},
      {{"-o", "file"}, "--output=file"},
      {{"-ofile"}, "--output=file"},
      {{"-o=file"}, "--output=file"},
      {{"-qofile"}, "--quiet --output=file"},
      {{"-qo", "file"}, "--quiet --output=file"},
      {{"--", "--json"}, "| --json"},
      {{"--", "-q"}, "| -q"},
      {{"--json", "--", "--json"}, "--json | --json"},
      {{"--", "--"}, "| --"},
      {{"ana", "--", "-5", "degrees"}, "| ana | -5 | degrees"},
      {{"--help", "--nonsense"}, "--help"},
      {{"ana", "-h", "-x"}, "--help | ana"},
      {{"--limit", "-1"}, "--limit=-1"},
      {{"--gave"}, "error: --gave needs a value"},
      {{"-o"}, "error: --output needs a value"},
      {{"--gave", "--"}, "error: --gave needs a value; if it is \"--\" write --gave=--"},
      {{"--gave", "--json"}, "error: --gave needs a value; if it is \"--json\" write --gave=--json"},
      {{"--json=yes"}, "error: --json takes no value"},
      {{"--json="}, "error: --json takes no value"},
      {{"--evry", "2w"}, "error: unknown option --evry; did you mean --every?"},
      {{"--privat"}, "error: unknown option --privat; did you mean --private?"},
      {{"--evry=2w"}, "error: unknown option --evry; did you mean --every?"},
      {{"--zzzzzz"}, "error: unknown option --zzzzzz; put -- before text that begins with a dash"},
      {{"-5"}, "error: unknown option -5; put -- before text that begins with a dash"},
      {{"-x"}, "error: unknown option -x; put -- before text that begins with a dash"},
      {{"-golf"}, "error: unknown option -golf; put -- before text that begins with a dash"},
      {{"-qx"}, "error: unknown option -x; put -- before text that begins with a dash"},
      {{"---"}, "error: unknown option ---; put -- before text that begins with a dash"},
  };
  for (const Case& each : cases) CHECK(split(each.words, text_command) == each.expected);
}

TEST_CASE("a dash in a query belongs to the query") {
  const std::vector<Case> cases{
      {{"-golf"}, "| -golf"},
      {{"-+work"}, "| -+work"},
      {{"-is:hello"}, "| -is:hello"},
      {{"golf", "-tennis", "or", "pay*"}, "| golf | -tennis | or | pay*"},
      {{"-q"}, "--quiet"},
      {{"-qn"}, "| -qn"},
      {{"-x"}, "| -x"},
      {{"-ofile"}, "| -ofile"},
      {{"-o=file"}, "| -o=file"},
      {{"-o", "file", "golf"}, "--output=file | golf"},
      {{"-5"}, "| -5"},
      {{"-"}, "| -"},
      {{"-(a", "or", "b)"}, "| -(a | or | b)"},
      {{"-\"wine tasting\""}, "| -\"wine tasting\""},
      {{"golf", "--limit", "3"}, "--limit=3 | golf"},
      {{"--limit", "-golf"}, "--limit=-golf"},
      {{"--", "--json", "-q"}, "| --json | -q"},
      {{"--golf"}, "error: unknown option --golf; put -- before text that begins with a dash"},
      {{"--limt", "3"}, "error: unknown option --limt; did you mean --limit?"},
  };
  for (const Case& each : cases) CHECK(split(each.words, query_command) == each.expected);
}

TEST_CASE("the first word that is no global option is the command") {
  struct Leading {
    Words words;
    std::string command;
    std::string options;
    Words rest;
  };
  const std::vector<Leading> cases{
      {{}, "none", "", {}},
      {{"list"}, "list", "", {}},
      {{"search", "note"}, "search", "", {"note"}},
      {{"note", "Ana", "search"}, "note", "", {"Ana", "search"}},
      {{"--json", "list"}, "list", "--json", {}},
      {{"--db", "list", "show"}, "show", "--db=list", {}},
      {{"--db=x", "list", "--json"}, "list", "--db=x", {"--json"}},
      {{"-q", "-n", "note", "-q"}, "note", "--quiet --dry-run", {"-q"}},
      {{"-qn", "note"}, "note", "--quiet --dry-run", {}},
      {{"--", "list", "-x"}, "list", "", {"--", "-x"}},
      {{"--json"}, "none", "--json", {}},
      {{"--help"}, "none", "--help", {}},
      {{"", "list"}, "", "", {"list"}},
  };
  for (const Leading& each : cases) {
    const auto leading = verso::cli::split_leading(each.words, text_command);
    CHECK(leading.command.value_or("none") == each.command);
    CHECK(shown({leading.options, {}}) == each.options);
    CHECK(leading.rest == each.rest);
  }
  CHECK_THROWS_AS(verso::cli::split_leading(Words{"--nonsense", "list"}, text_command), verso::Error);
  CHECK_THROWS_AS(verso::cli::split_leading(Words{"--db"}, text_command), verso::Error);
}

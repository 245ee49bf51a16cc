#include "cli/app.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "catch.hpp"

namespace {

struct Result {
  int status = 0;
  std::string out;
  std::string err;
};

using Variables = std::map<std::string, std::string, std::less<>>;

Result run(const std::vector<std::string>& arguments, const Variables& variables = {}) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const verso::cli::Environment environment =
      [&variables](std::string_view name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  };
  const int status = verso::cli::run(arguments, {in, out, err}, environment,
                                     [] { return verso::Instant{}; });
  return {status, out.str(), err.str()};
}

/// What a person sees on a terminal of so many columns, colours aside.
std::string on_terminal(const std::vector<std::string>& arguments, int columns) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  verso::cli::run(arguments, {in, out, err, false, true, false, columns},
                  [](std::string_view name) -> std::optional<std::string> {
                    return name == "NO_COLOR" ? "1" : name == "PAGER" ? "cat" : "";
                  },
                  [] { return verso::Instant{}; });
  return out.str();
}

/// A file for settings that is gone with the test.
class SettingsFile {
 public:
  explicit SettingsFile(std::string_view text) {
    std::string pattern = (std::filesystem::temp_directory_path() / "verso-test-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    directory_ = pattern;
    std::ofstream(path()) << text;
  }
  ~SettingsFile() { std::filesystem::remove_all(directory_); }
  std::string path() const { return (directory_ / "config.toml").string(); }
  Variables variables() const { return {{"VERSO_CONFIG", path()}}; }
  std::string text() const {
    std::ostringstream text;
    text << std::ifstream(path()).rdbuf();
    return text.str();
  }

 private:
  std::filesystem::path directory_;
};

}  // namespace

TEST_CASE("help is no wider than the terminal") {
  const std::vector<std::vector<std::string>> calls{
      {"help"}, {"help", "add"}, {"import", "--help"}, {"help", "touch"}, {"help", "list"}};
  for (const auto& call : calls) {
    for (const int columns : {24, 40, 79}) {
      std::istringstream page(on_terminal(call, columns));
      int lines = 0;
      for (std::string line; std::getline(page, line); ++lines) {
        INFO(line);
        CHECK(line.size() <= static_cast<std::size_t>(columns));
      }
      CHECK(lines > 10);
    }
  }
}

TEST_CASE("a call that cannot be read is a usage error of one line") {
  const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
      {{"hlep"}, "verso: unknown command \"hlep\"; did you mean help?\n"},
      {{"--jsn", "help"}, "verso: unknown option --jsn; did you mean --json?\n"},
      {{"--limit", "3", "help"}, "verso: help has no option --limit\n"},
      {{"config", "gett"}, "verso: config needs one of get, set, unset, path, edit, not \"gett\"; "
                           "did you mean get?\n"},
      {{"config", "get", "me.nme"},
       "verso: unknown setting \"me.nme\"; did you mean me.name?\n"},
      {{"--color", "blue", "help"},
       "verso: --color is one of auto, always, never, not \"blue\"\n"},
  };
  for (const auto& [arguments, line] : cases) {
    const Result result = run(arguments);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(result.err == line);
  }
  CHECK(run({"help"}, {{"VERSO_NOW", "noon"}}).status == 2);
}

TEST_CASE("help and version answer before anything else is looked at") {
  CHECK(run({"--version"}).out.starts_with("verso "));
  CHECK(run({"config", "--version"}).out.starts_with("verso "));
  CHECK(run({"--help"}).out == run({"help"}).out);
  CHECK(run({"config", "set", "--help"}).out == run({"help", "config", "set"}).out);
  CHECK(run({"help", "nonsense"}).status == 2);
}

TEST_CASE("output that cannot be written is a failure of storage") {
  std::istringstream in;
  std::ofstream full("/dev/full");
  std::ostringstream err;
  const std::vector<std::string> arguments{"help"};
  const int status = verso::cli::run(
      arguments, {in, full, err}, [](std::string_view) { return std::nullopt; },
      [] { return verso::Instant{}; });
  CHECK(status == 6);
  CHECK(err.str() == "verso: standard output cannot be written: it is full or closed\n");
}

TEST_CASE("a setting is changed where it stands") {
  const SettingsFile file("# mine\n[me]\nname = \"Ana\" # that is me\n\n[undo]\nsteps = 3\n");
  CHECK(run({"config", "set", "me.name", "Ana", "Ruiz"}, file.variables()).status == 0);
  CHECK(run({"config", "set", "me.address", "a@b.c,d@e.f"}, file.variables()).status == 0);
  CHECK(run({"config", "set", "query.work", "\"x\"", "-x"}, file.variables()).status == 2);
  CHECK(run({"config", "set", "query.work", "--", "\"x\"", "-x"}, file.variables()).status == 0);
  CHECK(run({"config", "set", "date.order", "ymd"}, file.variables()).status == 2);
  CHECK(file.text() ==
        "# mine\n[me]\nname = \"Ana Ruiz\" # that is me\naddress = [\"a@b.c\", \"d@e.f\"]\n\n"
        "[undo]\nsteps = 3\n\n[query]\nwork = \"\\\"x\\\" -x\"\n");
  CHECK(run({"config", "get", "me.address"}, file.variables()).out == "a@b.c,d@e.f\n");
  CHECK(run({"config", "unset", "me.name"}, file.variables()).status == 0);
  CHECK(run({"config", "get", "me.name"}, file.variables()).status == 1);
  CHECK(run({"--json", "config", "get", "me.name"}, file.variables()).out == "null\n");
}

TEST_CASE("settings that cannot be read stop what needs them and nothing else") {
  const SettingsFile file("[me\n");
  CHECK(run({"config"}, file.variables()).status == 5);
  CHECK(run({"help"}, file.variables()).status == 0);
  CHECK(run({"config", "path"}, file.variables()).out == file.path() + "\n");
  const SettingsFile wrong("color = \"blue\"\n");
  CHECK(run({"config"}, wrong.variables()).status == 5);
}

TEST_CASE("no control character of a card reaches the terminal") {
  const SettingsFile folder("");
  const std::string book = folder.path() + ".db";
  REQUIRE(run({"--db", book, "add",
               "Ana \x1b[31m\xc2\x9b"
               "1mRuiz",
               "--birthday", "--04-12"})
              .status == 0);
  const std::vector<std::vector<std::string>> calls{
      {"export", "vcard"}, {"export", "csv"},      {"export", "json"}, {"export", "ics"},
      {"export", "dot"},   {"export", "markdown"}, {"draft", "1"},     {"show", "1", "--json"}};
  for (std::vector<std::string> call : calls) {
    INFO(call[0] + " " + call[1]);
    call.insert(call.end(), {"--db", book});
    const std::string shown = on_terminal(call, 80);
    CHECK(shown.find_first_of("\x1b\x07") == std::string::npos);
    CHECK(shown.find("\xc2\x9b") == std::string::npos);
    CHECK(shown.find("Ruiz") != std::string::npos);
  }
  CHECK(run({"--db", book, "export", "csv"}).out.find('\x1b') != std::string::npos);
}

TEST_CASE("what to bring is told in full on a terminal") {
  const SettingsFile folder("");
  const std::string book = folder.path() + ".db";
  REQUIRE(
      run({"--db", book, "add", "Ana Ruiz", "--every", "1w", "--met-on", "1969-11-01"}).status ==
      0);
  REQUIRE(
      run({"--db", book, "promise", "add", "ana", "the address of the clinic in Lyon"}).status ==
      0);
  for (const int columns : {60, 80, 120}) {
    CHECK(on_terminal({"--db", book, "due"}, columns).find("address of the clinic in Lyon") !=
          std::string::npos);
  }
}

TEST_CASE("completion walks the table of commands") {
  CHECK(run({"__complete", "--", "config", "g"}).out == "get\tone setting\n");
  CHECK(run({"__complete", "--", "--color", "a"}).out == "auto\t\nalways\t\n");
  CHECK(run({"__complete", "--", "completion", ""}).out == "bash\t\nzsh\t\nfish\t\n");
  CHECK(run({"__complete", "--", "config", "get", "me.n"}).out ==
        "me.name\tyour name, as drafts sign it\n");
  CHECK(run({"__complete", "--", "--nonsense", "x"}).out.empty());
}

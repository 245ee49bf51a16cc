#include "cli/completion/completion.hpp"

#include <algorithm>
#include <completion_files.hpp>
#include <memory>
#include <ostream>

#include "cli/commands/all.hpp"
#include "cli/completion/shell_line.hpp"
#include "cli/session.hpp"
#include "model/text.hpp"

namespace verso::cli {
namespace {

struct CompleteOptions {
  std::vector<std::string> words;
  std::optional<std::string> line;
};

Outcome run_complete(Session& session, const CompleteOptions& given) {
  std::vector<std::string> words = given.words;
  if (given.line) {
    words = shell_words(*given.line);
    words.erase(words.begin());  // the program
    if (words.empty()) words.emplace_back();
    session.out() << words.back() << '\n';
  }
  for (const Candidate& each : complete(session, words)) {
    session.out() << text::printable(each.word) << '\t' << text::printable(each.meaning) << '\n';
  }
  return Outcome::done;
}

}  // namespace

Action declare_completion(Options& options) {
  auto shell = std::make_shared<std::string>();
  options.choice_word("SHELL", {"bash", "zsh", "fish"},
                      [shell](const std::string& word) { *shell = word; });
  options.example("eval \"$(verso completion bash)\"", "in ~/.bashrc");
  options.example("eval \"$(verso completion zsh)\"", "in ~/.zshrc");
  options.example("verso completion fish | source", "in ~/.config/fish/config.fish");
  return [shell](Session& session) {
    session.out() << std::ranges::find(completion_files::files, "verso." + *shell,
                                       &completion_files::EmbeddedFile::name)
                         ->text;
    return Outcome::done;
  };
}

Action declare_complete(Options& options) {
  auto given = std::make_shared<CompleteOptions>();
  options.list("WORD", given->words, AtLeast::none);
  options.text("--line", given->line, "a command line of bash up to the cursor");
  return [given](Session& session) { return run_complete(session, *given); };
}

}  // namespace verso::cli

#include "cli/completion.hpp"

#include <memory>
#include <ostream>

#include "cli/commands/all.hpp"
#include "cli/session.hpp"

namespace verso::cli {
namespace {

constexpr std::string_view bash = R"sh(# verso: completion for bash; eval "$(verso completion bash)"
_verso() {
  local IFS=$'\n'
  COMPREPLY=($(verso __complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f 1))
}
complete -o default -F _verso verso
)sh";

constexpr std::string_view zsh = R"sh(#compdef verso
# verso: completion for zsh; eval "$(verso completion zsh)"
_verso() {
  local -a found
  local line
  for line in "${(@f)$(verso __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#found )); then _describe verso found; else _files; fi
}
compdef _verso verso
)sh";

constexpr std::string_view fish = R"sh(# verso: completion for fish; verso completion fish | source
complete -c verso -a '(verso __complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
)sh";

std::string_view script(std::string_view shell) {
  if (shell == "bash") return bash;
  return shell == "zsh" ? zsh : fish;
}

}  // namespace

Action declare_completion(Options& options) {
  auto shell = std::make_shared<std::string>();
  options.choice_word("SHELL", {"bash", "zsh", "fish"},
                      [shell](const std::string& word) { *shell = word; });
  options.example("eval \"$(verso completion bash)\"", "in ~/.bashrc");
  return [shell](Session& session) {
    session.out() << script(*shell);
    return Outcome::done;
  };
}

Action declare_complete(Options& options) {
  auto words = std::make_shared<std::vector<std::string>>();
  options.list("WORD", *words, AtLeast::none);
  return [words](Session& session) {
    for (const Candidate& each : complete(*words)) {
      session.out() << each.word << '\t' << each.meaning << '\n';
    }
    return Outcome::done;
  };
}

}  // namespace verso::cli

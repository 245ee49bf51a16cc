#include "cli/terminal/editor.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/session.hpp"
#include "cli/terminal/process.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli::terminal {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void failed(const std::string& what) {
  throw Error(ErrorKind::storage, what + ": " + std::strerror(errno));
}

/// A file in a directory of its own that only this user can enter.
class DraftFile {
 public:
  DraftFile(const Draft& draft, const fs::path& parent) {
    std::string pattern = (parent / "verso-XXXXXX").string();
    if (!mkdtemp(pattern.data())) failed("cannot make a directory in " + parent.string());
    directory_ = pattern;
    path_ = directory_ / ("text" + std::string(draft.ending));
    const int file = open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = file >= 0 && write(file, draft.text.data(), draft.text.size()) ==
                                          static_cast<ssize_t>(draft.text.size());
    if (file >= 0) close(file);
    if (!written) {
      remove();
      failed("cannot write " + path_.string());
    }
  }

  const fs::path& path() const { return path_; }

  std::string read() const {
    std::ifstream stream(path_, std::ios::binary);
    std::ostringstream text;
    if (!stream) failed("cannot read " + path_.string());
    text << stream.rdbuf();
    return text.str();
  }

  void write_again(const std::string& text) const {
    std::ofstream stream(path_, std::ios::binary | std::ios::trunc);
    if (!(stream << text << std::flush)) failed("cannot write " + path_.string());
  }

  void remove() {
    std::error_code ignored;
    fs::remove_all(directory_, ignored);
  }

 private:
  fs::path directory_;
  fs::path path_;
};

fs::path temporary_directory(const Environment& environment) {
  for (const std::string_view name : {"XDG_RUNTIME_DIR", "TMPDIR"}) {
    std::error_code fault;
    const std::string value = environment(name).value_or("");
    if (!value.empty() && fs::is_directory(value, fault)) return value;
  }
  return "/tmp";
}

/// VISUAL, EDITOR, else what the system has; the latter only where a person sees it.
std::string find_editor(const Session& session) {
  for (const std::string_view name : {"VISUAL", "EDITOR"}) {
    const auto value = session.environment()(name);
    if (value && !text::trim(*value).empty()) return *value;
  }
  if (session.streams().in_is_terminal && session.streams().out_is_terminal) {
    for (const char* name : {"sensible-editor", "editor", "nano", "vi"}) {
      if (is_program(session.environment(), name)) return name;
    }
  }
  throw Error(ErrorKind::usage, "there is no editor; set VISUAL or EDITOR");
}

/// Whether the editor is one plain word that is no program, which the shell would complain of.
bool is_missing(const Session& session, const std::string& editor) {
  return editor.find_first_of(" \t$\"'`\\;&|<>()~*?[") == std::string::npos &&
         !is_program(session.environment(), editor);
}

void run_editor(const Session& session, const std::string& editor, const fs::path& file) {
  if (is_missing(session, editor)) {
    throw Error(ErrorKind::storage, "cannot start the editor \"" + editor + "\"");
  }
  const auto child = start(editor, {file.string()}, Input::inherited);
  const int status = child ? wait(*child) : 127;
  if (status == 127) throw Error(ErrorKind::storage, "cannot start the editor \"" + editor + "\"");
  if (status != 0) {
    throw Error(ErrorKind::storage,
                "the editor \"" + editor + "\" ended with status " + std::to_string(status));
  }
}

bool wants_again(Session& session, const Error& fault) {
  if (!session.can_ask()) return false;
  session.warn(fault.what());
  for (const std::string& line : fault.details()) session.warn(line);
  const std::string answer = session.ask("edit again? [Y/n]").value_or("n");
  return answer.empty() || answer[0] == 'y' || answer[0] == 'Y';
}

/// Faults stand in the text as comment lines of this beginning.
std::string fault_line(std::string_view comment) { return std::string(comment) + "verso: "; }

/// The text without the faults of an earlier round at its top.
std::string without_faults(std::string text, std::string_view comment) {
  while (!comment.empty() && text.starts_with(fault_line(comment))) {
    const auto end = text.find('\n');
    text.erase(0, end == std::string::npos ? end : end + 1);
  }
  return text;
}

std::string with_fault(const std::string& text, const Error& fault, std::string_view comment) {
  std::string lines = fault_line(comment) + text::printable(fault.what()) + '\n';
  for (const std::string& detail : fault.details()) {
    lines += fault_line(comment) + text::printable(detail) + '\n';
  }
  return lines + text;
}

/// A text is opened this often where no person sees it: a script as the editor cannot give up.
constexpr int rounds_without_person = 3;

/// Runs editor and accept until the text is taken.
void edit_until_accepted(Session& session, const DraftFile& file, const Draft& draft,
                         const std::function<void(const std::string&)>& accept) {
  const std::string editor = find_editor(session);
  std::string last;
  for (int round = 1;; ++round) {
    run_editor(session, editor, file.path());
    const std::string text = without_faults(file.read(), draft.comment);
    try {
      // The line of a fault counts, as it does for the person once the text is opened again.
      return accept(draft.comment.empty() ? text : '\n' + text);
    } catch (const Error& fault) {
      if (fault.kind() == ErrorKind::storage) throw;
      if (draft.comment.empty()) {
        if (!wants_again(session, fault)) throw;
        continue;
      }
      const bool given_up = text == last;
      if (given_up || (!session.can_ask() && round == rounds_without_person)) throw;
      file.write_again(with_fault(text, fault, draft.comment));
      last = text;
    }
  }
}

}  // namespace

void edit(Session& session, const Draft& draft,
          const std::function<void(const std::string&)>& accept) {
  session.flush();
  DraftFile file(draft, temporary_directory(session.environment()));
  try {
    edit_until_accepted(session, file, draft, accept);
    file.remove();
  } catch (const Error& fault) {
    std::error_code gone;
    if (fs::exists(file.path(), gone) && file.read() == draft.text) {
      file.remove();
      throw;
    }
    throw Error(fault.kind(),
                std::string(fault.what()) + "; your text is in " + file.path().string(),
                fault.details());
  }
}

void edit_file(Session& session, const std::string& path) {
  session.flush();
  run_editor(session, find_editor(session), path);
}

}  // namespace verso::cli::terminal

#include "cli/helper.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

#include "cli/session.hpp"
#include "cli/terminal/process.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

namespace fs = std::filesystem;

/// No line of a helper is longer.
constexpr std::size_t longest_line = std::size_t{1} << 24;

std::string path_of(Session& session, const HelperCall& call) {
  std::vector<fs::path> folders;
  if (const auto set = session.environment()("VERSO_LIBEXEC"); set && !set->empty()) {
    folders.emplace_back(*set);
  }
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
  folders.push_back(program.parent_path().parent_path() / "libexec" / "verso");
  folders.push_back(program.parent_path());
  folders.emplace_back(VERSO_LIBEXEC_FOLDER);
  for (const fs::path& folder : folders) {
    const fs::path path = folder / call.name;
    if (access(path.c_str(), X_OK) == 0 && !fs::is_directory(path, ignored)) return path.string();
  }
  throw Error(ErrorKind::storage, std::string(call.name) + ", which reads " +
                                      std::string(call.reads) +
                                      ", is not there: install verso anew, or name its folder in "
                                      "VERSO_LIBEXEC");
}

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// A file without a name that holds the text, to be read from its beginning.
File file_with(std::string_view text) {
  File file(std::tmpfile());
  const bool is_written =
      file && std::fwrite(text.data(), 1, text.size(), file.get()) == text.size() &&
      std::fflush(file.get()) == 0 && lseek(fileno(file.get()), 0, SEEK_SET) == 0;
  if (!is_written) {
    throw Error(ErrorKind::storage, "cannot write a temporary file: is the disk full?");
  }
  return file;
}

/// A helper at work; one that is given up is ended.
class Running {
 public:
  explicit Running(terminal::Child child) : child_(child) {}
  ~Running() {
    if (child_.output < 0) return;
    close(child_.output);
    kill(child_.pid, SIGTERM);
    terminal::wait(child_);
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  void read_lines(const std::function<void(std::string_view)>& take) const {
    std::array<char, 1 << 16> buffer;
    std::string rest;
    while (true) {
      const ssize_t count = read(child_.output, buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return;
      rest.append(buffer.data(), static_cast<std::size_t>(count));
      std::size_t begin = 0;
      for (auto end = rest.find('\n'); end != std::string::npos; end = rest.find('\n', begin)) {
        take(std::string_view(rest).substr(begin, end - begin));
        begin = end + 1;
      }
      rest.erase(0, begin);
      if (rest.size() > longest_line) return;
    }
  }

  int wait() {
    close(child_.output);
    child_.output = -1;
    return terminal::wait(child_);
  }

 private:
  terminal::Child child_;
};

}  // namespace

void run_helper(Session& session, const HelperCall& call,
                const std::function<void(std::string_view line)>& take) {
  const std::string path = path_of(session, call);
  const File input = file_with(call.input);
  const auto child = terminal::start_program(path, call.arguments, fileno(input.get()));
  if (!child) throw Error(ErrorKind::storage, "cannot start " + path);
  Running running(*child);
  running.read_lines(take);
  const int status = running.wait();
  if (status != 0) {
    throw Error(ErrorKind::internal, std::string(call.name) + ", which reads " +
                                         std::string(call.reads) + ", broke off (status " +
                                         std::to_string(status) + "); nothing was changed");
  }
}

}  // namespace verso::cli

#include "cli/terminal/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <sstream>
#include <utility>

namespace verso::cli::terminal {
namespace {

/// What posix_spawn is told: SIGPIPE, which verso ignores, is as usual for the child, and the
/// descriptors are its standard input and output; -1: those of verso.
class SpawnPlan {
 public:
  SpawnPlan(int standard_input, int standard_output) {
    posix_spawn_file_actions_init(&files_);
    posix_spawnattr_init(&attributes_);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    if (standard_input >= 0) posix_spawn_file_actions_adddup2(&files_, standard_input, 0);
    if (standard_output >= 0) posix_spawn_file_actions_adddup2(&files_, standard_output, 1);
  }
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  std::optional<int> run(const char* program, std::vector<std::string> words) const {
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t pid = 0;
    if (posix_spawn(&pid, program, &files_, &attributes_, argv.data(), environ) != 0) return {};
    return pid;
  }

 private:
  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

/// A pipe whose ends are closed by it, or earlier.
class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0) ends_ = {-1, -1};
  }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  int read_end() const { return ends_[0]; }
  int write_end() const { return ends_[1]; }
  void close_end(std::size_t end) {
    if (ends_.at(end) >= 0) close(ends_.at(end));
    ends_.at(end) = -1;
  }

 private:
  std::array<int, 2> ends_{};
};

void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) return;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
}

std::string read_all(int descriptor) {
  std::string text;
  std::array<char, 4096> buffer{};
  for (ssize_t count = 0; (count = read(descriptor, buffer.data(), buffer.size())) != 0;) {
    if (count < 0 && errno != EINTR) break;
    if (count > 0) text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return text;
}

}  // namespace

Filtered filter(const std::string& command, std::string_view text) {
  Pipe input;
  Pipe output;
  if (input.read_end() < 0 || output.read_end() < 0) return {};
  const auto pid = SpawnPlan(input.read_end(), output.write_end()).run("/bin/sh", {"sh", "-c", command});
  input.close_end(0);
  output.close_end(1);
  if (!pid) return {};
  write_all(input.write_end(), text);
  input.close_end(1);
  std::string written = read_all(output.read_end());
  return {wait(Child{*pid, -1, -1}), std::move(written)};
}

bool is_program(const Environment& environment, const std::string& name) {
  if (name.find('/') != std::string::npos) return access(name.c_str(), X_OK) == 0;
  std::istringstream path(environment("PATH").value_or("/usr/bin:/bin"));
  for (std::string directory; std::getline(path, directory, ':');) {
    if (access((directory + "/" + name).c_str(), X_OK) == 0) return true;
  }
  return false;
}

std::optional<Child> start(const std::string& command, const std::vector<std::string>& arguments,
                           Input input) {
  std::vector<std::string> words{"sh", "-c", command + " \"$@\"", command};
  words.insert(words.end(), arguments.begin(), arguments.end());
  int ends[2] = {-1, -1};
  if (input == Input::piped && pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  const auto pid = SpawnPlan(ends[0], -1).run("/bin/sh", std::move(words));
  if (ends[0] >= 0) close(ends[0]);
  if (!pid) {
    if (ends[1] >= 0) close(ends[1]);
    return std::nullopt;
  }
  return Child{*pid, ends[1], -1};
}

std::optional<Child> start_program(const std::string& path,
                                   const std::vector<std::string>& arguments, int input) {
  std::vector<std::string> words{path};
  words.insert(words.end(), arguments.begin(), arguments.end());
  int ends[2] = {-1, -1};
  if (pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  const auto pid = SpawnPlan(input, ends[1]).run(path.c_str(), std::move(words));
  close(ends[1]);
  if (!pid) {
    close(ends[0]);
    return std::nullopt;
  }
  return Child{*pid, -1, ends[0]};
}

int wait(const Child& child) {
  int status = 0;
  while (waitpid(child.pid, &status, 0) == -1) {
    if (errno != EINTR) return 127;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace verso::cli::terminal

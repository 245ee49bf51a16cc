#include "cli/terminal/process.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace verso::cli::terminal {
namespace {

/// What posix_spawn is told: SIGPIPE, which verso ignores, is as usual for the child, and the pipe
/// is its standard input.
class SpawnPlan {
 public:
  explicit SpawnPlan(int standard_input) {
    posix_spawn_file_actions_init(&files_);
    posix_spawnattr_init(&attributes_);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    if (standard_input >= 0) posix_spawn_file_actions_adddup2(&files_, standard_input, 0);
  }
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  std::optional<int> run(std::vector<std::string> words) const {
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t pid = 0;
    if (posix_spawn(&pid, "/bin/sh", &files_, &attributes_, argv.data(), environ) != 0) return {};
    return pid;
  }

 private:
  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

}  // namespace

std::optional<Child> start(const std::string& command, const std::vector<std::string>& arguments,
                           Input input) {
  std::vector<std::string> words{"sh", "-c", command + " \"$@\"", command};
  words.insert(words.end(), arguments.begin(), arguments.end());
  int ends[2] = {-1, -1};
  if (input == Input::piped && pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  const auto pid = SpawnPlan(ends[0]).run(std::move(words));
  if (ends[0] >= 0) close(ends[0]);
  if (!pid) {
    if (ends[1] >= 0) close(ends[1]);
    return std::nullopt;
  }
  return Child{*pid, ends[1]};
}

int wait(const Child& child) {
  int status = 0;
  while (waitpid(child.pid, &status, 0) == -1) {
    if (errno != EINTR) return 127;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace verso::cli::terminal

#include "cli/terminal/pager.hpp"

#include <unistd.h>

#include <cerrno>

#include "cli/terminal/process.hpp"

namespace verso::cli::terminal {
namespace {

/// Stops quietly when the pager is left before its end.
void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) return;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

bool show_in_pager(const std::string& pager, std::string_view text) {
  const auto child = start(pager, {}, Input::piped);
  if (!child) return false;
  write_all(child->input, text);
  close(child->input);
  constexpr int no_such_program = 127;  // of the shell
  return wait(*child) != no_such_program;
}

}  // namespace verso::cli::terminal

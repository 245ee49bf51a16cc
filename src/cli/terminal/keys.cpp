#include "cli/terminal/keys.hpp"

#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <istream>

namespace verso::cli::terminal {
namespace {

constexpr char interrupt = 3, end_of_input = 4, escape = 27, suspend = 26;

/// Waits for a byte of standard input; nothing when `milliseconds` pass or it ends.
std::optional<char> byte(int milliseconds) {
  pollfd wanted{0, POLLIN, 0};
  char c = 0;
  if (poll(&wanted, 1, milliseconds) > 0 && read(0, &c, 1) == 1) return c;
  return std::nullopt;
}

/// What follows an Escape: an arrow or another key with a sequence (ECMA-48, 5.4), or nothing.
Key after_escape() {
  constexpr int pause = 25;  // a terminal sends a sequence at once
  std::optional<char> next = byte(pause);
  if (!next) return Key::leave;
  if (*next != '[' && *next != 'O') return Key::other;
  do {
    next = byte(pause);
  } while (next && (*next < 0x40 || *next > 0x7e));
  return next == 'C' || next == 'B' ? Key::forward : Key::other;
}

}  // namespace

/// The terminal gives each key as it is pressed, without showing it, and signals wait to be asked
/// for; until this is gone.
class Keys::RawTerminal {
 public:
  RawTerminal() {
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGWINCH})
      sigaddset(&wanted, signal);
    sigprocmask(SIG_BLOCK, &wanted, &mask_);
    signals_ = signalfd(-1, &wanted, SFD_CLOEXEC);
    if (tcgetattr(0, &usual_) != 0) return;
    termios raw = usual_;
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    is_set_ = tcsetattr(0, TCSADRAIN, &raw) == 0;
  }
  ~RawTerminal() {
    if (is_set_) tcsetattr(0, TCSADRAIN, &usual_);
    if (signals_ >= 0) close(signals_);
    sigprocmask(SIG_SETMASK, &mask_, nullptr);
  }
  RawTerminal(const RawTerminal&) = delete;
  RawTerminal& operator=(const RawTerminal&) = delete;

  Key next() const {
    std::array<pollfd, 2> wanted{{{0, POLLIN, 0}, {signals_, POLLIN, 0}}};
    while (poll(wanted.data(), wanted.size(), -1) < 0) {
      if (errno != EINTR) return Key::leave;
    }
    if ((wanted[1].revents & POLLIN) != 0) {
      signalfd_siginfo told{};
      const bool resized = read(signals_, &told, sizeof told) == sizeof told &&
                           told.ssi_signo == static_cast<unsigned>(SIGWINCH);
      return resized ? Key::resized : Key::leave;
    }
    const std::optional<char> c = byte(0);
    if (!c || *c == interrupt || *c == end_of_input) return Key::leave;
    if (*c == escape) return after_escape();
    const auto code = static_cast<unsigned char>(*c);
    return code < 0x80 ? static_cast<Key>(code) : Key::other;
  }

 private:
  sigset_t mask_{};
  termios usual_{};
  int signals_ = -1;
  bool is_set_ = false;
};

Keys::Keys(const Streams& streams) : streams_(streams) {}
Keys::~Keys() = default;

Key Keys::next() {
  if (!by_hand()) return next_of_stream();
  Key key = Key::other;
  {
    const RawTerminal terminal;
    key = terminal.next();
  }
  if (key == static_cast<Key>(suspend)) {
    std::raise(SIGTSTP);
    return Key::resized;
  }
  return key;
}

Key Keys::next_of_stream() {
  char c = 0;
  while (streams_.in.get(c)) {
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
      return static_cast<Key>(static_cast<unsigned char>(c));
  }
  return Key::leave;
}

std::optional<std::string> Keys::line() {
  std::string text;
  if (!std::getline(streams_.in, text)) return std::nullopt;
  if (text.empty() && !by_hand() && !std::getline(streams_.in, text)) return std::nullopt;
  return text;
}

}  // namespace verso::cli::terminal

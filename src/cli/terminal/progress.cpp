#include "cli/terminal/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/session.hpp"

namespace verso::cli::terminal {
namespace {

constexpr std::chrono::seconds patience{1};
constexpr std::chrono::milliseconds interval{100};
constexpr std::string_view wipe = "\r\x1b[K";

void show(const Session& session, std::string_view line) {
  // A line that wraps could not be wiped away.
  const auto most = static_cast<std::size_t>(std::max(session.width().value_or(80) - 1, 1));
  session.streams().err << wipe << line.substr(0, most) << std::flush;
}

}  // namespace

std::string about(std::chrono::seconds time) {
  constexpr std::chrono::seconds as_seconds{90};
  if (time < as_seconds) return fmt::format("{} s", time.count());
  return fmt::format("{} min", std::chrono::round<std::chrono::minutes>(time).count());
}

std::string progress_line(std::size_t done, std::string_view what, std::chrono::milliseconds taken,
                          std::optional<double> part) {
  const double seconds = std::max(std::chrono::duration<double>(taken).count(), 0.001);
  std::string line =
      fmt::format("{} {}, {:.0f} a second", done, what, static_cast<double>(done) / seconds);
  // Of the first few hundredths nobody can tell how long the rest will take.
  constexpr double enough_to_tell = 0.02;
  if (part && *part >= enough_to_tell) {
    const std::chrono::duration<double> left(seconds / *part - seconds);
    line += fmt::format(", {} left", about(std::chrono::ceil<std::chrono::seconds>(left)));
  }
  return line;
}

Progress::Progress(Session& session, std::string what)
    : session_(session), what_(std::move(what)), begin_(Steady::now()), next_(begin_ + patience) {}

Progress::~Progress() {
  if (shown_) session_.streams().err << wipe << std::flush;
}

void Progress::update(std::size_t done, std::optional<double> part) {
  const auto now = Steady::now();
  if (!session_.can_show_progress() || now < next_) return;
  next_ = now + interval;
  shown_ = true;
  const auto taken = std::chrono::floor<std::chrono::milliseconds>(now - begin_);
  show(session_, progress_line(done, what_, taken, part));
}

Waiting::Waiting(Session& session, std::string what) : session_(session), what_(std::move(what)) {
  if (session_.can_show_progress()) {
    teller_ = std::jthread([this](const std::stop_token& stop) { tell(stop); });
  }
}

Waiting::~Waiting() {
  if (!teller_.joinable()) return;
  teller_.request_stop();
  teller_.join();
}

void Waiting::tell(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  const auto stops_within = [&](std::chrono::seconds time) {
    return stopped_.wait_for(lock, stop, time, [&stop] { return stop.stop_requested(); });
  };
  if (stops_within(patience)) return;
  for (std::chrono::seconds taken = patience; !stop.stop_requested(); ++taken) {
    show(session_, what_ + ", " + about(taken));
    stops_within(std::chrono::seconds(1));
  }
  session_.streams().err << wipe << std::flush;
}

}  // namespace verso::cli::terminal

#include "cli/terminal/progress.hpp"

#include <ostream>

#include "cli/session.hpp"

namespace verso::cli::terminal {
namespace {

constexpr std::chrono::seconds patience{1};
constexpr std::chrono::milliseconds interval{100};
constexpr std::string_view wipe = "\r\x1b[K";

}  // namespace

Progress::Progress(Session& session, std::string what)
    : session_(session), what_(std::move(what)), next_(Steady::now() + patience) {}

Progress::~Progress() {
  if (shown_) session_.streams().err << wipe << std::flush;
}

void Progress::update(std::size_t done, std::optional<std::size_t> total) {
  const auto now = Steady::now();
  if (!session_.can_show_progress() || now < next_) return;
  next_ = now + interval;
  shown_ = true;
  std::ostream& err = session_.streams().err;
  err << wipe << done;
  if (total) err << " of " << *total;
  err << ' ' << what_ << std::flush;
}

}  // namespace verso::cli::terminal

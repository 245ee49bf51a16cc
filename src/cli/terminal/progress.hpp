#pragma once
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace verso::cli {

class Session;

namespace terminal {

/// A line that says how far long work is: on the error stream, for a person, and only once the work
/// has taken a second. It is wiped away at the end.
class Progress {
 public:
  /// `what` is a plural: "records".
  Progress(Session& session, std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void update(std::size_t done, std::optional<std::size_t> total = std::nullopt);

 private:
  using Steady = std::chrono::steady_clock;

  Session& session_;
  std::string what_;
  Steady::time_point next_;
  bool shown_ = false;
};

}  // namespace terminal
}  // namespace verso::cli

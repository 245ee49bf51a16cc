#pragma once
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace verso::cli {

class Session;

namespace terminal {

/// A line that says how far long work is, how fast it goes and how long it will still take: on the
/// error stream, for a person, and only once the work has taken a second. It is wiped away at the
/// end.
class Progress {
 public:
  /// `what` is a plural: "records".
  Progress(Session& session, std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// `part` of the whole is done, where that is known: 0 to 1.
  void update(std::size_t done, std::optional<double> part = std::nullopt);

 private:
  using Steady = std::chrono::steady_clock;

  Session& session_;
  std::string what_;
  Steady::time_point begin_;
  Steady::time_point next_;
  bool shown_ = false;
};

/// The same of work that cannot say how far it is: what it does, and for how long by now. While it
/// lives nothing else may be written to the error stream.
class Waiting {
 public:
  /// `what` is being done: "checking".
  Waiting(Session& session, std::string what);
  ~Waiting();
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;

 private:
  void tell(const std::stop_token& stop);

  Session& session_;
  std::string what_;
  std::mutex mutex_;
  std::condition_variable_any stopped_;
  std::jthread teller_;
};

/// "12000 records, 4000 a second, 3 s left".
std::string progress_line(std::size_t done, std::string_view what, std::chrono::milliseconds taken,
                          std::optional<double> part);
/// "12 s", "3 min": not nearer than anyone waits by.
std::string about(std::chrono::seconds time);

}  // namespace terminal
}  // namespace verso::cli

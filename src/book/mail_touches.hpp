#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "verso/book.hpp"
#include "verso/touch.hpp"

namespace verso {

/// The touches of the book that were made of messages, by their threads. A thread has several names:
/// which one a touch was given depends on what was read first.
class MailTouches {
 public:
  using Names = std::vector<std::string>;

  explicit MailTouches(Book& book);

  /// The uid of a touch: of a whole day where `message` is empty.
  static std::string uid(std::string_view thread, Date day, std::string_view message);

  /// The touch that holds a message of that thread and day: its own, else the day's. Where touches are
  /// one for each day (`message` empty), any of the day.
  std::optional<TouchId> find(const Names& names, Date day, std::string_view message) const;

  /// Those of the thread up to that day, the latest first.
  std::vector<TouchId> until(const Names& names, Date day) const;

 private:
  struct Entry {
    std::string day_and_message;
    TouchId id;
  };
  std::unordered_map<std::string, std::vector<Entry>> threads_;
};

}  // namespace verso

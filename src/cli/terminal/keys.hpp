#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "cli/streams.hpp"

namespace verso::cli::terminal {

/// A key that was pressed: a character, or one of those that have none.
enum class Key : char32_t {
  resized = 0x110000,  ///< not a key: the terminal has another size
  leave,               ///< ^C, ^D, Escape, a signal to end, or the end of the input
  forward,             ///< the right or down arrow
  other,               ///< any that means nothing here
};

/// Keys one by one. On a terminal they need no Enter, and it is as it was again between two of them;
/// elsewhere they are the characters of the input, whose blanks and line ends mean nothing.
class Keys {
 public:
  explicit Keys(const Streams& streams);
  ~Keys();
  Keys(const Keys&) = delete;
  Keys& operator=(const Keys&) = delete;

  /// Waits for the next key. Signals that end programs are keys to leave while it waits, so that
  /// nothing of the terminal is left behind.
  Key next();
  /// A line of text; nothing at the end of the input. Off a terminal it is the rest of the line of the
  /// last key, or the next one where nothing is left of that.
  std::optional<std::string> line();
  bool by_hand() const { return streams_.in_is_terminal; }

 private:
  class RawTerminal;

  Key next_of_stream();

  const Streams& streams_;
};

}  // namespace verso::cli::terminal

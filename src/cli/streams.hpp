#pragma once
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "verso/date.hpp"

/// The seams between the program and the world: main.cpp gives the real ones, tests their own.
namespace verso::cli {

struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int columns = 80;  ///< of the terminal; of no meaning where there is none
  int rows = 24;
};

/// Looks a variable up; nothing where it is not set.
using Environment = std::function<std::optional<std::string>(std::string_view name)>;

/// Tells the instant. The user's zone is the one that the C library knows (TZ).
using Clock = std::function<Instant()>;

}  // namespace verso::cli

#include "cli/text_argument.hpp"

#include <array>
#include <istream>

#include "cli/session.hpp"

namespace verso::cli {

std::string read_input(Session& session) {
  // Not by iterators, which let a fault of reading out as an exception of the library.
  std::string text;
  std::array<char, 1 << 15> part;
  while (session.in().read(part.data(), part.size()) || session.in().gcount() > 0) {
    text.append(part.data(), static_cast<std::size_t>(session.in().gcount()));
  }
  if (session.in().bad()) throw Error(ErrorKind::storage, "standard input cannot be read");
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
  return text;
}

std::optional<std::string> text_argument(Session& session,
                                         const std::optional<std::string>& typed) {
  if (typed && *typed != "-") return typed;
  if (typed || !session.streams().in_is_terminal) return read_input(session);
  return std::nullopt;
}

std::optional<std::string> piped_text(Session& session) {
  if (session.streams().in_is_terminal) return std::nullopt;
  for (const std::string_view name : {"VISUAL", "EDITOR"}) {
    if (!session.environment()(name).value_or("").empty()) return std::nullopt;
  }
  return read_input(session);
}

}  // namespace verso::cli

#include "cli/render/style.hpp"

#include <algorithm>

namespace verso::cli {
namespace {

/// The parameters of SGR (ECMA-48, 8.3.117).
std::string_view code(Look look) {
  switch (look) {
    case Look::plain: return "";
    case Look::strong: return "1";
    case Look::faint: return "2";
    case Look::good: return "32";
    case Look::warning: return "33";
    case Look::bad: return "31";
    case Look::accent: return "36";
  }
  return "";
}

}  // namespace

std::string Style::apply(Look look, std::string_view text) const {
  if (!on_ || look == Look::plain || text.empty()) return std::string(text);
  std::string styled = "\x1b[";
  styled += code(look);
  styled += 'm';
  styled += text;
  styled += "\x1b[0m";
  return styled;
}

std::string Style::link(std::string_view url, std::string_view text) const {
  const bool safe = std::ranges::all_of(url, [](char c) { return c > 0x20 && c < 0x7f; });
  if (!on_ || !safe || url.empty()) return std::string(text);
  std::string linked = "\x1b]8;;";
  linked += url;
  linked += "\x1b\\";
  linked += text;
  linked += "\x1b]8;;\x1b\\";
  return linked;
}

}  // namespace verso::cli

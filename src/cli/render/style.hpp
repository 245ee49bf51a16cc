#pragma once
#include <string>
#include <string_view>

#include "cli/render/glyphs.hpp"

namespace verso::cli {

/// What a piece of text is to the reader.
enum class Look { plain, strong, faint, good, warning, bad, accent };

/// Gives text its look on a terminal; leaves it alone where none is wanted.
class Style {
 public:
  /// A style that changes nothing.
  Style() = default;
  enum class Colour { off, on };
  explicit Style(Colour colour, Glyphs glyphs = Glyphs::unicode)
      : on_(colour == Colour::on), glyphs_(glyphs) {}

  std::string apply(Look look, std::string_view text) const;
  /// Text that leads to a URL when clicked (OSC 8). A URL with control characters is no link.
  std::string link(std::string_view url, std::string_view text) const;
  bool on() const { return on_; }
  /// What pictures may be drawn with.
  Glyphs glyphs() const { return glyphs_; }

 private:
  bool on_ = false;
  Glyphs glyphs_ = Glyphs::unicode;
};

}  // namespace verso::cli

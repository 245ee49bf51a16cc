#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/render/glyphs.hpp"
#include "verso/date.hpp"

namespace verso::cli {

/// What a piece of text is to the reader.
enum class Look { plain, strong, faint, good, warning, bad, accent };

/// Writes a day for people to read: valid UTF-8, on one line.
using DayText = std::function<std::string(Date)>;

/// Gives text its look on a terminal, leaves it alone where none is wanted; writes days as the reader
/// wants them.
class Style {
 public:
  /// A style that changes nothing.
  Style() = default;
  enum class Colour { off, on };
  /// Without a `day` days are written as ISO 8601 does.
  explicit Style(Colour colour, Glyphs glyphs = Glyphs::unicode, DayText day = {})
      : on_(colour == Colour::on), glyphs_(glyphs), day_(std::move(day)) {}

  std::string apply(Look look, std::string_view text) const;
  /// Text that leads to a URL when clicked (OSC 8). A URL with control characters is no link.
  std::string link(std::string_view url, std::string_view text) const;
  /// A day for people to read. What programs read is written by format_date.
  std::string day(Date on) const { return day_ ? day_(on) : format_date(on); }
  bool writes_iso_days() const { return !day_; }
  bool on() const { return on_; }
  /// What pictures may be drawn with.
  Glyphs glyphs() const { return glyphs_; }

 private:
  bool on_ = false;
  Glyphs glyphs_ = Glyphs::unicode;
  DayText day_;
};

}  // namespace verso::cli

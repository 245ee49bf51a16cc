#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The lines of a vCard file: RFC 6350, section 3.2, and what older programs write.
namespace verso::exchange {

struct LogicalLine {
  std::string text;        ///< unfolded
  std::size_t number = 0;  ///< of its first line in the file, from 1
};

enum class Mark { none, begin_card, end_card };

/// Whether a line begins or ends a card, in any case and with blanks around its parts.
Mark mark_of(std::string_view line);

/// Whether a line begins like a property: `name:`, `group.name;`.
bool looks_like_property(std::string_view line);

/// Reads a text line by line: any line ends (also the CR CR LF of some phones), folded lines joined,
/// the soft line breaks of quoted-printable joined, blank lines left out. Linear in the text.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text) {}

  /// The next line; nothing at the end.
  std::optional<LogicalLine> next();

 private:
  std::optional<std::string_view> peek();
  void advance();

  std::string_view text_;
  std::size_t position_ = 0;
  std::size_t after_ = 0;       ///< where the line after the peeked one begins
  std::size_t number_ = 1;      ///< of the line at position_
};

}  // namespace verso::exchange

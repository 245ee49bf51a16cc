#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The syntax of vCard lines: RFC 6350, sections 3.3 and 3.4; RFC 6868 for parameters; the ways of
/// vCard 2.1 are translated when a line is read.
namespace verso::exchange {

struct Parameter {
  std::string name;  ///< upper case
  std::vector<std::string> values;
};

/// `group.NAME;PARAMETER=value:value`, unfolded.
struct ContentLine {
  std::string group;  ///< lower case, empty for none
  std::string name;   ///< upper case
  std::vector<Parameter> parameters;
  std::string value;  ///< still escaped, as in vCard 3.0

  /// The values of all parameters of that name (upper case), in their order.
  std::vector<std::string> all(std::string_view parameter) const;
  /// The first value of that parameter, empty where there is none.
  std::string first(std::string_view parameter) const;
};

/// The syntax that a card says it follows.
enum class Syntax { v21, v30 };

/// Reads an unfolded line; nothing for text that has not the form of one. The parts are UTF-8;
/// quoted-printable and CHARSET are decoded and gone from the parameters.
std::optional<ContentLine> parse_content_line(std::string_view line, Syntax syntax);

/// The line that parse_content_line reads as the same (v30), without folding and line end.
std::string format_content_line(const ContentLine& line);

/// Appends a line folded at 75 octets, never inside a character, with CRLF (RFC 6350, section 3.2).
void append_folded(std::string& to, std::string_view line);

/// `\\`, `\,`, `\;` and `\n` for what they stand for (RFC 6350, section 3.4).
std::string escape(std::string_view text);
/// The text of an escaped value. A backslash before a letter that is no escape stays.
std::string unescape(std::string_view value);
/// The unescaped parts of a value that has several, at `separator` where it is not escaped.
std::vector<std::string> split_value(std::string_view value, char separator);

/// Whether a line as it stands in the file says in its head that it is quoted-printable, so that a
/// `=` at its end joins the next line to it.
bool is_quoted_printable(std::string_view line);

}  // namespace verso::exchange

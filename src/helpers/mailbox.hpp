#pragma once
#include <cstddef>
#include <functional>
#include <string_view>

namespace verso::helpers {

/// A message as it lies in its mailbox.
struct RawMessage {
  std::size_t line = 0;       ///< where it begins, from 1: its line `From ` where it has one
  std::string_view envelope;  ///< that line; empty where there is none
  std::string_view header;    ///< up to the empty line
};

using TakeMessage = std::function<void(const RawMessage&)>;

/// Every message of an mbox, or the one that the text is, in their order.
///
/// An mbox begins with a line `From `; another message begins with such a line behind an empty one, if
/// it ends in a date (RFC 4155) or a field of a header comes next, and, where that empty line is
/// lacking, if both hold. What a Content-Length counts that fits the lines there is body alone. Lines
/// end in LF or CRLF. A text of blank lines holds no message.
void split_mailbox(std::string_view text, const TakeMessage& take);

}  // namespace verso::helpers

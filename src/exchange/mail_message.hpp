#pragma once
#include <string>
#include <string_view>

#include "verso/date.hpp"

/// A message as mail programs take it over, unsent.
namespace verso::exchange {

struct MailAddress {
  std::string name;     ///< may be empty
  std::string address;  ///< may be empty: unknown
};

struct MailMessage {
  MailAddress from;
  MailAddress to;
  std::string subject;
  std::string text;  ///< lines ended by "\n"
};

/// The message as RFC 5322 has it, with CRLF, words beyond ASCII encoded by RFC 2047 and the text as
/// quoted-printable UTF-8 (RFC 2045, section 6.7); `X-Unsent: 1` makes mail programs open it for
/// editing.
std::string write_eml(const MailMessage& message);

/// The same as an entry of an mbox (RFC 4155): the line that begins it, lines that end with "\n", an
/// empty one behind it.
std::string write_mbox_entry(const MailMessage& message, Instant at);

/// The message as a mailto URL (RFC 6068).
std::string mailto_url(const MailMessage& message);

}  // namespace verso::exchange

#pragma once
#include <string>
#include <string_view>

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

/// The message as a mailto URL (RFC 6068).
std::string mailto_url(const MailMessage& message);

}  // namespace verso::exchange

#include "exchange/mail_message.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "model/text.hpp"
#include "model/utf8.hpp"

namespace verso::exchange {
namespace {

constexpr std::string_view line_end = "\r\n";

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string result;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i) {
      group = group << 8 | (i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    }
    for (std::size_t i = 0; i < 4; ++i) {
      result += i <= count ? digits[group >> (18 - 6 * i) & 63] : '=';
    }
  }
  return result;
}

/// A text of a header on one logical line: encoded words where it is not ASCII.
std::string header_text(std::string_view text) {
  const std::string safe = text::printable(text);
  if (text::is_printable_ascii(safe)) return safe;
  // 52 characters of base64: "Subject: " and a word stay within 76 columns (RFC 2047, 2).
  constexpr std::size_t most_bytes = 39;
  std::string result;
  for (std::size_t at = 0; at < safe.size();) {
    std::size_t end = at;
    while (end < safe.size()) {
      const std::size_t next = end + text::decode(safe, end).length;
      if (next - at > most_bytes) break;
      end = next;
    }
    if (!result.empty()) result += "\r\n ";
    result += "=?UTF-8?B?" + base64(std::string_view(safe).substr(at, end - at)) + "?=";
    at = end;
  }
  return result;
}

/// A name before an address: quoted where it is ASCII (RFC 5322, 3.2.4).
std::string address_text(const MailAddress& address) {
  const std::string plain = text::printable(address.address);
  if (address.name.empty()) return plain;
  const std::string name = text::printable(address.name);
  std::string shown;
  if (text::is_printable_ascii(name)) {
    shown = "\"";
    for (const char c : name) {
      if (c == '"' || c == '\\') shown += '\\';
      shown += c;
    }
    shown += '"';
  } else {
    shown = header_text(name);
  }
  return fmt::format("{} <{}>", shown, plain);
}

/// One line as quoted-printable, with soft breaks.
void add_quoted_line(std::string_view line, std::string& out) {
  constexpr std::size_t longest = 75;
  std::size_t column = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const bool ends = i + 1 == line.size();
    const bool looks_like_an_mbox = column == 0 && line.substr(i).starts_with("From ");
    const bool plain = !looks_like_an_mbox &&
                       ((c >= 0x21 && c < 0x7f && c != '=') || ((c == ' ' || c == '\t') && !ends));
    const std::string piece =
        plain ? std::string(1, c) : fmt::format("={:02X}", static_cast<unsigned char>(c));
    if (column + piece.size() > longest) {
      out += "=\r\n";
      column = 0;
    }
    out += piece;
    column += piece.size();
  }
}

std::string quoted_printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    add_quoted_line(text.substr(0, end), out);
    out += line_end;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// Percent-encoded (RFC 3986, 2.1); line ends as CRLF (RFC 6068, 5).
std::string percent_encoded(std::string_view text, std::string_view also_plain = "") {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~").find(c) != std::string_view::npos ||
                       also_plain.find(c) != std::string_view::npos;
    if (plain) {
      out += c;
    } else if (c == '\n') {
      out += "%0D%0A";
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

}  // namespace

std::string write_eml(const MailMessage& message) {
  std::string out;
  if (!message.from.address.empty()) {
    out += fmt::format("From: {}{}", address_text(message.from), line_end);
  }
  out += fmt::format("To: {}{}", address_text(message.to), line_end);
  out += fmt::format("Subject: {}{}", header_text(message.subject), line_end);
  out +=
      "X-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
  return out + quoted_printable(text::printable(message.text, text::Lines::keep));
}

std::string write_mbox_entry(const MailMessage& message, Instant at) {
  std::string entry = fmt::format("From verso {:%a %b %e %H:%M:%S %Y}\n",
                                  fmt::gmtime(std::chrono::system_clock::to_time_t(at)));
  entry += write_eml(message);
  std::erase(entry, '\r');
  return entry + '\n';
}

std::string mailto_url(const MailMessage& message) {
  return fmt::format("mailto:{}?subject={}&body={}", percent_encoded(message.to.address, "@+"),
                     percent_encoded(message.subject), percent_encoded(message.text));
}

}  // namespace verso::exchange

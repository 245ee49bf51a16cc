#include "exchange/charset.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>

#include "exchange/ascii.hpp"
#include "model/text.hpp"

namespace verso::exchange {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Length of the well-formed sequence at the beginning, 0 for none.
std::size_t sequence_length(std::string_view bytes) {
  const auto at = [&](std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
  };
  const unsigned first = at(0);
  if (first < 0x80) return 1;
  const bool two = first >= 0xC2 && first <= 0xDF;
  const bool three = first >= 0xE0 && first <= 0xEF;
  const bool four = first >= 0xF0 && first <= 0xF4;
  if (!two && !three && !four) return 0;
  unsigned low = 0x80;
  unsigned high = 0xBF;
  if (first == 0xE0) low = 0xA0;
  if (first == 0xED) high = 0x9F;
  if (first == 0xF0) low = 0x90;
  if (first == 0xF4) high = 0x8F;
  if (at(1) < low || at(1) > high) return 0;
  const std::size_t length = two ? 2 : three ? 3 : 4;
  for (std::size_t i = 2; i < length; ++i) {
    if (at(i) < 0x80 || at(i) > 0xBF) return 0;
  }
  return length;
}

struct Charset {
  std::string_view prefix;  ///< of the name in lower case
  const char* iconv_name;   ///< null: the name as it was given
};

// Only encodings that address books were written in: a file does not choose what iconv loads.
// Files that say ISO-8859-1 mean Windows-1252 (encoding.spec.whatwg.org), as Shift_JIS means CP932.
constexpr std::array<Charset, 24> charsets{{
    {"iso-8859-15", "ISO-8859-15"}, {"iso-8859-16", "ISO-8859-16"}, {"iso-8859-1", "WINDOWS-1252"},
    {"iso8859-1", "WINDOWS-1252"},  {"latin1", "WINDOWS-1252"},     {"latin-1", "WINDOWS-1252"},
    {"iso-8859-", nullptr},         {"windows-125", nullptr},       {"windows-31j", "CP932"},
    {"windows-874", "CP874"},       {"cp125", nullptr},             {"cp932", "CP932"},
    {"shift_jis", "CP932"},         {"shift-jis", "CP932"},         {"sjis", "CP932"},
    {"x-sjis", "CP932"},            {"euc-jp", "EUC-JP"},           {"iso-2022-jp", "ISO-2022-JP"},
    {"gb", "GB18030"},              {"big5", "BIG5"},               {"euc-kr", "CP949"},
    {"ks_c_5601", "CP949"},         {"koi8-", nullptr},             {"macintosh", "MACINTOSH"},
}};

const char* iconv_name(const std::string& lower_name) {
  if (lower_name.size() > 20) return nullptr;
  const auto* found = std::find_if(charsets.begin(), charsets.end(), [&](const Charset& charset) {
    return lower_name.starts_with(charset.prefix);
  });
  if (found == charsets.end()) return nullptr;
  return found->iconv_name != nullptr ? found->iconv_name : lower_name.c_str();
}

class Converter {
 public:
  explicit Converter(const char* from) : handle_(iconv_open("UTF-8", from)) {}
  ~Converter() {
    if (known()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  bool known() const { return reinterpret_cast<std::intptr_t>(handle_) != -1; }

  std::string operator()(std::string_view bytes) const {
    std::string input(bytes);  // iconv's interface is not const
    char* from = input.data();
    std::size_t left = input.size();
    std::string result;
    std::array<char, 4096> buffer{};
    while (left > 0) {
      char* to = buffer.data();
      std::size_t room = buffer.size();
      const std::size_t before = left;
      const auto outcome = iconv(handle_, &from, &left, &to, &room);
      const int fault = outcome == static_cast<std::size_t>(-1) ? errno : 0;
      result.append(buffer.data(), buffer.size() - room);
      const bool full = fault == E2BIG && (left < before || room < buffer.size());
      if (fault == 0 || full) continue;
      result += replacement;
      ++from;
      --left;
    }
    return result;
  }

 private:
  iconv_t handle_;
};

void append_utf8(std::string& to, std::uint32_t point) {
  const auto byte = [&](std::uint32_t value) { to += static_cast<char>(value); };
  if (point < 0x80) {
    byte(point);
  } else if (point < 0x800) {
    byte(0xC0 | (point >> 6));
    byte(0x80 | (point & 0x3F));
  } else if (point < 0x10000) {
    byte(0xE0 | (point >> 12));
    byte(0x80 | ((point >> 6) & 0x3F));
    byte(0x80 | (point & 0x3F));
  } else {
    byte(0xF0 | (point >> 18));
    byte(0x80 | ((point >> 12) & 0x3F));
    byte(0x80 | ((point >> 6) & 0x3F));
    byte(0x80 | (point & 0x3F));
  }
}

enum class ByteOrder { big, little };

std::string from_utf16(std::string_view bytes, ByteOrder order) {
  const auto unit = [&](std::size_t i) -> std::uint32_t {
    const std::uint32_t a = static_cast<unsigned char>(bytes[i]);
    const std::uint32_t b = static_cast<unsigned char>(bytes[i + 1]);
    return order == ByteOrder::big ? (a << 8 | b) : (b << 8 | a);
  };
  std::string result;
  result.reserve(bytes.size());
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t point = unit(i);
    if (point >= 0xD800 && point < 0xE000) {
      const std::uint32_t low = i + 3 < bytes.size() ? unit(i + 2) : 0;
      if (point < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      } else {
        point = 0xFFFD;
      }
    }
    append_utf8(result, point);
  }
  return result;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto length = sequence_length(bytes);
    if (length == 0) return false;
    bytes.remove_prefix(length);
  }
  return true;
}

std::optional<std::string> from_charset(std::string_view charset, std::string_view bytes) {
  const std::string name = ascii::lower(charset);
  if (name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii") {
    return text::valid_utf8(bytes);
  }
  const char* known_as = iconv_name(name);
  if (known_as == nullptr) return std::nullopt;
  const Converter convert(known_as);
  if (!convert.known()) return std::nullopt;
  return convert(bytes);
}

std::string from_unknown_charset(std::string_view bytes) {
  if (is_utf8(bytes)) return std::string(bytes);
  const Converter convert("WINDOWS-1252");
  if (convert.known()) return convert(bytes);
  std::string ascii_only(bytes);
  std::replace_if(ascii_only.begin(), ascii_only.end(), [](char c) { return (c & 0x80) != 0; }, '?');
  return ascii_only;
}

std::optional<std::string> from_utf16_file(std::string_view bytes) {
  if (bytes.size() < 2) return std::nullopt;
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes.substr(2), ByteOrder::big);
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes.substr(2), ByteOrder::little);
  if (bytes[0] == '\0' && bytes[1] != '\0') return from_utf16(bytes, ByteOrder::big);
  if (bytes[0] != '\0' && bytes[1] == '\0') return from_utf16(bytes, ByteOrder::little);
  return std::nullopt;
}

std::string_view without_byte_order_mark(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text;
}

}  // namespace verso::exchange

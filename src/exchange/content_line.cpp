#include "exchange/content_line.hpp"

#include <algorithm>

#include "exchange/ascii.hpp"
#include "exchange/charset.hpp"

namespace verso::exchange {
namespace {

bool is_name_character(char c) { return ascii::is_alnum(c) || c == '-' || c == '_' || c == '/'; }

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_name_character);
}

enum class Quotes { count, ignore };

/// Where the head ends and the value begins: the first colon outside quotes.
std::size_t find_colon(std::string_view line, Quotes quotes) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"' && quotes == Quotes::count) quoted = !quoted;
    if (line[i] == ':' && !quoted) return i;
  }
  return std::string_view::npos;
}

/// The pieces of text between separators that are outside quotes.
std::vector<std::string_view> split_outside_quotes(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  bool quoted = false;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] != separator || quoted) continue;
    pieces.push_back(text.substr(begin, i - begin));
    begin = i + 1;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

/// RFC 6868: `^n`, `^^` and `^'`. A backslash is no escape in a parameter.
std::string parameter_text(std::string_view raw) {
  std::string result;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const char c = raw[i];
    const char next = i + 1 < raw.size() ? raw[i + 1] : '\0';
    if (c == '"') continue;
    if (c == '^' && next == 'n') {
      result += '\n';
      ++i;
    } else if (c == '^' && next == '^') {
      result += '^';
      ++i;
    } else if (c == '^' && next == '\'') {
      result += '"';
      ++i;
    } else {
      result += c;
    }
  }
  return result;
}

/// vCard 2.1 has parameters without a name: most are types, some are encodings.
std::string bare_parameter_name(const std::string& value) {
  const std::string word = ascii::upper(value);
  for (const std::string_view encoding : {"QUOTED-PRINTABLE", "BASE64", "7BIT", "8BIT", "B"}) {
    if (word == encoding) return "ENCODING";
  }
  return "TYPE";
}

std::vector<Parameter> parse_parameters(const std::vector<std::string_view>& pieces) {
  std::vector<Parameter> parameters;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const auto equals = pieces[i].find('=');
    Parameter parameter;
    if (equals == std::string_view::npos) {
      if (pieces[i].empty()) continue;
      parameter.values.push_back(parameter_text(pieces[i]));
      parameter.name = bare_parameter_name(parameter.values.front());
    } else {
      parameter.name = ascii::upper(pieces[i].substr(0, equals));
      std::erase_if(parameter.name, [](char c) { return !is_name_character(c); });
      if (parameter.name.empty()) continue;
      for (const auto value : split_outside_quotes(pieces[i].substr(equals + 1), ',')) {
        parameter.values.push_back(parameter_text(value));
      }
    }
    parameters.push_back(std::move(parameter));
  }
  return parameters;
}

std::string decode_quoted_printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '=' && i + 2 < text.size() && ascii::hex_value(text[i + 1]) >= 0 &&
        ascii::hex_value(text[i + 2]) >= 0) {
      result +=
          static_cast<char>(ascii::hex_value(text[i + 1]) * 16 + ascii::hex_value(text[i + 2]));
      i += 2;
    } else if (text[i] != '=' || i + 1 < text.size()) {
      result += text[i];
    }
  }
  return result;
}

/// A decoded value in vCard 3.0's escapes: 2.1 knows only `\;`, other backslashes are plain text.
std::string with_modern_escapes(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char next = i + 1 < text.size() ? text[i + 1] : '\0';
    if (c == '\\') {
      const bool escape = next == ';' || next == ',' || next == ':' || next == '\\' || next == 'n';
      result += escape ? "\\" : "\\\\";
      if (escape) result += text[++i];
    } else if (c == '\r') {
      if (next != '\n') result += "\\n";
    } else if (c == '\n') {
      result += "\\n";
    } else {
      result += c;
    }
  }
  return result;
}

void drop_parameter(ContentLine& line, std::string_view name) {
  std::erase_if(line.parameters,
                [&](const Parameter& parameter) { return parameter.name == name; });
}

void decode_value(ContentLine& line, Syntax syntax) {
  const std::string encoding = ascii::upper(line.first("ENCODING"));
  const bool quoted_printable = encoding == "QUOTED-PRINTABLE";
  if (quoted_printable) line.value = decode_quoted_printable(line.value);
  const std::string charset = line.first("CHARSET");
  auto decoded = charset.empty() ? std::nullopt : from_charset(charset, line.value);
  if (decoded) line.value = std::move(*decoded);
  if (!is_utf8(line.value)) line.value = from_unknown_charset(line.value);
  if (quoted_printable || encoding == "8BIT" || encoding == "7BIT")
    drop_parameter(line, "ENCODING");
  drop_parameter(line, "CHARSET");
  if (syntax == Syntax::v21 || quoted_printable) line.value = with_modern_escapes(line.value);
}

/// Whether a parameter value needs quotes (RFC 6350, section 3.3, SAFE-CHAR).
bool needs_quotes(std::string_view value) {
  return value.empty() || value.find_first_of(",;:") != std::string_view::npos;
}

}  // namespace

std::vector<std::string> ContentLine::all(std::string_view parameter) const {
  std::vector<std::string> values;
  for (const auto& each : parameters) {
    if (each.name == parameter) values.insert(values.end(), each.values.begin(), each.values.end());
  }
  return values;
}

std::string ContentLine::first(std::string_view parameter) const {
  for (const auto& each : parameters) {
    if (each.name == parameter && !each.values.empty()) return each.values.front();
  }
  return {};
}

std::optional<ContentLine> parse_content_line(std::string_view line, Syntax syntax) {
  auto colon = find_colon(line, Quotes::count);
  if (colon == std::string_view::npos) colon = find_colon(line, Quotes::ignore);
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view raw_head = line.substr(0, colon);
  const std::string head = from_unknown_charset(raw_head);
  const auto pieces = split_outside_quotes(head, ';');
  std::string_view name = pieces.front();
  ContentLine result;
  if (const auto dot = name.rfind('.'); dot != std::string_view::npos) {
    if (!is_name(name.substr(0, dot))) return std::nullopt;
    result.group = ascii::lower(name.substr(0, dot));
    name.remove_prefix(dot + 1);
  }
  while (!name.empty() && ascii::is_blank(name.back())) name.remove_suffix(1);
  if (!is_name(name)) return std::nullopt;
  result.name = ascii::upper(name);
  // KAddressBook's X-messaging/gadu: no other reader takes such a name.
  std::replace(result.name.begin(), result.name.end(), '/', '-');
  result.parameters = parse_parameters(pieces);
  result.value = line.substr(colon + 1);
  decode_value(result, syntax);
  return result;
}

std::string format_content_line(const ContentLine& line) {
  std::string text = line.group.empty() ? line.name : line.group + '.' + line.name;
  for (const auto& parameter : line.parameters) {
    text += ';' + parameter.name;
    char separator = '=';
    for (const auto& value : parameter.values) {
      text += separator;
      separator = ',';
      const bool quotes = needs_quotes(value);
      if (quotes) text += '"';
      for (const char c : value) {
        if (c == '^') {
          text += "^^";
        } else if (c == '"') {
          text += "^'";
        } else if (c == '\n') {
          text += "^n";
        } else {
          text += c;
        }
      }
      if (quotes) text += '"';
    }
  }
  return text + ':' + line.value;
}

void append_folded(std::string& to, std::string_view line) {
  constexpr std::size_t limit = 75;
  std::size_t room = limit;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 1 && (line[cut] & 0xC0) == 0x80) --cut;
    to.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = limit - 1;  // the blank that begins a folded line counts
  }
  to.append(line).append("\r\n");
}

std::string escape(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    if (c == '\r') continue;
    if (c == '\n') {
      result += "\\n";
      continue;
    }
    if (c == '\\' || c == ',' || c == ';') result += '\\';
    result += c;
  }
  return result;
}

std::string unescape(std::string_view value) {
  std::string result;
  result.reserve(value.size());
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\' || i + 1 == value.size()) {
      result += value[i];
      continue;
    }
    const char next = value[++i];
    if (next == 'n' || next == 'N') {
      result += '\n';
    } else {
      if (ascii::is_alnum(next)) result += '\\';
      result += next;
    }
  }
  return result;
}

std::vector<std::string> split_value(std::string_view value, char separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\') {
      ++i;
    } else if (value[i] == separator) {
      parts.push_back(unescape(value.substr(begin, i - begin)));
      begin = i + 1;
    }
  }
  parts.push_back(unescape(value.substr(begin)));
  return parts;
}

bool is_quoted_printable(std::string_view line) {
  const auto head = line.substr(0, std::min(line.find(':'), line.size()));
  return ascii::upper(head).find(";ENCODING=QUOTED-PRINTABLE") != std::string::npos ||
         ascii::upper(head).find(";QUOTED-PRINTABLE") != std::string::npos;
}

}  // namespace verso::exchange

#include "exchange/csv.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "exchange/ascii.hpp"
#include "exchange/charset.hpp"

namespace verso::exchange {
namespace {

constexpr std::array<char, 4> separators{',', ';', '\t', '|'};
constexpr std::string_view separator_mark = "sep=";

/// The separator that a first line `sep=;` names.
std::optional<char> named_separator(std::string_view text) {
  if (text.size() <= separator_mark.size() ||
      ascii::lower(text.substr(0, separator_mark.size())) != separator_mark) {
    return std::nullopt;
  }
  const bool alone = text.substr(separator_mark.size() + 1).find_first_of("\r\n") == 0;
  return alone ? std::optional(text[separator_mark.size()]) : std::nullopt;
}

std::size_t line_ends(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool before_feed = i + 1 < text.size() && text[i + 1] == '\n';
    if (text[i] == '\n' || (text[i] == '\r' && !before_feed)) ++count;
  }
  return count;
}

struct Fit {
  std::size_t alike = 0;  ///< rows with as many fields as most have
  std::size_t width = 0;  ///< that many
};

/// How well a separator parts the first rows of a table.
Fit fit_of(std::string_view text, char separator) {
  constexpr std::size_t enough = 50;
  std::map<std::size_t, std::size_t> widths;
  CsvReader reader(text, separator);
  std::size_t rows = 0;
  while (rows < enough) {
    const auto record = reader.next();
    if (!record) break;
    if (record->is_gap()) continue;
    ++rows;
    if (record->fields.size() > 1) ++widths[record->fields.size()];
  }
  Fit fit;
  for (const auto& [width, count] : widths) {
    if (count >= fit.alike) fit = {count, width};
  }
  return fit;
}

}  // namespace

std::string csv_text(std::string bytes) {
  if (auto converted = from_utf16_file(bytes)) return std::move(*converted);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  return is_utf8(bytes) ? std::move(bytes) : from_unknown_charset(bytes);
}

char find_separator(std::string_view text) {
  if (const auto named = named_separator(text)) return *named;
  constexpr std::size_t beginning = 65536;
  char best = ',';
  Fit best_fit;
  for (const char separator : separators) {
    const Fit fit = fit_of(text.substr(0, beginning), separator);
    const bool better =
        fit.alike > best_fit.alike || (fit.alike == best_fit.alike && fit.width > best_fit.width);
    if (better) {
      best = separator;
      best_fit = fit;
    }
  }
  return best;
}

CsvReader::CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {
  if (!named_separator(text)) return;
  at_ = text.find_first_of("\r\n");
  end_line();
}

std::optional<CsvRecord> CsvReader::next() {
  if (at_ >= text_.size()) return std::nullopt;
  CsvRecord record;
  record.line = line_;
  while (field(record) == After::separator) {
  }
  return record;
}

CsvReader::After CsvReader::field(CsvRecord& record) {
  std::optional<std::string> value;
  const std::string_view blanks = separator_ == '\t' ? " " : " \t";
  const std::size_t begin = std::min(text_.find_first_not_of(blanks, at_), text_.size());
  if (begin < text_.size() && text_[begin] == '"' && begin >= open_until_) {
    value = quoted_field(begin + 1);
    record.quoted = record.quoted || value.has_value();
  }
  if (!value) value = plain_field();
  record.fields.push_back(std::move(*value));
  if (at_ < text_.size() && text_[at_] == separator_) {
    ++at_;
    return After::separator;
  }
  end_line();
  return After::line_end;
}

std::string CsvReader::plain_field() {
  const std::array<char, 3> ends{separator_, '\r', '\n'};
  const std::string_view any(ends.data(), ends.size());
  const auto end = std::min(text_.find_first_of(any, at_), text_.size());
  std::string value(text_.substr(at_, end - at_));
  at_ = end;
  return value;
}

/// The field whose text begins after its first quote. Once a quote was found that nothing closes, fields
/// are sought to end on their own line, and a line is searched once: so the whole is linear.
std::optional<std::string> CsvReader::quoted_field(std::size_t begin) {
  if (spans_lines_) {
    if (auto value = quoted_field(begin, text_.size())) return value;
    spans_lines_ = false;
  }
  const std::size_t line_end = std::min(text_.find_first_of("\r\n", begin), text_.size());
  auto value = quoted_field(begin, line_end);
  if (!value) open_until_ = line_end;
  return value;
}

std::optional<std::string> CsvReader::quoted_field(std::size_t begin, std::size_t limit) {
  std::string value;
  for (std::size_t at = begin;;) {
    const auto quote = text_.find('"', at);
    if (quote >= limit) return std::nullopt;
    value += text_.substr(at, quote - at);
    at = quote + 1;
    const std::size_t after = after_quotes(at);
    if (after != std::string_view::npos) {
      at_ = after;
      line_ += line_ends(value);
      return value;
    }
    value += '"';
    if (at < text_.size() && text_[at] == '"') ++at;
  }
}

/// Where the field ends whose last quote may stand before `at`: at a separator, a line end or the end
/// of the text, with blanks between at most. npos where it goes on.
std::size_t CsvReader::after_quotes(std::size_t at) const {
  while (at < text_.size() && text_[at] != separator_ && ascii::is_blank(text_[at])) ++at;
  const bool ends = at == text_.size() || text_[at] == separator_ || is_at_line_end(at);
  return ends ? at : std::string_view::npos;
}

bool CsvReader::is_at_line_end(std::size_t at) const {
  return text_[at] == '\n' || text_[at] == '\r';
}

void CsvReader::end_line() {
  if (at_ < text_.size() && text_[at_] == '\r') ++at_;
  if (at_ < text_.size() && text_[at_] == '\n') ++at_;
  ++line_;
}

}  // namespace verso::exchange

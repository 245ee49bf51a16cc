#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Tables as text: RFC 4180, and what programs write in its place.
namespace verso::exchange {

/// One row as it stands in the file; fields are unquoted but otherwise word for word.
struct CsvRecord {
  std::vector<std::string> fields;
  std::size_t line = 0;  ///< where it begins in the file, from 1

  /// A line without anything on it: no record, only a gap between some.
  bool is_gap() const { return fields.size() == 1 && fields.front().empty() && !quoted; }
  bool quoted = false;  ///< one of the fields is in quotes, so that `""` alone is a record
};

/// The text of a table file in UTF-8: UTF-16 by its byte order mark or its zero bytes, else UTF-8, else
/// Windows-1252; without the mark.
std::string csv_text(std::string bytes);

/// The separator that parts the first lines of a table best: `,` `;` a tab or `|`, or the one that a
/// first line `sep=;` names, as spreadsheets write it; `,` where none does.
char find_separator(std::string_view text);

/// Reads a table row by row; linear in the text, which must outlive it.
///
/// A field in quotes may hold separators, line ends and doubled quotes; blanks before its first quote
/// and after its last are dropped. A quote inside such a field that neither is doubled nor ends it,
/// stands for itself (`"5" pipe"`), as does one in a field that does not begin with it, and one
/// that is never closed. Lines end with LF, CR LF or CR.
class CsvReader {
 public:
  CsvReader(std::string_view text, char separator);

  /// The next row, gaps too; nothing at the end.
  std::optional<CsvRecord> next();

 private:
  enum class After { separator, line_end };
  After field(CsvRecord& record);
  std::string plain_field();
  std::optional<std::string> quoted_field(std::size_t begin);
  std::optional<std::string> quoted_field(std::size_t begin, std::size_t limit);
  std::size_t after_quotes(std::size_t at) const;
  bool is_at_line_end(std::size_t at) const;
  void end_line();

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool spans_lines_ = true;     // a field in quotes may go on in the next line
  std::size_t open_until_ = 0;  // no quote before it closes a field
};

}  // namespace verso::exchange

#include "exchange/detect.hpp"

#include "exchange/ascii.hpp"
#include "exchange/charset.hpp"
#include "exchange/csv_table.hpp"
#include "exchange/detect_helper.hpp"
#include "exchange/monica.hpp"

namespace verso::exchange {
namespace {

std::string_view without_leading_space(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

bool begins_card(std::string_view text) {
  return ascii::lower(text.substr(0, 5)) == "begin" &&
         ascii::lower(text.substr(0, 64)).find("vcard") != std::string::npos;
}

bool begins_json(std::string_view text) {
  if (text.starts_with('[')) {
    const auto inner = without_leading_space(text.substr(1));
    return inner.starts_with('{') || inner.starts_with(']');
  }
  return text.starts_with('{') && without_leading_space(text.substr(1)).starts_with('"');
}

/// The program whose table it is; `csv` for a table that tells of people in words of its own.
std::optional<Format> table_format(std::string_view text) {
  const CsvTable table(text);
  switch (table.kind()) {
    case TableKind::verso: return Format::csv;
    case TableKind::linkedin:
    case TableKind::messages:
    case TableKind::invitations: return Format::linkedin;
    case TableKind::google: return Format::google;
    case TableKind::outlook: return Format::outlook;
    case TableKind::other: break;
  }
  const auto columns = known_columns(table.names(), table.kind());
  return columns.size() >= 2 && tells_who(columns) ? std::optional(Format::csv) : std::nullopt;
}

}  // namespace

std::optional<Format> detect(std::string_view first_bytes, std::string_view file_name) {
  const auto converted = from_utf16_file(first_bytes);
  const std::string_view bytes = converted ? std::string_view(*converted) : first_bytes;
  const auto text = without_leading_space(without_byte_order_mark(bytes));
  if (begins_card(text)) return Format::vcard;
  if (looks_like_calendar(text)) return Format::ics;
  if (looks_like_mail(text)) return Format::mbox;
  if (begins_json(text)) return begins_monica(text) ? Format::monica : Format::json;
  if (const auto format = table_format(csv_text(std::string(bytes)))) return format;
  const std::string name = ascii::lower(file_name);
  if (name.ends_with(".vcf") || name.ends_with(".vcard")) return Format::vcard;
  if (name.ends_with(".eml")) return Format::mbox;  // of a header that has lost its form
  if (name.ends_with(".json")) return Format::json;
  if (name.ends_with(".csv") || name.ends_with(".tsv")) return Format::csv;
  return std::nullopt;
}

}  // namespace verso::exchange

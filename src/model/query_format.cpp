#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "model/query_words.hpp"
#include "model/text.hpp"
#include "verso/query.hpp"

namespace verso {
namespace {

using Kind = Query::Kind;

// Whether the text, with a star behind it, reads as the beginning of that word and nothing else.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
  });
}

std::string in_quotes(std::string text) {
  std::replace(text.begin(), text.end(), '"', ' ');  // never within a text that was parsed
  return '"' + text + '"';
}

std::string format_text(const Query& leaf) {
  std::string value = leaf.text;
  if (leaf.form == Query::Form::phrase) value = in_quotes(value);
  if (leaf.form == Query::Form::prefix) value = (is_plain(value) ? value : in_quotes(value)) + '*';
  if (leaf.field == Query::Field::any) return value;
  if (leaf.field == Query::Field::circle) return '+' + value;
  return fmt::format("{}:{}", query::word(leaf.field), value);
}

// The days behind the last and ahead of the first year of four digits have no form of their own.
std::string format_range(const Query& leaf) {
  const Date first = std::chrono::sys_days{std::chrono::year{1} / 1 / 1};
  const Date last = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31};
  if (leaf.from && *leaf.from > last) return '>' + format_date(last);
  if (leaf.to && *leaf.to < first) return '<' + format_date(first);
  if (leaf.from && leaf.from == leaf.to) return format_date(*leaf.from);
  return fmt::format("{}..{}", leaf.from ? format_date(*leaf.from) : "",
                     leaf.to ? format_date(*leaf.to) : "");
}

std::string format_birthday_leaf(const Query& leaf) {
  if (leaf.from || leaf.to) return format_range(leaf);
  std::string parts = leaf.year ? fmt::format("{:04}", *leaf.year) : "";
  if (leaf.month) parts += fmt::format("{}{:02}", parts.empty() ? "" : "-", *leaf.month);
  if (leaf.day) parts += fmt::format("-{:02}", *leaf.day);
  return parts;
}

std::string format_group(const Query& query, Kind parent);

std::string join(const Query& query, std::string_view separator) {
  std::string joined;
  for (const Query& child : query.children) {
    if (!joined.empty()) joined += separator;
    joined += format_group(child, query.kind);
  }
  return joined;
}

// `or` binds least: within all_of it needs parentheses, and a negation binds to what is next to it.
std::string format_group(const Query& query, Kind parent) {
  const bool group =
      query.kind == Kind::any_of || (query.kind == Kind::all_of && parent == Kind::none_of);
  std::string text = format_query(query);
  return group && parent != Kind::any_of ? '(' + text + ')' : text;
}

}  // namespace

std::string format_query(const Query& query) {
  switch (query.kind) {
    case Kind::everyone:
      return {};
    case Kind::text:
      return format_text(query);
    case Kind::flag:
      return fmt::format("{}:{}", query::flag_prefix, query::word(query.flag));
    case Kind::date:
      return fmt::format("{}:{}", query::word(query.date_field), format_range(query));
    case Kind::birthday:
      return fmt::format("{}:{}", query::birthday_field, format_birthday_leaf(query));
    case Kind::all_of:
      return join(query, " ");
    case Kind::any_of:
      return join(query, " or ");
    case Kind::none_of:
      return '-' + join(query, " ");
  }
  return {};
}

}  // namespace verso

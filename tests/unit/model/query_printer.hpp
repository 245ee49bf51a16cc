#pragma once
#include <array>
#include <string>

#include "verso/query.hpp"

namespace verso::test {

inline std::string range(const Query& leaf) {
  return "[" + (leaf.from ? format_date(*leaf.from) : "") + "," +
         (leaf.to ? format_date(*leaf.to) : "") + "]";
}

inline std::string number_or_any(const auto& value) { return value ? std::to_string(*value) : "*"; }

inline std::string tree(const Query& query);

inline std::string list(const std::string& head, const Query& query) {
  std::string printed = "(" + head;
  for (const Query& child : query.children) printed += " " + tree(child);
  return printed + ")";
}

/// A query as an s-expression: `(and golf (not name:"ana ruiz") met[2025-01-01,])`, a prefix as
/// `pay*`, a birthday as `birthday(year month day)`, the empty query as `()`.
inline std::string tree(const Query& query) {
  static constexpr std::array<const char*, 18> fields{
      "",           "name:",  "nick:",   "org:",    "title:",    "place:",
      "email:",     "phone:", "handle:", "circle:", "interest:", "hobby:",
      "expertise:", "need:",  "offer:",  "note:",   "touch:",    "via:"};
  static constexpr std::array<const char*, 7> flags{
      "due", "overdue", "never", "archived", "hello", "waiting-me", "waiting-them"};
  static constexpr std::array<const char*, 5> dates{"met", "touched", "valued", "added", "due"};
  switch (query.kind) {
    case Query::Kind::everyone:
      return "()";
    case Query::Kind::text: {
      const std::string quote = query.form == Query::Form::phrase ? "\"" : "";
      const std::string star = query.form == Query::Form::prefix ? "*" : "";
      return fields.at(static_cast<std::size_t>(query.field)) + quote + query.text + quote + star;
    }
    case Query::Kind::flag:
      return std::string("is:") + flags.at(static_cast<std::size_t>(query.flag));
    case Query::Kind::date:
      return dates.at(static_cast<std::size_t>(query.date_field)) + range(query);
    case Query::Kind::birthday:
      if (query.from || query.to) return "birthday" + range(query);
      return "birthday(" + number_or_any(query.year) + " " + number_or_any(query.month) + " " +
             number_or_any(query.day) + ")";
    case Query::Kind::all_of:
      return list("and", query);
    case Query::Kind::any_of:
      return list("or", query);
    case Query::Kind::none_of:
      return list("not", query);
  }
  return "?";
}

}  // namespace verso::test

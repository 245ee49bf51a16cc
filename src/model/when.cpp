#include <fmt/format.h>

#include "model/when_reader.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

[[noreturn]] void refuse(std::string_view text, std::string_view reason) {
  throw Error(ErrorKind::usage, fmt::format("\"{}\" is no date: {}", text, reason));
}

/// "13:00", "5pm", "at noon".
bool holds_time_of_day(const std::vector<when::Token>& tokens, const when::Language& language) {
  bool number = false;
  for (const when::Token& token : tokens) {
    if (number && token.is_mark(':')) return true;
    if (token.kind == when::Token::Kind::word && language.value(token.text, when::Sense::clock))
      return true;
    number = token.kind == when::Token::Kind::number;
  }
  return false;
}

bool in_range(Date date) {
  const int year = static_cast<int>(std::chrono::year_month_day{date}.year());
  return year >= 1 && year <= 9999;
}

}  // namespace

Date parse_when(std::string_view text, Date today, Facing facing, DateOrder order) {
  if (text.size() > when::longest_text)
    throw Error(ErrorKind::usage, "a date this long cannot be read: write it as 2026-11-22");
  const when::Language& language = when::english();
  const std::vector<when::Token> tokens = when::tokens(text, language);
  when::Reader reader(tokens, language, today, facing, order);
  const std::optional<Date> date = reader.whole();
  if (date && in_range(*date)) return *date;
  if (date) refuse(text, "it lies outside of the years 1 to 9999");
  if (!reader.fault().empty()) refuse(text, reader.fault());
  if (holds_time_of_day(tokens, language)) refuse(text, "give the day without a time of day");
  refuse(text, "write 2026-11-22, yesterday, last friday, in 2 weeks or 15 march");
}

}  // namespace verso

#include <fmt/format.h>

#include "model/when_tokens.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

namespace chrono = std::chrono;
using when::Sense;
using when::Token;

/// A leap year: without its year a birthday may be 29 February.
constexpr int any_year = 2000;

bool exists(const Birthday& birthday) {
  const int year = birthday.year.value_or(any_year);
  return year >= 1 && year <= 9999 &&
         chrono::year_month_day{chrono::year{year}, chrono::month{birthday.month},
                                chrono::day{birthday.day}}
             .ok();
}

/// The numbers of a typed birthday, in the order typed, and the month where it is a word.
struct Parts {
  std::vector<Token> numbers;
  std::optional<int> month;
};

Birthday birthday_of(int value) {
  return {value / 10000, static_cast<unsigned>(value / 100 % 100),
          static_cast<unsigned>(value % 100)};
}

bool is_separator(const Token& token) {
  return token.is_mark('-') || token.is_mark('/') || token.is_mark('.') || token.is_mark(',');
}

/// Nothing where the tokens hold more than numbers, one month and separators between them.
std::optional<Parts> parts(const std::vector<Token>& tokens, const when::Language& language) {
  Parts result;
  bool after_separator = true;
  for (const Token& token : tokens) {
    if (token.kind == Token::Kind::number) {
      result.numbers.push_back(token);
    } else if (token.kind == Token::Kind::word) {
      if (language.value(token.text, Sense::of)) continue;
      const auto month = language.value(token.text, Sense::month);
      if (!month || result.month) return std::nullopt;
      result.month = month;
    } else if (!is_separator(token) || (after_separator && !token.is_mark(','))) {
      return std::nullopt;
    }
    after_separator = token.kind == Token::Kind::mark;
  }
  return result;
}

/// "1980-04-12", "1980/4/12", "19800412"; in any other order day and month could be mistaken.
std::optional<Birthday> in_numbers(const std::vector<Token>& numbers) {
  if (numbers.size() == 1 && numbers[0].text.size() == 8) return birthday_of(numbers[0].value);
  if (numbers.size() != 3 || numbers[0].text.size() != 4 || numbers[1].text.size() > 2 ||
      numbers[2].text.size() > 2)
    return std::nullopt;
  return Birthday{numbers[0].value, static_cast<unsigned>(numbers[1].value),
                  static_cast<unsigned>(numbers[2].value)};
}

/// "12 april 1980", "april 12th", "1980 april 12": the year has four digits.
std::optional<Birthday> with_month(const Parts& parts) {
  Birthday result;
  result.month = static_cast<unsigned>(*parts.month);
  std::optional<int> day;
  for (const Token& number : parts.numbers) {
    if (number.text.size() == 4 && !number.ordinal && !result.year)
      result.year = number.value;
    else if (number.text.size() <= 2 && !day)
      day = number.value;
    else
      return std::nullopt;
  }
  if (!day) return std::nullopt;
  result.day = static_cast<unsigned>(*day);
  return result;
}

/// RFC 6350, section 4.3.1: "--0412", and "--04-12" of vCard 3.
std::optional<Birthday> without_year(const std::vector<Token>& tokens) {
  if (tokens.size() < 3 || !tokens[0].is_mark('-') || !tokens[1].is_mark('-')) return std::nullopt;
  if (tokens.size() == 3 && tokens[2].text.size() == 4 && tokens[2].value >= 0 &&
      tokens[2].kind == Token::Kind::number)
    return Birthday{std::nullopt, static_cast<unsigned>(tokens[2].value / 100),
                    static_cast<unsigned>(tokens[2].value % 100)};
  if (tokens.size() != 5 || tokens[2].kind != Token::Kind::number || !tokens[3].is_mark('-') ||
      tokens[4].kind != Token::Kind::number || tokens[2].text.size() > 2 ||
      tokens[4].text.size() > 2)
    return std::nullopt;
  return Birthday{std::nullopt, static_cast<unsigned>(tokens[2].value),
                  static_cast<unsigned>(tokens[4].value)};
}

std::optional<Birthday> read(std::string_view text) {
  const when::Language& language = when::english();
  const std::vector<Token> tokens = when::tokens(text, language);
  if (!tokens.empty() && tokens[0].is_mark('-')) return without_year(tokens);
  const std::optional<Parts> found = parts(tokens, language);
  if (!found) return std::nullopt;
  return found->month ? with_month(*found) : in_numbers(found->numbers);
}

}  // namespace

Birthday parse_birthday(std::string_view text) {
  if (text.size() > when::longest_text)
    throw Error(ErrorKind::usage, "a birthday this long cannot be read: write it as 1980-04-12");
  const std::optional<Birthday> birthday = read(text);
  if (!birthday)
    throw Error(ErrorKind::usage,
                fmt::format("\"{}\" is no birthday: write 1980-04-12, --04-12, 12 april or "
                            "april 12 1980",
                            text));
  if (!exists(*birthday))
    throw Error(ErrorKind::usage,
                fmt::format("\"{}\" is no birthday: that day does not exist", text));
  return *birthday;
}

std::string format_birthday(const Birthday& birthday) {
  if (!birthday.year) return fmt::format("--{:02}-{:02}", birthday.month, birthday.day);
  return fmt::format("{:04}-{:02}-{:02}", *birthday.year, birthday.month, birthday.day);
}

Date next_birthday(const Birthday& birthday, Date from) {
  const chrono::year first = chrono::year_month_day{from}.year();
  for (chrono::year year = first;; ++year) {
    const chrono::year_month month{year, chrono::month{birthday.month}};
    const chrono::year_month_day same = month / chrono::day{birthday.day};
    const Date date = same.ok() ? Date{same} : Date{month / chrono::last};
    if (date >= from) return date;
  }
}

}  // namespace verso

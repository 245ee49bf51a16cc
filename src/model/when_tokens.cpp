#include "model/when_tokens.hpp"

#include <algorithm>

namespace verso::when {
namespace {

constexpr std::string_view typographic_apostrophe = "\xE2\x80\x99";

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

template <class Predicate>
std::string_view take_while(std::string_view& rest, Predicate predicate) {
  const auto end = std::find_if_not(rest.begin(), rest.end(), predicate);
  const auto length = static_cast<std::size_t>(end - rest.begin());
  const std::string_view taken = rest.substr(0, length);
  rest.remove_prefix(length);
  return taken;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(), lower);
  return result;
}

std::string_view word_ahead(std::string_view rest) { return take_while(rest, is_letter); }

Token number(std::string_view& rest, const Language& language) {
  Token token{Token::Kind::number, std::string(take_while(rest, is_digit))};
  token.value = token.text.size() <= 8 ? std::stoi(token.text) : -1;
  const std::string ending = lowered(word_ahead(rest));
  const auto& endings = language.ordinal_endings;
  if (std::find(endings.begin(), endings.end(), ending) != endings.end()) {
    token.ordinal = true;
    rest.remove_prefix(ending.size());
  }
  return token;
}

Token next_token(std::string_view& rest, const Language& language) {
  if (is_digit(rest.front())) return number(rest, language);
  if (rest.starts_with(typographic_apostrophe)) {
    rest.remove_prefix(typographic_apostrophe.size());
    return {Token::Kind::mark, "'"};
  }
  if (is_letter(rest.front())) {
    const std::string_view word = word_ahead(rest);
    const std::string_view whole = word.substr(0, word.find(typographic_apostrophe));
    rest.remove_prefix(whole.size());
    return {Token::Kind::word, lowered(whole)};
  }
  Token token{Token::Kind::mark, std::string(rest.substr(0, 1))};
  rest.remove_prefix(1);
  return token;
}

/// Appends the word, in two where it is one that has grown together.
void append_word(std::vector<Token>& result, Token token, const Language& language) {
  for (const Word& entry : language.words) {
    if (entry.sense != Sense::which || !token.text.starts_with(entry.text)) continue;
    const std::string rest = token.text.substr(entry.text.size());
    if (rest.size() < 3 || !language.unit(rest)) continue;
    token.text = entry.text;
    result.push_back(std::move(token));
    result.push_back({Token::Kind::word, rest});
    return;
  }
  result.push_back(std::move(token));
}

}  // namespace

std::vector<Token> tokens(std::string_view text, const Language& language) {
  std::vector<Token> result;
  while (!text.empty()) {
    const bool spaced = !take_while(text, is_space).empty();
    if (text.empty()) break;
    Token token = next_token(text, language);
    token.spaced = spaced;
    if (token.kind == Token::Kind::word)
      append_word(result, std::move(token), language);
    else
      result.push_back(std::move(token));
  }
  return result;
}

}  // namespace verso::when

#include <utf8proc.h>

#include "model/characters.hpp"
#include "model/log_sentence.hpp"
#include "model/log_words.hpp"
#include "model/text.hpp"
#include "model/utf8.hpp"

namespace verso::log_sentence {
namespace {

bool is_word_part(char32_t code) {
  const tokens::Class kind = tokens::classify(code);
  return kind != tokens::Class::separator && kind != tokens::Class::picture;
}

bool is_upper(char32_t code) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

/// Letters of scripts without case count as upper-case: nothing tells names from other words there.
bool is_capital(char32_t code) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
  return is_upper(code) || category == UTF8PROC_CATEGORY_LO;
}

bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const text::CodePoint code = text::decode(word, at);
    if (!is_upper(code.value)) return false;
    at += code.length;
  }
  return letters >= 2;
}

/// The end of the word that begins at `at`: an apostrophe inside it belongs to it.
std::size_t end_of_word(std::string_view sentence, std::size_t at) {
  while (at < sentence.size()) {
    const text::CodePoint code = text::decode(sentence, at);
    const std::size_t next = at + code.length;
    const bool joins = text::is_apostrophe(code.value) && next < sentence.size() &&
                       is_word_part(text::decode(sentence, next).value);
    if (!is_word_part(code.value) && !joins) break;
    at = next;
  }
  return at;
}

/// Takes the possessive ending off: "Ana's", "James'".
void cut_possessive(std::string_view sentence, Token& token, std::size_t& end) {
  const std::string_view word = sentence.substr(token.begin, end - token.begin);
  for (const std::string_view ending : {"'s", "’s", "'S", "’S"}) {
    if (!word.ends_with(ending) || word.size() == ending.size()) continue;
    token.possessive = true;
    end -= ending.size();
    return;
  }
  const auto code = end < sentence.size() ? text::decode(sentence, end) : text::CodePoint{};
  if (word.ends_with('s') && code.valid && text::is_apostrophe(code.value)) {
    token.possessive = true;
    token.end = end + code.length;
  }
}

/// "w/ Ana" and "w/Ana" are with her, "w/o Ana" and "w/out Ana" without. `behind` is what follows the
/// "w"; what of it belongs to the word is taken off.
void spell_out(Token& token, std::string_view behind, std::size_t& end) {
  for (const std::string_view out : {"/o ", "/out "}) {
    if (!behind.starts_with(out)) continue;
    token.key = "without";
    end += out.size() - 1;
    return;
  }
  if (behind.size() < 2 || behind[0] != '/') return;
  if (behind[1] != ' ' && !is_capital(text::decode(behind, 1).value)) return;
  token.key = "with";
  ++end;
}

}  // namespace

std::vector<Token> tokens(std::string_view sentence) {
  std::vector<Token> result;
  std::string gap;
  for (std::size_t at = 0; at < sentence.size();) {
    const text::CodePoint code = text::decode(sentence, at);
    if (!is_word_part(code.value)) {
      if (code.value != ' ') gap += sentence.substr(at, code.length);
      at += code.length;
      // A sign for "and" is a word.
      if (gap != "&" && gap != "+") continue;
      result.push_back({gap, at - 1, at, false, false, false, {}});
      gap.clear();
      continue;
    }
    Token token;
    token.begin = at;
    std::size_t end = end_of_word(sentence, at);
    token.end = end;
    token.capital = is_capital(code.value);
    cut_possessive(sentence, token, end);
    const std::string_view word = sentence.substr(at, end - at);
    token.acronym = is_acronym(word);
    token.key = text::name_key(word);
    token.gap = std::move(gap);
    gap.clear();
    at = token.end;
    if (token.key == "w") spell_out(token, sentence.substr(at), at);
    result.push_back(std::move(token));
  }
  return result;
}

bool is_dotted_initial(const std::vector<Token>& tokens, std::size_t i, bool first) {
  const Token& token = tokens[i];
  return token.capital && token.key.size() == 1 && (first || token.gap == ".");
}

std::optional<Channel> channel(const std::vector<Token>& tokens) {
  for (const Token& token : tokens) {
    if (const auto told = log_words::channel(token.key)) return told;
  }
  return std::nullopt;
}

}  // namespace verso::log_sentence

#include "store/match_text.hpp"

#include <fmt/format.h>

namespace verso::store {
namespace {

std::string_view columns_of(Query::Field field) {
  switch (field) {
    case Query::Field::name: return "{name} : ";
    case Query::Field::org: return "{org} : ";
    case Query::Field::title: return "{title} : ";
    case Query::Field::place: return "{place} : ";
    case Query::Field::interest:
    case Query::Field::hobby:
    case Query::Field::expertise: return "{interest} : ";
    case Query::Field::need: return "{need} : ";
    case Query::Field::offer: return "{offer} : ";
    case Query::Field::note: return "{note} : ";
    case Query::Field::touch: return "{touch} : ";
    default: return "";
  }
}

/// Names are not stemmed in the index, so a word whose stem differs is looked for as it is there.
bool needs_unstemmed(std::string_view text, const tokens::Tokenizer& tokenizer) {
  const auto stemmed = tokenizer.split(text, tokens::Stemming::on);
  const auto plain = tokenizer.split(text, tokens::Stemming::off);
  for (std::size_t i = 0; i < stemmed.size() && i < plain.size(); ++i) {
    if (stemmed[i].text != plain[i].text) return true;
  }
  return false;
}

}  // namespace

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '\0') continue;
    result += c;
    if (c == '"') result += '"';
  }
  return result + '"';
}

bool is_indexed(Query::Field field) {
  return field == Query::Field::any || !columns_of(field).empty();
}

std::string match_expression(const Query& leaf, const tokens::Tokenizer& tokenizer) {
  if (!tokens::has_token(leaf.text)) return {};
  const std::string_view columns = columns_of(leaf.field);
  const std::string words = quoted(leaf.text);
  std::string expression = fmt::format("{}{}", columns, words);
  if (leaf.form == Query::Form::prefix || tokens::ends_in_lone_character(leaf.text)) {
    expression += fmt::format(" OR {}{} *", columns, words);
  }
  const bool names = leaf.field == Query::Field::any || leaf.field == Query::Field::name;
  if (names && leaf.form != Query::Form::prefix && needs_unstemmed(leaf.text, tokenizer)) {
    expression += fmt::format(" OR {{name}} : {}", quoted('\x01' + leaf.text));
  }
  return '(' + expression + ')';
}

std::string any_word_expression(const std::vector<std::string>& texts,
                                const tokens::Tokenizer& tokenizer) {
  std::string expression;
  for (const std::string_view text : texts) {
    for (const tokens::Token& token : tokenizer.split(text)) {
      if (!expression.empty()) expression += " OR ";
      expression += quoted(text.substr(token.begin, token.end - token.begin));
    }
  }
  return expression;
}

}  // namespace verso::store

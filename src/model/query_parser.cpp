#include "model/query_parser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "model/nearest.hpp"
#include "model/query_dates.hpp"
#include "model/query_words.hpp"
#include "model/text.hpp"
#include "model/tokens.hpp"
#include "model/utf8.hpp"
#include "verso/error.hpp"

namespace verso::query {
namespace {

using Kind = Query::Kind;
using Form = Query::Form;

constexpr std::array<std::string_view, 3> operators{"or", "and", "not"};

[[noreturn]] void refuse(const std::string& sentence) { throw Error(ErrorKind::usage, sentence); }

[[noreturn]] void refuse_unclosed_group() {
  refuse("a `(` is not closed; put text with parentheses in double quotes");
}

[[noreturn]] void refuse_unopened_group() {
  refuse("a `)` has no `(` before it; put text with parentheses in double quotes");
}

bool is_space(char32_t code) {
  return code <= 0x20 || code == 0x7F || code == 0x85 || code == 0xA0 || code == 0x1680 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F ||
         code == 0x205F || code == 0x3000;
}

// The text as the grammar sees it: valid UTF-8 whose only white space and control character is the
// space, so that the tokenizer's own marks cannot be typed.
std::string plain_text(std::string_view typed) {
  std::string plain;
  plain.reserve(typed.size());
  for (std::size_t at = 0; at < typed.size();) {
    const text::CodePoint point = text::decode(typed, at);
    text::append(plain, is_space(point.value) ? U' ' : point.value);
    at += point.length;
  }
  return plain;
}

// One part is itself, parts that are of the same kind are taken into the whole.
Query joined(Kind kind, std::vector<Query> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  Query whole;
  whole.kind = kind;
  for (Query& part : parts) {
    if (part.kind == kind) {
      std::move(part.children.begin(), part.children.end(), std::back_inserter(whole.children));
    } else {
      whole.children.push_back(std::move(part));
    }
  }
  return whole;
}

Query negation(Query query) {
  if (query.kind == Kind::none_of) return Query(std::move(query.children.front()));
  Query none;
  none.kind = Kind::none_of;
  none.children.push_back(std::move(query));
  return none;
}

// These are compared as wholes or by their digits and letters, not by the tokens of the index.
bool is_indexed(Query::Field field) {
  return field != Query::Field::circle && field != Query::Field::email &&
         field != Query::Field::phone && field != Query::Field::handle;
}

Query text_leaf(Query::Field field, Form form, std::string text) {
  Query leaf;
  leaf.kind = Kind::text;
  leaf.field = field;
  leaf.form = is_indexed(field) && tokens::ends_in_lone_character(text) ? Form::prefix : form;
  leaf.text = std::move(text);
  return leaf;
}

// What is before the colon of a field; nothing where the word is text: 12:30, https://…, :-)
std::optional<std::string_view> field_name(std::string_view lexeme) {
  const auto colon = lexeme.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  if (lexeme.find("://") != std::string_view::npos) return std::nullopt;
  const std::string_view name = lexeme.substr(0, colon);
  const bool number = name.find_first_not_of("0123456789") == std::string_view::npos;
  return number ? std::nullopt : std::optional(name);
}

/// An address or a number as it is copied from elsewhere, which is looked for on cards too.
std::optional<Query::Field> reach_of(std::string_view word) {
  constexpr std::size_t shortest_number = 6;
  const auto at = word.find('@');
  const bool inside = at != std::string_view::npos && at > 0 && at + 1 < word.size();
  // Behind a field's colon two slashes are an address of the web: email://…
  const bool web = word.find(':') != std::string_view::npos || word.starts_with("//");
  if (inside && !web) return Query::Field::email;
  const bool number = word.find_first_not_of("0123456789") == std::string_view::npos;
  return number && word.size() >= shortest_number ? std::optional(Query::Field::phone)
                                                  : std::nullopt;
}

}  // namespace

Parser::Parser(std::string_view text, const QueryContext& context, Budget& budget)
    : context_(context), budget_(budget) {
  if (text.size() > Budget::longest) refuse("the query is too long: 64 KiB are the most");
  text_ = plain_text(text);
}

Query Parser::parse() {
  skip_space();
  if (at_ == text_.size()) return {};
  Query query = any();
  if (peek() == ')') refuse_unopened_group();
  return query;
}

Query Parser::any() {
  std::vector<Query> sides;
  do {
    sides.push_back(all());
  } while (take("or"));
  return joined(Kind::any_of, std::move(sides));
}

// A word without a letter or digit, such as an ampersand, is passed over beside others; alone it
// finds nobody and means a slip.
Query Parser::all() {
  std::vector<Query> parts;
  do {
    if (auto part = negated()) parts.push_back(*std::move(part));
    skip_space();
  } while (take("and") || (at_ < text_.size() && peek() != ')' && !next_is("or")));
  if (parts.empty()) {
    refuse(fmt::format("{} has no letter or digit to look for", quoted(ignored_)));
  }
  return joined(Kind::all_of, std::move(parts));
}

std::optional<Query> Parser::negated() {
  bool negative = false;
  bool any_sign = false;
  for (skip_space();; skip_space()) {
    if (take("not")) {
      negative = !negative;
    } else if (peek() == '-') {
      ++at_;
      if (at_ == text_.size() || peek() == ' ' || peek() == ')') {
        refuse("`-` needs a word right behind it, such as `-golf`");
      }
      operator_ = "-";
      negative = !negative;
    } else {
      break;
    }
    any_sign = true;
  }
  std::optional<Query> query = term();
  if (any_sign && !query)
    refuse(fmt::format("{} has no letter or digit to leave out", quoted(ignored_)));
  return negative ? negation(*std::move(query)) : std::move(query);
}

std::optional<Query> Parser::term() {
  if (at_ == text_.size() || peek() == ')') refuse_missing_term();
  for (const std::string_view word : operators) {
    if (next_is(word)) {
      refuse(fmt::format("`{0}` needs a word before it; to look for the word itself write \"{0}\"",
                         word));
    }
  }
  if (peek() == '(') return group();
  if (peek() == '"') return phrase();
  if (peek() == '+') return circle();
  if (peek() == '@') return saved();
  return word();
}

Query Parser::group() {
  if (++budget_.depth > Budget::deepest) refuse("the query has too many parentheses in each other");
  ++at_;
  operator_ = "(";
  Query inside = any();
  if (peek() != ')') refuse_unclosed_group();
  ++at_;
  --budget_.depth;
  return inside;
}

std::optional<Query> Parser::word() {
  if (const auto name = field_name(next_lexeme())) return field(*name);
  Value typed = value();
  if (!tokens::has_token(typed.text)) {
    ignored_ = typed.text.empty() ? "*" : typed.text;
    return std::nullopt;
  }
  if (const auto field = reach_of(typed.text); field && typed.form == Form::word) {
    count_terms(2);
    std::vector<Query> sides{text_leaf(Query::Field::any, Form::phrase, typed.text),
                             text_leaf(*field, Form::word, typed.text)};
    return joined(Kind::any_of, std::move(sides));
  }
  count_terms(1);
  return text_leaf(Query::Field::any, typed.form, std::move(typed.text));
}

std::optional<Query> Parser::phrase() {
  Value typed = quoted_value();
  if (!tokens::has_token(typed.text)) {
    ignored_ = '"' + typed.text + '"';
    return std::nullopt;
  }
  count_terms(1);
  return text_leaf(Query::Field::any, typed.form, std::move(typed.text));
}

Query Parser::circle() {
  ++at_;
  if (peek() != '"' && at_break(at_))
    refuse("`+` needs the name of a circle right behind it, such as `+work`");
  return text_field(Query::Field::circle, "circle");
}

void Parser::unknown_saved(const std::string& name) const {
  const std::vector<std::string_view> names(context_.saved_names.begin(),
                                            context_.saved_names.end());
  const auto near = nearest(name, names);
  refuse(fmt::format("there is no saved query {}; {}", quoted(name),
                     near ? fmt::format("did you mean @{}?", *near)
                          : std::string("`verso config set query.NAME QUERY` saves one, and a "
                                        "name with @ is found by handle:NAME")));
}

Query Parser::saved() {
  ++at_;
  const std::string name(next_lexeme());
  at_ += name.size();
  if (name.empty()) refuse("`@` needs the name of a saved query right behind it");
  const auto text = context_.saved ? context_.saved(name) : std::nullopt;
  if (!text) unknown_saved(name);
  if (std::find(budget_.saved.begin(), budget_.saved.end(), name) != budget_.saved.end() ||
      ++budget_.depth > Budget::deepest) {
    refuse(fmt::format("the saved query {} contains itself", quoted(name)));
  }
  budget_.saved.push_back(name);
  Query query = [&] {
    try {
      return Parser(*text, context_, budget_).parse();
    } catch (const Error& error) {
      throw Error(error.kind(),
                  fmt::format("in the saved query {}: {}", quoted(name), error.what()));
    }
  }();
  if (query.kind == Kind::everyone)
    refuse(fmt::format("the saved query {} is empty", quoted(name)));
  budget_.saved.pop_back();
  --budget_.depth;
  return query;
}

Query Parser::field(std::string_view name) {
  at_ += name.size() + 1;
  const bool empty = peek() != '"' && at_break(at_);
  const auto date = query::date_field(name);
  const bool birthday = text::equal_ignoring_ascii_case(name, birthday_field);
  const bool is = text::equal_ignoring_ascii_case(name, flag_prefix);
  const auto known = query::text_field(name);
  if (!date && !birthday && !is && !known) refuse_field(name);
  if (empty) {
    if (peek() == '(') {
      refuse(fmt::format("`{0}:` takes one value; write ({0}:A or {0}:B)", name));
    }
    refuse(fmt::format("`{0}:` has no value; write one right behind the colon, such as {0}:{1}",
                       name,
                       is                 ? "due"
                       : date || birthday ? "2025-03"
                                          : "word"));
  }
  if (known && !date) return text_field(*known, name);
  if (!is) return date_field(name);
  count_terms(1);
  const Value typed = peek() == '"' ? quoted_value() : value();
  const auto typed_flag = flag(typed.text);
  if (!typed_flag || typed.form == Form::prefix) refuse_flag(typed.text);
  Query leaf;
  leaf.kind = Kind::flag;
  leaf.flag = *typed_flag;
  return leaf;
}

Query Parser::text_field(Query::Field field, std::string_view name) {
  count_terms(1);
  Value typed = peek() == '"' ? quoted_value() : value();
  if (!tokens::has_token(typed.text)) {
    refuse(fmt::format("`{}:` has no letter or digit to look for", name));
  }
  return text_leaf(field, typed.form, std::move(typed.text));
}

Query Parser::date_field(std::string_view name) {
  const std::string typed = joined_value();
  if (text::trim(typed).empty()) refuse(fmt::format("`{}:` has no date between its quotes", name));
  const auto date = query::date_field(name);
  Query query = date ? date_term(*date, text::trim(typed), context_)
                     : birthday_term(text::trim(typed), context_);
  count_terms(std::max<std::size_t>(1, query.children.size()));
  return query;
}

// An unquoted value; stars at its end make it the beginning of a word.
Parser::Value Parser::value() {
  std::string_view lexeme = next_lexeme();
  at_ += lexeme.size();
  Form form = Form::word;
  while (lexeme.ends_with('*')) {
    lexeme.remove_suffix(1);
    form = Form::prefix;
  }
  return {std::string(lexeme), form};
}

Parser::Value Parser::quoted_value() {
  const auto end = text_.find('"', at_ + 1);
  if (end == std::string::npos) refuse("a double quote is not closed");
  Value typed{std::string(text::trim(std::string_view(text_).substr(at_ + 1, end - at_ - 1))),
              Form::phrase};
  at_ = end + 1;
  while (peek() == '*') {
    ++at_;
    typed.form = Form::prefix;
  }
  return typed;
}

// The value of a date, in which quotes may stand anywhere: >"3 weeks ago", "last friday"..today.
std::string Parser::joined_value() {
  std::string joined;
  while (peek() == '"' || !at_break(at_)) {
    if (peek() == '"') {
      joined += quoted_value().text;
    } else {
      joined += next_lexeme();
      at_ += next_lexeme().size();
    }
  }
  return joined;
}

bool Parser::at_break(std::size_t at) const {
  return at >= text_.size() || text_[at] == ' ' || text_[at] == '(' || text_[at] == ')' ||
         text_[at] == '"';
}

std::string_view Parser::next_lexeme() const {
  std::size_t end = at_;
  while (!at_break(end)) ++end;
  return std::string_view(text_).substr(at_, end - at_);
}

bool Parser::next_is(std::string_view operator_word) const {
  const std::string_view next = std::string_view(text_).substr(at_, operator_word.size());
  return text::equal_ignoring_ascii_case(next, operator_word) &&
         at_break(at_ + operator_word.size());
}

bool Parser::take(std::string_view operator_word) {
  skip_space();
  if (!next_is(operator_word)) return false;
  operator_ = next_lexeme();
  at_ += operator_word.size();
  return true;
}

void Parser::skip_space() {
  while (peek() == ' ') ++at_;
}

void Parser::count_terms(std::size_t terms) {
  budget_.terms += terms;
  if (budget_.terms > Budget::most_terms) {
    refuse(fmt::format("the query is too long: {} terms are the most", Budget::most_terms));
  }
}

void Parser::refuse_missing_term() const {
  if (operator_.empty()) refuse_unopened_group();
  if (operator_ == "(" && peek() == ')') refuse("the parentheses are empty");
  if (operator_ == "(") refuse_unclosed_group();
  refuse(fmt::format("`{0}` needs a word behind it; to look for the word itself write \"{0}\"",
                     operator_));
}

}  // namespace verso::query

#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/query.hpp"

namespace verso::query {

/// What a query and the saved queries in it may use up together.
struct Budget {
  static constexpr int deepest = 100;  ///< parentheses and saved queries within each other
  static constexpr std::size_t most_terms = 500;
  static constexpr std::size_t longest = std::size_t{64} * 1024;  ///< bytes of one text

  int depth = 0;
  std::size_t terms = 0;
  std::vector<std::string> saved;  ///< the names of those being read, outermost first
};

/// Reads one text by recursive descent:
///
///     any     = all { "or" all }
///     all     = not { [ "and" ] not }
///     not     = { "not" | "-" } term
///     term    = "(" any ")" | "+" value | "@" NAME | FIELD ":" value | value
///     value   = WORD [ "*" ] | '"' TEXT '"' [ "*" ]
class Parser {
 public:
  Parser(std::string_view text, const QueryContext& context, Budget& budget);

  /// The whole text, or Error{usage}.
  Query parse();

 private:
  Query any();
  Query all();
  std::optional<Query> negated();
  std::optional<Query> term();
  Query group();
  std::optional<Query> word();
  std::optional<Query> phrase();
  Query circle();
  Query saved();
  [[noreturn]] void unknown_saved(const std::string& name) const;
  Query field(std::string_view name);
  Query text_field(Query::Field field, std::string_view name);
  Query date_field(std::string_view name);

  struct Value {
    std::string text;
    Query::Form form = Query::Form::word;
  };
  Value value();
  Value quoted_value();
  std::string joined_value();

  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool at_break(std::size_t at) const;
  std::string_view next_lexeme() const;
  bool next_is(std::string_view operator_word) const;
  bool take(std::string_view operator_word);
  void skip_space();
  void count_terms(std::size_t terms);
  [[noreturn]] void refuse_missing_term() const;

  std::string text_;
  const QueryContext& context_;
  Budget& budget_;
  std::size_t at_ = 0;
  std::string operator_;  ///< the last one read; for the message if nothing follows it
  std::string ignored_;   ///< the last word without a letter or digit
};

}  // namespace verso::query

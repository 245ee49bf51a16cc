#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/date.hpp"

namespace verso {

/// The query grammar of docs/query.md: a predicate on contacts, as a tree.
struct Query {
  /// What a text is looked for in; `any` is all that is indexed.
  enum class Field {
    any, name, nick, org, title, place, email, phone, handle, circle, interest, hobby, expertise,
    need, offer, note, touch, via
  };
  enum class Flag { due, overdue, never, archived, hello, waiting_me, waiting_them };
  enum class DateField { met, touched, valued, added, due };
  /// How a text matches: a stemmed word, words in a row, or the beginning of a word. Any of them
  /// may be several tokens, which then stand in a row; a prefix is the beginning of the last.
  enum class Form { word, phrase, prefix };

  enum class Kind {
    everyone,  ///< the empty query
    text,      ///< field, form, text
    flag,      ///< flag
    date,      ///< date_field, from and to, both inclusive, either may be open
    birthday,  ///< year, month, day, whichever are given; or from and to, of which either may be
               ///< open, for birthdays whose year is known
    all_of,    ///< children
    any_of,    ///< children
    none_of,   ///< one child: not
  };

  Kind kind = Kind::everyone;
  Field field = Field::any;
  Form form = Form::word;
  std::string text;
  Flag flag = Flag::due;
  DateField date_field = DateField::met;
  std::optional<Date> from;
  std::optional<Date> to;
  std::optional<int> year;
  std::optional<unsigned> month;
  std::optional<unsigned> day;
  std::vector<Query> children;

  bool operator==(const Query&) const = default;
};

/// What the grammar needs to know of the user's world.
struct QueryContext {
  Date today{};
  DateOrder date_order = DateOrder::unset;
  /// The text of a saved query (`@name`), nothing where there is none of that name.
  std::function<std::optional<std::string>(std::string_view name)> saved;
  std::vector<std::string> saved_names = {};  ///< to name the nearest where there is none
};

/// Reads a query. Throws Error{usage} that names the fault and, for an unknown field or flag, the
/// nearest known one. Any byte sequence gives a query or that error.
Query parse_query(std::string_view text, const QueryContext& context);

/// The query as text that parse_query reads as the same tree.
std::string format_query(const Query& query);

/// Whether the predicate, taken positively, asks for `is:archived` somewhere: only then do archived
/// contacts appear.
bool asks_for_archived(const Query& query);

/// The text leaves that are not under a `not`, in the order typed: what can be ranked and marked.
std::vector<const Query*> positive_texts(const Query& query);

}  // namespace verso

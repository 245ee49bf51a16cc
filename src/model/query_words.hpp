#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/query.hpp"

/// The words of the query grammar for fields, flags and dates, both ways.
namespace verso::query {

inline constexpr std::string_view flag_prefix = "is";
inline constexpr std::string_view birthday_field = "birthday";

std::string_view word(Query::Field field);
std::string_view word(Query::Flag flag);
std::string_view word(Query::DateField field);

/// The value of a word in any case of letters; nothing if it is none. `any` has no word.
std::optional<Query::Field> text_field(std::string_view word);
std::optional<Query::Flag> flag(std::string_view word);
std::optional<Query::DateField> date_field(std::string_view word);

/// All that can begin a condition: `name:`, `met:`, `is:due`.
std::vector<std::string> beginnings();

/// What was typed, in back quotes, short and safe enough for a message of one line.
std::string quoted(std::string_view typed);

/// Throw Error{usage} with the nearest known word and all of them.
[[noreturn]] void refuse_field(std::string_view typed);
[[noreturn]] void refuse_flag(std::string_view typed);

}  // namespace verso::query

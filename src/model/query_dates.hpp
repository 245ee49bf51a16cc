#pragma once
#include <string_view>

#include "verso/query.hpp"

/// The values of the date fields: `2025`, `2025-03`, `A..B`, `A..`, `..B`, `>A`, `<A`.
namespace verso::query {

/// A date leaf of the value, which must not be empty. A WHEN without a year looks ahead for `due`,
/// else back. Throws Error{usage} for a value that is no date.
Query date_term(Query::DateField field, std::string_view value, const QueryContext& context);

/// A birthday leaf, or for a range of days of the year (`12-20..01-06`) an any_of of leaves. A WHEN
/// (`today`, `2w`) looks ahead and means the day of the year. Throws Error{usage} likewise.
Query birthday_term(std::string_view value, const QueryContext& context);

}  // namespace verso::query

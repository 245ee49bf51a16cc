#pragma once
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "verso/date.hpp"

/// Access to Monica's exports that takes what is there: layouts changed from version to version.
namespace verso::exchange::monica {

using Json = nlohmann::ordered_json;

/// A value of a record by its name, in `properties` or beside them; null where there is none.
const Json& property(const Json& record, std::string_view name);

/// A value as text of one line, a number as it is written; empty for null, lists and objects.
std::string line(const Json& record, std::string_view name);
/// A value as text of several lines.
std::string text(const Json& record, std::string_view name);
/// True, 1, "1", "yes" and "true".
bool flag(const Json& record, std::string_view name);
/// The day of a value, or of an object with a `date`.
std::optional<Date> day(const Json& record, std::string_view name);
/// The day of the first of the names that has one.
std::optional<Date> day(const Json& record, std::initializer_list<std::string_view> names);

/// Calls `take` with each record, or id of one, that a record holds, and with its type in the singular
/// ("note"): those of groups `{type, values}` in `data`, and of members `notes: {values}`, `{data}` and
/// lists of objects.
void for_records(const Json& record,
                 const std::function<void(const std::string& type, const Json& value)>& take);

/// The name of a group's records in the singular: "life_event" of "life_events".
std::string singular(std::string_view plural);
/// The rule by which records of a type are skipped: "a life event".
std::string rule_of(std::string_view type);

}  // namespace verso::exchange::monica

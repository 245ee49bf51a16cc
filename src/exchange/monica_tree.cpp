#include "exchange/monica_tree.hpp"

#include <algorithm>

#include "exchange/ascii.hpp"
#include "exchange/csv_cells.hpp"
#include "exchange/written_date.hpp"

namespace verso::exchange::monica {
namespace {

using Take = std::function<void(const std::string& type, const Json& value)>;

const Json& member(const Json& object, std::string_view name) {
  static const Json nothing;
  if (!object.is_object()) return nothing;
  const auto found = object.find(std::string(name));
  return found == object.end() ? nothing : *found;
}

std::string written(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
  if (value.is_number()) return value.dump();
  return "";
}

/// The values of a group, which are a list, or an object with numbers for keys.
void for_values(const std::string& type, const Json& values, const Take& take) {
  if (!values.is_array() && !values.is_object()) return;
  for (const Json& value : values) {
    if (value.is_object() || value.is_string()) take(type, value);
  }
}

/// A member that holds records: `{values}`, `{data}` or a list of objects.
void for_member(const std::string& name, const Json& value, const Take& take) {
  if (value.is_array() && !value.empty() && value.front().is_object()) {
    return for_values(singular(name), value, take);
  }
  for (const std::string_view key : {"values", "data"}) {
    const Json& values = member(value, key);
    if (values.is_array()) return for_values(singular(name), values, take);
  }
}

}  // namespace

const Json& property(const Json& record, std::string_view name) {
  const Json& inside = member(member(record, "properties"), name);
  return inside.is_null() ? member(record, name) : inside;
}

std::string line(const Json& record, std::string_view name) {
  return line_of(written(property(record, name)));
}

std::string text(const Json& record, std::string_view name) {
  return text_of(written(property(record, name)));
}

bool flag(const Json& record, std::string_view name) {
  const Json& value = property(record, name);
  if (value.is_boolean()) return value.get<bool>();
  const std::string word = ascii::lower(written(value));
  return word == "1" || word == "yes" || word == "true";
}

std::optional<Date> day(const Json& record, std::string_view name) {
  const Json& value = property(record, name);
  return written_date(written(value.is_object() ? property(value, "date") : value));
}

std::optional<Date> day(const Json& record, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    if (const auto found = day(record, name)) return found;
  }
  return std::nullopt;
}

std::string singular(std::string_view plural) {
  std::string name = ascii::lower(plural);
  if (name.ends_with("ies")) return name.substr(0, name.size() - 3) + "y";
  if (name.ends_with("sses")) return name.substr(0, name.size() - 2);
  if (name.ends_with('s') && !name.ends_with("ss")) name.pop_back();
  return name;
}

std::string rule_of(std::string_view type) {
  constexpr std::size_t longest = 50;
  std::string name = line_of(type.substr(0, longest));
  std::ranges::replace(name, '_', ' ');
  const bool vowel =
      !name.empty() && std::string_view("aeio").find(name.front()) != std::string::npos;
  return (vowel ? "an " : "a ") + name;
}

void for_records(const Json& record, const Take& take) {
  if (!record.is_object()) return;
  const Json& groups = member(record, "data");
  if (groups.is_array() || groups.is_object()) {
    for (const Json& group : groups) {
      const Json& type = member(group, "type");
      if (type.is_string())
        for_values(singular(type.get<std::string>()), member(group, "values"), take);
    }
  }
  for (const Json* place : {&record, &member(record, "properties")}) {
    if (!place->is_object()) continue;
    for (const auto& [name, value] : place->items()) {
      if (name != "data" && name != "properties") for_member(name, value, take);
    }
  }
}

}  // namespace verso::exchange::monica

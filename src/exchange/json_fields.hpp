#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/json_tree.hpp"
#include "verso/date.hpp"
#include "verso/error.hpp"
#include "verso/words.hpp"

/// What an object of JSON says, by its keys.
namespace verso::exchange {

/// Where a value is in its element, so that a fault can be named: `emails[1].value`.
struct JsonPlace {
  static constexpr std::size_t member = static_cast<std::size_t>(-1);

  const JsonPlace* whole = nullptr;
  const char* key = nullptr;
  std::size_t index = member;  // in the list of that key

  std::string path() const {
    if (key == nullptr) return "the element";
    const bool at_root = whole == nullptr || whole->key == nullptr;
    std::string result = at_root ? key : whole->path() + '.' + key;
    return index == member ? result : result + '[' + std::to_string(index) + ']';
  }
  Error fault(const char* expected) const {
    return Error(ErrorKind::bad_data, path() + " must be " + expected);
  }
};

/// An object by its keys; null and a missing key are the same, an unknown value.
class JsonFields {
 public:
  JsonFields(const JsonValue& object, const JsonPlace& place)
      : object_(object), place_(place), next_(object.first()) {
    if (object.kind() != JsonKind::object) throw place.fault("an object");
  }

  std::string text(const char* key) const { return std::string(text_view(key)); }

  std::string required_text(const char* key) const {
    const std::string_view result = text_view(key);
    if (result.find_first_not_of(" \t\n") == std::string_view::npos)
      throw fault(key, "a text that is not empty");
    return std::string(result);
  }

  bool flag(const char* key) const {
    const auto value = find(key);
    if (!value) return false;
    if (value->kind() != JsonKind::boolean) throw fault(key, "true or false");
    return value->boolean();
  }

  std::int64_t number(const char* key) const {
    const auto value = find(key);
    if (!value) return 0;
    if (value->kind() != JsonKind::integer) throw fault(key, "a whole number");
    return value->integer();
  }

  std::optional<Date> date(const char* key) const {
    return parsed<Date>(key, "a date, YYYY-MM-DD", parse_iso_date);
  }

  Date required_date(const char* key) const {
    if (const auto result = date(key)) return *result;
    throw fault(key, "a date, YYYY-MM-DD");
  }

  std::optional<Instant> instant(const char* key) const {
    return parsed<Instant>(key, "an instant, 2026-11-22T10:00:00Z", parse_instant);
  }

  template <class Enum>
  std::optional<Enum> choice(const char* key) const {
    return parsed<Enum>(key, "one of its words",
                        [](std::string_view text) { return from_word<Enum>(text); });
  }

  template <class T, class Parse>
  std::optional<T> parsed(const char* key, const char* expected, const Parse& parse) const {
    const std::string_view value = text_view(key);
    if (value.empty()) return std::nullopt;
    std::optional<T> result;
    try {
      result = parse(value);
    } catch (const Error&) {
      throw fault(key, expected);
    }
    if (!result) throw fault(key, expected);
    return result;
  }

  /// The elements of a list, each read by `read(JsonValue, JsonPlace)`.
  template <class T, class Read>
  std::vector<T> list(const char* key, const Read& read) const {
    std::vector<T> result;
    const auto value = find(key);
    if (!value) return result;
    if (value->kind() != JsonKind::list) throw fault(key, "a list");
    for (JsonValue each = value->first(); each != value->next(); each = each.next()) {
      result.push_back(read(each, JsonPlace{&place_, key, result.size()}));
    }
    return result;
  }

  std::optional<JsonFields> object(const char* key) const {
    const auto value = find(key);
    if (!value) return std::nullopt;
    return JsonFields(*value, JsonPlace{&place_, key});
  }

  bool has(const char* key) const { return find(key).has_value(); }

  Error fault(const char* key, const char* expected) const {
    return JsonPlace{&place_, key}.fault(expected);
  }

 private:
  std::string_view text_view(const char* key) const {
    const auto value = find(key);
    if (!value) return {};
    if (value->kind() != JsonKind::text) throw fault(key, "a text");
    return value->text();
  }

  /// Mostly members are asked for in their order: the search goes on where the last one ended.
  std::optional<JsonValue> find(std::string_view key) const {
    const JsonValue end = object_.next();
    JsonValue found = find_between(next_, end, key);
    if (found == end) {
      found = find_between(object_.first(), next_, key);
      if (found == next_) return std::nullopt;
    }
    next_ = found.next();
    return found.kind() == JsonKind::null ? std::nullopt : std::optional(found);
  }

  /// `end` where there is none.
  static JsonValue find_between(JsonValue begin, const JsonValue& end, std::string_view key) {
    while (begin != end && begin.key() != key) begin = begin.next();
    return begin;
  }

  JsonValue object_;
  JsonPlace place_;
  mutable JsonValue next_;  // where the search for a member begins
};

}  // namespace verso::exchange

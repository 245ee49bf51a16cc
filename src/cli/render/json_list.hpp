#pragma once
#include <nlohmann/json.hpp>
#include <vector>

namespace verso::cli {

/// An array of what `convert` makes of each.
template <class Value, class Convert>
nlohmann::ordered_json list(const std::vector<Value>& values, const Convert& convert) {
  auto array = nlohmann::ordered_json::array();
  for (const Value& value : values) array.push_back(convert(value));
  return array;
}

}  // namespace verso::cli

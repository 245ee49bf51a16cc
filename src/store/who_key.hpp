#pragma once
#include <string>
#include <string_view>

namespace verso::store {

// The keys of who_key: a word as it stands, a whole name behind a character with which no word
// begins, so that either are a range of the table.

inline constexpr std::string_view first_whole_key = "=";
inline constexpr std::string_view after_whole_keys = ">";

inline std::string whole_name_key(std::string_view name) {
  return std::string(first_whole_key).append(name);
}

/// The end of the range of keys that begin with a text: no UTF-8 byte is as high as 0xff.
inline std::string after_prefix(std::string_view prefix) { return std::string(prefix) + '\xff'; }

}  // namespace verso::store

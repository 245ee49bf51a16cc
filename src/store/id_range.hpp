#pragma once
#include <cstdint>
#include <string_view>

namespace verso::store {

/// The rows of one table whose ids lie in [first, last].
struct IdRange {
  std::string_view table;
  std::int64_t first = 0;
  std::int64_t last = 0;
  bool contains(std::int64_t id) const { return first <= id && id <= last; }
};

}  // namespace verso::store

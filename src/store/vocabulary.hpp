#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "store/database.hpp"

namespace verso::store {

/// The different words of the text index.
class Vocabulary {
 public:
  explicit Vocabulary(Database& database) : database_(database) {}

  /// Those that begin with `beginning` and are wanted, in the order of their bytes. After `most` looked
  /// at it stops. Each costs at most some hundred steps in the index, however many texts have it.
  std::vector<std::string> words(std::string_view beginning, std::size_t most,
                                 const std::function<bool(std::string_view)>& is_wanted);

 private:
  Database& database_;
  bool is_declared_ = false;
};

}  // namespace verso::store

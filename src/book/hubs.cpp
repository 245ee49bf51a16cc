#include "verso/hubs.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "book/access.hpp"
#include "store/hubs.hpp"

namespace verso {

std::vector<Hub> hubs(Book& book) {
  std::vector<Hub> list = store::read_hubs(database(book));
  const auto rank = [](const Hub& hub) { return std::pair(hub.introduced, hub.knows); };
  std::ranges::stable_sort(list, std::greater(), rank);
  return list;
}

}  // namespace verso

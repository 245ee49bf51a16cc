#pragma once
#include <vector>

#include "store/database.hpp"
#include "verso/hubs.hpp"

namespace verso::store {

/// Everyone who connected you to someone or knows someone, by number.
std::vector<Hub> read_hubs(Database& database);

}  // namespace verso::store

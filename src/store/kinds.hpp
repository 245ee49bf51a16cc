#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "verso/touch.hpp"

namespace verso::store {

/// A set of value kinds as it is stored: words joined by commas, nothing for the empty set.
std::optional<std::string> stored_kinds(const ValueKinds& kinds);
/// The stored words as a set, in the order of the enumeration.
ValueKinds read_kinds(std::string_view stored);

}  // namespace verso::store

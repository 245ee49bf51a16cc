#pragma once
#include <functional>
#include <string>

#include "verso/contact.hpp"

namespace verso {

/// Adds the line that `line_of` writes for somebody whom the book does not know to what is kept of a
/// card, unless a line of it names them already: one that says more was kept as it came.
void keep_relation(std::string& rest, const Known& known,
                   const std::function<std::string(const Known&)>& line_of);

}  // namespace verso

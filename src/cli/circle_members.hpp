#pragma once
#include <string>
#include <vector>

#include "verso/contact.hpp"

namespace verso::cli {

class Session;

/// Who is in a circle, by name, the archived aside. Throws Error{not_found} where nobody is.
std::vector<ContactRef> circle_members(Session& session, const std::string& circle);

}  // namespace verso::cli

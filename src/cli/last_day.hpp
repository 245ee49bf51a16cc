#pragma once
#include <string_view>

#include "verso/date.hpp"

namespace verso::cli {

class Session;

/// The last day of something that is kept, read as one that plans means it. Says so where that day
/// is over already: what comes too late is worth knowing of too.
Date last_day(const Session& session, std::string_view when);

}  // namespace verso::cli

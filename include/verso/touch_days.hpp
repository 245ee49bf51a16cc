#pragma once
#include <map>

#include "verso/book.hpp"

namespace verso {

/// How many touches there were on each day since one, those without any left out.
std::map<Date, int> touch_days(Book& book, Date since);

}  // namespace verso

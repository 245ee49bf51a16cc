#include "verso/touch_days.hpp"

#include "book/access.hpp"
#include "store/touches.hpp"

namespace verso {

std::map<Date, int> touch_days(Book& book, Date since) {
  return store::count_touches_by_day(database(book), since);
}

}  // namespace verso

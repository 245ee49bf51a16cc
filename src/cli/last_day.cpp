#include "cli/last_day.hpp"

#include "cli/session.hpp"

namespace verso::cli {

Date last_day(const Session& session, std::string_view when) {
  const Date day = session.future(when);
  if (day < session.today()) session.message(session.style().day(day) + " is over already");
  return day;
}

}  // namespace verso::cli

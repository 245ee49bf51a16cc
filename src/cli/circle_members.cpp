#include "cli/circle_members.hpp"

#include <fmt/format.h>

#include "cli/session.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"
#include "verso/search.hpp"

namespace verso::cli {

std::vector<ContactRef> circle_members(Session& session, const std::string& circle) {
  Query query;
  query.kind = Query::Kind::text;
  query.field = Query::Field::circle;
  query.text = circle;
  std::vector<ContactRef> people;
  for (ListRow& row : list_contacts(session.book(), query, Sort::name, Direction::forward, 0)) {
    people.push_back(std::move(row.contact));
  }
  if (people.empty()) {
    throw Error(ErrorKind::not_found,
                fmt::format("nobody is in circle {}; `verso circle list` shows the circles",
                            text::printable(circle)));
  }
  return people;
}

}  // namespace verso::cli

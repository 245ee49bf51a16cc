#include "cli/empty_touch.hpp"

#include <fmt/format.h>

#include "cli/session.hpp"
#include "cli/who.hpp"
#include "verso/contacts.hpp"

namespace verso::cli {
namespace {

/// The people of a touch for whom it moved only the clock of contact.
std::vector<ContactRef> without_value(Session& session, const Touch& touch) {
  std::vector<ContactRef> people;
  for (const ContactRef& contact : touch.with) {
    // In a dry run the card is as it was; what counts here the touch did not change.
    if (get_contact(session.book(), contact.id).welcomes == Welcomes::value)
      people.push_back(contact);
  }
  return people;
}

}  // namespace

void say_if_empty(Session& session, const Touch& touch) {
  if (!touch.gave.empty()) return;
  const std::vector<ContactRef> people = without_value(session, touch);
  if (people.empty()) return;
  std::string line =
      "nothing of value was given: the clock of value has not moved for " + names_of(people);
  if (!session.dry_run()) {
    line += fmt::format(" (touch edit {} --gave KIND moves it)", number(touch.id));
  }
  session.message(line);
}

}  // namespace verso::cli

#include "verso/ask.hpp"

namespace verso {

std::vector<ContactRef> thanks_owed(const Ask& ask) {
  std::vector<ContactRef> people;
  for (const AskSent& sent : ask.sent) {
    if (sent.helped.value_or(false) && !sent.thanked) people.push_back(sent.contact);
  }
  return people;
}

}  // namespace verso

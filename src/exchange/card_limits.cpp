#include "exchange/card_limits.hpp"

#include <fmt/format.h>

#include <string_view>

namespace verso::exchange {

std::optional<std::string> beyond_limits(const Card& card) {
  std::optional<std::string> found;
  const auto check = [&found](std::string_view what, std::string_view value, std::size_t longest) {
    if (found || value.size() <= longest) return;
    found = fmt::format("{} of {} bytes; {} are taken", what, value.size(), longest);
  };
  const Contact& contact = card.contact;
  check("a name", contact.name, longest_name);
  check("a nickname", contact.nickname, longest_value);
  check("an organisation", contact.org, longest_value);
  check("a title", contact.title, longest_value);
  check("a place", contact.place, longest_value);
  check("a place of meeting", contact.met.at, longest_value);
  for (const Labelled& email : contact.emails) check("an e-mail", email.value, longest_value);
  for (const Labelled& phone : contact.phones) check("a phone", phone.value, longest_value);
  for (const Labelled& url : contact.urls) check("a URL", url.value, longest_value);
  for (const Handle& handle : contact.handles) check("a handle", handle.value, longest_value);
  for (const std::string& circle : contact.circles) check("a circle", circle, longest_name);
  for (const Interest& interest : contact.interests) {
    check("an interest", interest.topic, longest_value);
  }
  for (const Known& known : contact.knows) check("a relation", known.name, longest_value);
  for (const Note& note : card.notes) check("a note", note.text, longest_text);
  return found;
}

}  // namespace verso::exchange

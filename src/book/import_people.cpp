#include "book/import_people.hpp"

#include "book/access.hpp"
#include "model/mail_threads.hpp"
#include "model/reach_key.hpp"

namespace verso {
namespace {

/// The network of a profile's page: "linkedin" of https://www.linkedin.com/in/ana.
std::string network_of(std::string_view url) {
  const std::string key = url_key(url);
  const std::string host = key.substr(0, key.find('/'));
  const std::size_t dot = host.rfind('.');
  if (dot == std::string::npos || dot == 0) return host;
  const std::size_t before = host.rfind('.', dot - 1);
  return before == std::string::npos ? host.substr(0, dot)
                                     : host.substr(before + 1, dot - before - 1);
}

}  // namespace

std::optional<ContactId> ImportPeople::find(const MailPerson& person) {
  const auto [place, is_new] = known_.emplace(person_key(person), std::nullopt);
  if (!is_new) return place->second;
  std::optional<ContactId>& found = place->second;
  const auto look_up = [&](std::string_view kind, const std::string& key) {
    if (found || key.empty()) return;
    const auto all = store::with_reach(database(book_), kind, key);
    if (!all.empty()) found = all.front();
  };
  look_up("email", email_key(person.email));
  if (!person.url.empty()) {
    look_up("url", url_key(person.url));
    look_up("handle", handle_key(network_of(person.url), person.url));
  }
  return found;
}

ContactId ImportPeople::find_or_add(const MailPerson& person) {
  if (const auto known = find(person)) return *known;
  const ContactId id = add_(person);
  known_[person_key(person)] = id;
  return id;
}

}  // namespace verso

#include "catch.hpp"
#include "fixture.hpp"
#include "verso/contacts.hpp"

using namespace verso;

namespace {

std::string found(Book& book, const char* who) {
  std::string names;
  const WhoFound found = find_who(book, who);
  for (const ContactRef& contact : found.contacts) {
    names += (names.empty() ? "" : ", ") + contact.name;
  }
  return found.archived && !names.empty() ? names + " (archived)" : names;
}

}  // namespace

TEST_CASE("WHO is an id, a whole name, beginnings of words, or a part") {
  Book book = fixture::book();
  Contact ana = fixture::named("Ana Ruiz");
  ana.emails = {{"ana.ruiz@acme.com", ""}};
  ana.handles = {{"twitter", "anaruiz"}};
  fixture::add(book, ana);
  fixture::add(book, fixture::named("Anabel Ruíz-Peña"));
  Contact bob = fixture::named("Robert O’Neil");
  bob.nickname = "Bob";
  fixture::add(book, bob);
  fixture::add(book, fixture::named("Marie Curie"));
  fixture::add(book, fixture::named("Pierre Curie"));
  fixture::add(book, fixture::named("Irène Joliot-Curie"));
  Contact old = fixture::named("Zoë Old");
  old.archived = true;
  fixture::add(book, old);
  Contact young = fixture::named("Zoe Young");
  fixture::add(book, young);

  const auto [who, expected] = GENERATE(table<const char*, const char*>({
      {"1", "Ana Ruiz"},
      {"twitter:anaruiz", "Ana Ruiz"},
      {"Twitter:@AnaRuiz", "Ana Ruiz"},
      {"github:anaruiz", ""},
      {"twitter:ana", ""},
      {":", ""},
      {"ana ruiz", "Ana Ruiz"},
      {"RUIZ ANA", "Ana Ruiz, Anabel Ruíz-Peña"},
      {"ana", "Ana Ruiz, Anabel Ruíz-Peña"},
      {"anab", "Anabel Ruíz-Peña"},
      {"ruizpena", "Anabel Ruíz-Peña"},
      {"ruiz pena", "Anabel Ruíz-Peña"},
      {"bob", "Robert O’Neil"},
      {"oneil", "Robert O’Neil"},
      {"o'neil", "Robert O’Neil"},
      {"ana.ruiz@acme.com", "Ana Ruiz"},
      {"anaruiz", "Ana Ruiz"},
      {"2026", ""},
      {"0", ""},
      {"acme", "Ana Ruiz"},
      {"curie", "Marie Curie, Pierre Curie, Irène Joliot-Curie"},
      {"marie c", "Marie Curie"},
      {"irene", "Irène Joliot-Curie"},
      {"iliot", ""},
      {"oliot", "Irène Joliot-Curie"},
      {"c pie", "Pierre Curie"},
      {"acme ruiz", "Ana Ruiz"},
      {"twit", ""},
      {"bob one", "Robert O’Neil"},
      {"bob bob", "Robert O’Neil"},
      {"bob curie", ""},
      {"zoe", "Zoe Young"},
      {"zoe old", "Zoë Old (archived)"},
      {"nobody", ""},
      {"99", ""},
      {"", ""},
  }));
  INFO(who);
  CHECK(found(book, who) == expected);
}

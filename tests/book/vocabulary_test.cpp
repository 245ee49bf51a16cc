#include "store/vocabulary.hpp"

#include "book/access.hpp"
#include "catch.hpp"
#include "fixture.hpp"

using namespace verso;

namespace {

bool any(std::string_view) { return true; }

}  // namespace

TEST_CASE("the words of the index that begin alike") {
  Book book = fixture::book();
  const ContactId ana =
      fixture::add(book, fixture::named("Ana Golfarini"), "golf and golden wine, a go at sailing");
  store::Vocabulary vocabulary(database(book));

  using Words = std::vector<std::string>;
  CHECK(vocabulary.words("gol", 10, any) == Words{"golden", "golf", "golfarini"});
  CHECK(vocabulary.words("golf", 10, any) == Words{"golf", "golfarini"});
  CHECK(vocabulary.words("zz", 10, any).empty());
  const auto not_golf = [](std::string_view word) { return word != "golf"; };
  CHECK(vocabulary.words("gol", 10, not_golf) == Words{"golden", "golfarini"});
  // Those that are not wanted count among the most that are looked at.
  CHECK(vocabulary.words("gol", 2, not_golf) == Words{"golden"});

  Note later;
  later.contact.id = ana;
  later.on = book.today();
  later.text = "golems";
  add_note(book, later);
  CHECK(vocabulary.words("gole", 10, any) == Words{"golem"});

  // A word in more places than are passed one by one hides none behind it.
  for (int i = 0; i < 3; ++i) {
    later.text.clear();
    for (int word = 0; word < 150; ++word) later.text += "golf ";
    add_note(book, later);
  }
  CHECK(vocabulary.words("gol", 10, any) == Words{"golden", "golem", "golf", "golfarini"});
}

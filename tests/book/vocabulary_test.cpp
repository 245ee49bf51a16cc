#include "store/vocabulary.hpp"

#include "book/access.hpp"
#include "catch.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

using namespace verso;

namespace {

bool any(std::string_view) { return true; }

}  // namespace

TEST_CASE("the words of the index that begin alike") {
  BookOptions options;
  options.path = ":memory:";
  options.today = *parse_iso_date("2026-11-22");
  options.now = Instant(options.today);
  options.command = "test";
  Book book(options);
  Contact ana;
  ana.name = "Ana Golfarini";
  const Contact added = add_contact(
      book, ana, {"golf and golden wine", "golf again, a go at sailing"}, SameReach::refuse);
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
  later.contact.id = added.id;
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

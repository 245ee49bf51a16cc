#include "catch.hpp"
#include "fixture.hpp"
#include "model/intro.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/hubs.hpp"
#include "verso/intro.hpp"
#include "verso/notes.hpp"

using namespace verso;
using fixture::day;

namespace {

ContactRef person(Book& book, const char* name) {
  return {fixture::add(book, fixture::named(name)), name, ""};
}

Intro between(const ContactRef& a, const ContactRef& b, const char* why = "boats") {
  Intro intro;
  intro.a = a;
  intro.b = b;
  intro.why = why;
  return intro;
}

template <class Action>
ErrorKind fault(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return error.kind();
  }
  return ErrorKind::internal;
}

}  // namespace

TEST_CASE("an introduction stands as its answers and its touch say") {
  const ContactRef a{ContactId{1}, "Ana", ""};
  const ContactRef b{ContactId{2}, "Bob", ""};
  using People = std::vector<ContactRef>;
  struct Row {
    People asked, agreed, declined;
    bool made;
    IntroStatus status;
  };
  const std::vector<Row> rows{
      {{}, {}, {}, false, IntroStatus::proposed},     {{a}, {}, {}, false, IntroStatus::asked},
      {{a, b}, {}, {}, false, IntroStatus::asked},    {{}, {a}, {}, false, IntroStatus::asked},
      {{b}, {a}, {}, false, IntroStatus::asked},      {{}, {a, b}, {}, false, IntroStatus::agreed},
      {{}, {a}, {b}, false, IntroStatus::declined},   {{a}, {}, {b}, false, IntroStatus::declined},
      {{}, {}, {a, b}, false, IntroStatus::declined}, {{}, {}, {}, true, IntroStatus::made},
      {{}, {a}, {b}, true, IntroStatus::made},
  };
  for (const Row& row : rows) {
    Intro intro = between(a, b);
    intro.asked = row.asked;
    intro.agreed_by = row.agreed;
    intro.declined_by = row.declined;
    if (row.made) intro.made_on = day("2026-11-22");
    CHECK(intro_status(intro) == row.status);
    CHECK(is_open(row.status) ==
          (row.status != IntroStatus::made && row.status != IntroStatus::declined));
  }
}

TEST_CASE("two people stand once for one need, in either order") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  Need need;
  need.contact = ana;
  need.text = "a boat";
  const NeedId boat = add_need(book, need).id;
  const NeedId other = add_need(book, need).id;
  Intro for_boat = between(ana, bob);
  for_boat.need = boat;
  Intro for_other = between(bob, ana);
  for_other.need = other;
  add_intro(book, between(ana, bob), {});
  add_intro(book, for_boat, {});
  add_intro(book, for_other, {});
  for_other.need = boat;
  CHECK(fault([&] { add_intro(book, between(bob, ana), {}); }) == ErrorKind::refused);
  CHECK(fault([&] { add_intro(book, for_other, {}); }) == ErrorKind::refused);
  CHECK(add_intro(book, for_other, {.again = true}).need == boat);
}

TEST_CASE("what was set aside to make an introduction is kept with its touch") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  const IntroId plain = add_intro(book, between(ana, bob), {}).id;
  const IntroId declined = add_intro(book, between(ana, bob), {.again = true}).id;
  answer_intro(book, declined, IntroAnswer::declined, bob);
  CHECK(fault([&] { make_intro(book, declined, {book.today()}, {}); }) == ErrorKind::refused);
  make_intro(book, declined, {book.today()}, {.anyway = true});
  make_intro(book, plain, {book.today() - std::chrono::days(1)}, {.anyway = true});
  const std::vector<Touch> found = touches(book, ana.id, {});
  REQUIRE(found.size() == 2);
  CHECK(found[0].override_by == "--anyway");
  CHECK(found[1].override_by.empty());
  CHECK(found[0].cause == Cause{Cause::Kind::intro, number(declined)});
  CHECK(get_contact(book, bob.id).last_value_on == book.today());
}

TEST_CASE("an introduction survives a merge, but for one with themselves") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana Ruiz");
  const ContactRef twin = person(book, "A. Ruiz");
  const ContactRef bob = person(book, "Bob");
  const IntroId id = add_intro(book, between(twin, bob), {}).id;
  const IntroId theirs = add_intro(book, between(ana, twin), {}).id;
  answer_intro(book, id, IntroAnswer::agreed, twin);
  make_intro(book, id, {book.today()}, {});
  merge_contacts(book, ana.id, twin.id);
  const Intro merged = get_intro(book, id);
  CHECK(merged.a.id == ana.id);
  REQUIRE(merged.agreed_by.size() == 1);
  CHECK(merged.agreed_by.front().id == ana.id);
  CHECK(merged.made_on == book.today());
  CHECK(fault([&] { get_intro(book, theirs); }) == ErrorKind::not_found);
}

TEST_CASE("a hub counts each person once") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  Contact met = fixture::named("Bob");
  met.met.via = ana;
  const ContactRef bob{fixture::add(book, met), "Bob", ""};
  const ContactRef cem = person(book, "Cem");
  for (const ContactRef& who : {bob, cem, cem}) {
    Need need;
    need.contact = who;
    need.text = "a flat";
    need.referred_by = ana;
    add_need(book, need);
  }
  set_knows(book, cem.id, bob.id, "");
  set_knows(book, bob.id, cem.id, "");
  const std::vector<Hub> found = hubs(book);
  REQUIRE(found.size() == 3);
  CHECK(found[0].contact.id == ana.id);
  CHECK(found[0].introduced == 2);
  CHECK(found[0].people == std::vector<ContactRef>{bob, cem});
  CHECK(found[0].knows == 0);
  CHECK(found[1].knows == 1);
}

TEST_CASE("the touch of an introduction stays without it when one of the two goes") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  const IntroId id = add_intro(book, between(ana, bob), {}).id;
  make_intro(book, id, {book.today()}, {.anyway = true});
  REQUIRE(touches(book, ana.id, {}).front().cause);
  SECTION("by rm") { remove_contact(book, bob.id); }
  SECTION("by a merge") { merge_contacts(book, ana.id, bob.id); }
  REQUIRE(touches(book, ana.id, {}).size() == 1);
  CHECK_FALSE(touches(book, ana.id, {}).front().cause);
  undo(book);
  CHECK(touches(book, ana.id, {}).front().cause);
}

#include "catch.hpp"
#include "fixture.hpp"
#include "verso/ask.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/notes.hpp"

using namespace verso;
using fixture::day;

namespace {

ContactRef person(Book& book, const char* name) {
  return {fixture::add(book, fixture::named(name)), name, ""};
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

void give(Book& book, const ContactRef& who, const char* on) {
  Touch touch;
  touch.on = day(on);
  touch.with = {who};
  touch.gave = {ValueKind::link};
  add_touch(book, touch);
}

}  // namespace

TEST_CASE("whom you asked since you last gave is known by day, then by what came later") {
  struct Row {
    std::vector<std::string> course;  // "ask DAY" or "give DAY" of November, as recorded
    std::optional<Date> asked;
  };
  const std::vector<Row> rows{
      {{}, {}},
      {{"give 10"}, {}},
      {{"ask 10"}, day("2026-11-10")},
      {{"ask 10", "ask 12"}, day("2026-11-12")},
      {{"ask 10", "give 11"}, {}},
      {{"give 11", "ask 10"}, {}},
      {{"give 10", "ask 10"}, day("2026-11-10")},
      {{"ask 10", "give 10"}, {}},
      {{"ask 10", "give 11", "ask 12"}, day("2026-11-12")},
      {{"ask 12", "give 11"}, day("2026-11-12")},
  };
  for (const Row& row : rows) {
    Book book = fixture::book();
    const ContactRef ana = person(book, "Ana");
    for (const std::string& step : row.course) {
      const std::string on = "2026-11-" + step.substr(step.find(' ') + 1);
      if (step.starts_with("give")) {
        give(book, ana, on.c_str());
      } else {
        send_ask(book, add_ask(book, "help").id, {ana}, {day(on.c_str())}, {});
      }
    }
    CHECK(asked_since_given(book, ana.id) == row.asked);
  }
}

TEST_CASE("nobody is sent an ask when one of them had it") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  const AskId id = add_ask(book, "a lift").id;
  send_ask(book, id, {ana}, {book.today()}, {});
  CHECK(fault([&] { send_ask(book, id, {bob, ana}, {book.today()}, {}); }) == ErrorKind::refused);
  CHECK(get_ask(book, id).sent.size() == 1);
  close_ask(book, id, "");
  CHECK(fault([&] { send_ask(book, id, {bob}, {book.today()}, {.again = true}); }) ==
        ErrorKind::refused);
  CHECK(
      send_ask(book, id, {bob, ana}, {book.today()}, {.again = true, .anyway = true}).sent.size() ==
      2);
  CHECK(touches(book, ana.id, {}).front().override_by == "--again --anyway");
  CHECK(touches(book, bob.id, {}).front().override_by == "--anyway");
}

TEST_CASE("the latest answer counts, and thanks are owed for help alone") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const AskId id = add_ask(book, "a lift").id;
  send_ask(book, id, {ana}, {day("2026-11-10")}, {});
  CHECK(fault([&] {
          answer_ask(book, {id, ana, true, ""}, day("2026-11-09"), {});
        }) == ErrorKind::usage);
  CHECK(thanks_owed(answer_ask(book, {id, ana, false, "no car"}, day("2026-11-11"), {})).empty());
  CHECK(fault([&] {
          answer_ask(book, {id, ana, true, ""}, day("2026-11-12"), {});
        }) == ErrorKind::refused);
  const Ask helped = answer_ask(book, {id, ana, true, "a cab"}, day("2026-11-12"), {.again = true});
  CHECK(helped.sent.front().text == "a cab");
  CHECK(thanks_owed(helped) == std::vector<ContactRef>{ana});
  CHECK(get_contact(book, ana.id).last_value_on == std::nullopt);
  CHECK(thanks_owed(thank_for_ask(book, id, {ana}, {book.today()})).empty());
  CHECK(get_contact(book, ana.id).last_value_on == book.today());
}

TEST_CASE("help that came after the thanks is owed thanks") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const AskId id = add_ask(book, "a lift").id;
  send_ask(book, id, {ana}, {day("2026-11-01")}, {});
  thank_for_ask(book, id, {ana}, {day("2026-11-02")});
  CHECK(thanks_owed(answer_ask(book, {id, ana, true, "a cab"}, day("2026-11-10"), {})) ==
        std::vector<ContactRef>{ana});
  CHECK(thanks_owed(thank_for_ask(book, id, {ana}, {day("2026-11-10")})).empty());
}

TEST_CASE("the answer to an ask is no other reply") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const AskId id = add_ask(book, "a lift").id;
  send_ask(book, id, {ana}, {book.today()}, {});
  Reply reply;
  reply.contact = ana;
  reply.on = book.today();
  reply.text = "let me see";
  add_reply(book, reply);
  CHECK(get_ask(book, id).sent.front().helped == std::nullopt);
}

TEST_CASE("two who were asked are one after a merge") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana Ruiz");
  const ContactRef twin = person(book, "A. Ruiz");
  const AskId id = add_ask(book, "a lift").id;
  send_ask(book, id, {ana, twin}, {book.today()}, {});
  answer_ask(book, {id, twin, true, "yes"}, book.today(), {});
  merge_contacts(book, ana.id, twin.id);
  const Ask merged = get_ask(book, id);
  REQUIRE(merged.sent.size() == 1);
  CHECK(merged.sent.front().contact.id == ana.id);
  CHECK(merged.sent.front().helped == true);
}

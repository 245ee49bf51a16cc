#include "verso/name_completion.hpp"
#include "catch.hpp"
#include "fixture.hpp"
#include "verso/touch_days.hpp"

using namespace verso;

namespace {

std::string completed(Book& book, const char* typed, std::size_t limit = 10) {
  std::string texts;
  for (const NameCompletion& each : complete_names(book, typed, limit)) {
    texts += (texts.empty() ? "" : ", ") + each.text;
  }
  return texts;
}

void touch(Book& book, ContactId contact, const char* on) {
  Touch touch;
  touch.on = fixture::day(on);
  touch.with = {{contact, "", ""}};
  add_touch(book, touch);
}

}  // namespace

TEST_CASE("names are completed for those first with whom most passed lately") {
  Book book = fixture::book();
  const ContactId ana = fixture::add(book, fixture::named("Ana Ruiz"));
  const ContactId andrea = fixture::add(book, fixture::named("Andrea Berg"));
  fixture::add(book, fixture::named("Anders Ångström"));
  const ContactId gone = fixture::add(book, fixture::named("Anton Gone"));
  CHECK(completed(book, "an") == "ana Ruiz, anders Ångström, andrea Berg, anton Gone");
  touch(book, andrea, "2026-01-01");
  touch(book, gone, "2026-01-01");
  touch(book, andrea, "2026-02-01");
  touch(book, ana, "2026-03-01");
  change_contact(book, gone, [](Contact& card) { card.archived = true; });
  CHECK(completed(book, "an") == "andrea Berg, ana Ruiz, anders Ångström");
  CHECK(completed(book, "an", 1) == "andrea Berg");
  CHECK(completed(book, "ang") == "angström");
  CHECK(completed(book, "ana r") == "ana ruiz");
  CHECK(completed(book, "") == "Andrea Berg, Ana Ruiz, Anders Ångström");
  CHECK(completed(book, "x").empty());
}

TEST_CASE("touches are counted by their day") {
  Book book = fixture::book();
  const ContactId ana = fixture::add(book, fixture::named("Ana Ruiz"));
  touch(book, ana, "2026-01-01");
  touch(book, ana, "2026-01-01");
  touch(book, ana, "2026-02-01");
  CHECK(touch_days(book, fixture::day("2026-01-01")) ==
        std::map<Date, int>{{fixture::day("2026-01-01"), 2}, {fixture::day("2026-02-01"), 1}});
  CHECK(touch_days(book, fixture::day("2026-01-02")).size() == 1);
}

#include "book/fixture.hpp"
#include "catch.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

using namespace verso;

namespace {

Contact merge_two(Book& book, const Contact& into, const Contact& from) {
  const ContactId kept = fixture::add(book, into);
  return merge_contacts(book, kept, fixture::add(book, from));
}

}  // namespace

TEST_CASE("a merge joins ways to reach as an import does") {
  BookOptions options = fixture::options();
  options.phone_country = "34";
  Book book(options);
  Contact ana = fixture::named("Ana Ruiz");
  ana.emails = {{"ana@acme.com", ""}};
  ana.phones = {{"+34 600 123 456", "cell"}};
  Contact twin = fixture::named("Ana Ruiz");
  twin.emails = {{"Ana@Acme.com", ""}, {"ana@home.example", ""}};
  twin.phones = {{"600-12-34-56", ""}, {"0034600123456", ""}, {"910 000 000", ""}};
  const Contact merged = merge_two(book, ana, twin);
  REQUIRE(merged.phones.size() == 2);
  CHECK(merged.phones[0].value == "+34 600 123 456");
  CHECK(merged.phones[0].label == "cell");
  CHECK(merged.phones[1].value == "910 000 000");
  REQUIRE(merged.emails.size() == 2);
  CHECK(merged.emails[1].value == "ana@home.example");
}

TEST_CASE("a merge loses no name, whoever had the nickname") {
  Book book = fixture::book();
  Contact bob = fixture::named("Bob Lee");
  Contact robert = fixture::named("Robert Lee");
  SECTION("neither") {
    CHECK(merge_two(book, bob, robert).nickname == "Robert Lee");
    CHECK(notes(book, std::nullopt).empty());
    return;
  }
  SECTION("the one that stays") { bob.nickname = "Bobby"; }
  SECTION("the one that goes") { robert.nickname = "Bobby"; }
  CHECK(merge_two(book, bob, robert).nickname == "Bobby");
  const auto said = notes(book, std::nullopt);
  REQUIRE(said.size() == 1);
  CHECK(said.front().text.find("name: Robert Lee") != std::string::npos);
}

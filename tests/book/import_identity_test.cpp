#include "book/fixture.hpp"
#include "catch.hpp"
#include "verso/import.hpp"

using namespace verso;

namespace {

ImportCounts take_in(Book& book, const std::vector<Contact>& cards) {
  Import import(book, {});
  import.begin_file("cards");
  const Records records = import.records();
  for (const Contact& contact : cards) {
    Card card;
    card.contact = contact;
    records.card(std::move(card));
  }
  return import.finish();
}

Contact with_phone(const char* name, const char* phone) {
  Contact card = fixture::named(name);
  card.phones = {{phone, ""}};
  return card;
}

Contact with_url(const char* name, const char* url) {
  Contact card = fixture::named(name);
  card.urls = {{url, ""}};
  return card;
}

/// A card is new the first time and unchanged the second.
void check_settled(const Contact& card) {
  Book book = fixture::book();
  CHECK(take_in(book, {card}).added == 1);
  const ImportCounts again = take_in(book, {card});
  CHECK(again.added == 0);
  CHECK(again.unchanged == 1);
}

}  // namespace

TEST_CASE("a card imported again changes nothing, whatever it says") {
  check_settled(fixture::named("Ana"));
  check_settled(with_phone("Ana", "+34600123456"));
  // What tells nobody apart is no identity: then the whole card is.
  check_settled(with_phone("Ana", "112"));
  check_settled(with_url("Ana", "http://acme.example/"));
  check_settled(with_url("Ana", "http://acme.example/team/ana"));
}

TEST_CASE("a name or an organisation's page alone makes nobody the same") {
  Book book = fixture::book();
  take_in(book, {with_phone("Ana", "+34600123456")});
  CHECK(take_in(book, {fixture::named("Ana")}).added == 1);
  CHECK(take_in(book, {with_url("Ana", "http://acme.example")}).added == 1);
  CHECK(take_in(book, {with_phone("Ana", "112")}).added == 1);
}

TEST_CASE("a national phone number is one of the user's country") {
  BookOptions options = fixture::options();
  options.phone_country = "34";
  Book book(options);
  const Contact abroad = with_phone("Ana Ruiz", "+34 600 123 456");
  const Contact at_home = with_phone("Ana", "600 123 456");
  take_in(book, {abroad});
  SECTION("import knows the person") {
    const ImportCounts counts = take_in(book, {at_home});
    CHECK(counts.added == 0);
    CHECK(counts.unchanged == 1);
    CHECK(get_contact(book, ContactId{1}).phones.size() == 1);
  }
  SECTION("two cards of it are likely duplicates") {
    fixture::add(book, at_home);
    const auto pairs = find_duplicates(book);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.front().reasons == std::vector<std::string>{"same phone"});
  }
}

TEST_CASE("a switchboard's number makes no pairs of duplicates") {
  Book book = fixture::book();
  constexpr int staff = 21;
  for (int i = 0; i < staff; ++i) {
    // Names of no likeness.
    const std::string name(3, static_cast<char>('a' + i));
    fixture::add(book, with_phone((name + " " + name).c_str(), "+34910000000"));
  }
  CHECK(find_duplicates(book).empty());
}

TEST_CASE("whom a card names is found, also by a name without letters") {
  Contact bo = fixture::named("Bo");
  bo.met.via = ContactRef{{}, "? !", {}};
  const auto via_of = [](Book& book) {
    const auto found = find_whole_name(book, "Bo");
    REQUIRE(found.contacts.size() == 1);
    return get_contact(book, found.contacts.front().id).met.via;
  };
  SECTION("in the book") {
    Book book = fixture::book();
    take_in(book, {fixture::named("! !"), fixture::named("? !")});
    take_in(book, {bo});
    REQUIRE(via_of(book));
    CHECK(via_of(book)->name == "? !");
  }
  SECTION("in the same file") {
    Book book = fixture::book();
    take_in(book, {bo, fixture::named("! !"), fixture::named("? !")});
    REQUIRE(via_of(book));
    CHECK(via_of(book)->name == "? !");
  }
}

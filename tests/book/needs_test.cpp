#include "store/needs.hpp"
#include "catch.hpp"
#include "fixture.hpp"
#include "store/store.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/need.hpp"

using namespace verso;
using fixture::day;

namespace {

Need need_of(ContactId contact, const char* text) {
  Need need;
  need.contact.id = contact;
  need.text = text;
  return need;
}

std::vector<std::string> texts(const std::vector<Need>& needs) {
  std::vector<std::string> result;
  for (const Need& need : needs) result.push_back(need.text);
  return result;
}

}  // namespace

TEST_CASE("needs and offers stand through their last day") {
  struct Row {
    const char* today;
    NeedStatus need;
    OfferStatus offer;
  };
  for (const Row& row : {Row{"2026-11-22", NeedStatus::open, OfferStatus::open},
                         Row{"2026-11-25", NeedStatus::open, OfferStatus::open},
                         Row{"2026-11-26", NeedStatus::expired, OfferStatus::expired}}) {
    Book book = fixture::book();
    Need need = need_of(fixture::add(book, fixture::named("Ana")), "golf clubs");
    need.until = day("2026-11-25");
    const NeedId id = add_need(book, need).id;
    const OfferId offer = add_offer(book, {{}, need.contact, "golf lessons", need.until, {}}).id;
    store::Database& database = book.store().database();
    CHECK(store::read_need(database, id, day(row.today))->status == row.need);
    CHECK(store::read_offer(database, offer, day(row.today))->status == row.offer);
  }
}

TEST_CASE("needs are listed open ones first, binds first, newest first") {
  Book book = fixture::book();
  const ContactId ana = fixture::add(book, fixture::named("Ana"));
  const ContactId bob = fixture::add(book, fixture::named("Bob"));
  add_need(book, need_of(ana, "old"));
  Need bind = need_of(bob, "bind");
  bind.bind = true;
  add_need(book, bind);
  const Need met = add_need(book, bind);
  add_need(book, need_of(ana, "new"));
  CHECK(close_need(book, met.id, NeedEnd::met, ana).closed_by->name == "Ana");
  CHECK(texts(needs(book, {}, Listed::open)) == std::vector<std::string>{"bind", "new", "old"});
  CHECK(texts(needs(book, ana, Listed::all)) == std::vector<std::string>{"new", "old"});
  CHECK(needs(book, {}, Listed::all).back().status == NeedStatus::closed);
}

TEST_CASE("a need survives a merge, with who referred it and who met it") {
  Book book = fixture::book();
  const ContactId ana = fixture::add(book, fixture::named("Ana Ruiz"));
  const ContactId twin = fixture::add(book, fixture::named("A. Ruiz"));
  const ContactId bob = fixture::add(book, fixture::named("Bob"));
  add_need(book, need_of(twin, "golf clubs"));
  Need referred = need_of(bob, "a flat");
  referred.referred_by = ContactRef{twin, {}, {}};
  const NeedId flat = add_need(book, referred).id;
  close_need(book, flat, NeedEnd::met, twin);
  merge_contacts(book, ana, twin);
  CHECK(texts(needs(book, ana, Listed::open)) == std::vector<std::string>{"golf clubs"});
  CHECK(get_need(book, flat).referred_by->id == ana);
  CHECK(get_need(book, flat).closed_by->id == ana);
}

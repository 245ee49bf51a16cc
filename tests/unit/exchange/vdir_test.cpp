#include "exchange/vdir.hpp"

#include "catch.hpp"

using namespace verso;
using exchange::file_name_of;
using exchange::read_card_item;

namespace {

bool nobody(std::string_view) { return false; }

}  // namespace

TEST_CASE("a uid names a file where every file system takes it") {
  CHECK(file_name_of("4fbe8971-0bc3-424c-9c26-36c3e1eff6b1") ==
        "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1");
  CHECK(file_name_of("ana@acme.com") == "ana@acme.com");
  for (const std::string uid : {"", ".", "..", "../../etc/passwd", "a/b", "-rf", ".hidden", "a b",
                                "a\nb", "a:b", "Zürich", "a%2Fb"}) {
    const std::string name = file_name_of(uid);
    INFO(uid);
    CHECK(name.size() == 32);
    CHECK(name.find_first_not_of("0123456789abcdef") == std::string::npos);
  }
  CHECK(file_name_of(std::string(201, 'x')).size() == 32);
  CHECK(file_name_of("a/b") != file_name_of("a/c"));
}

TEST_CASE("a file of a vdir holds one card") {
  const std::string card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ana\r\nUID:a\r\nEND:VCARD\r\n";
  CHECK(std::get<Card>(read_card_item(card)).contact.name == "Ana");
  CHECK(std::get<Refusal>(read_card_item("")).why == "holds no card");
  CHECK(std::get<Refusal>(read_card_item(card + card)).line == 6);
  CHECK(std::holds_alternative<Refusal>(read_card_item("BEGIN:VCARD\r\nFN:Ana\r\n")));
  CHECK(std::holds_alternative<std::monostate>(
      read_card_item("BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Club\r\nEND:VCARD\r\n")));
}

TEST_CASE("a card keeps its version, and says all that a second verso needs") {
  Card card;
  card.contact.name = "Ana";
  card.contact.uid = "a";
  card.contact.archived = true;
  card.contact.added_on = parse_iso_date("2026-01-02");
  card.contact.snoozed_until = parse_iso_date("2026-12-01");
  card.contact.snoozed_on = parse_iso_date("2026-11-01");
  card.contact.told_bind_on = parse_iso_date("2026-11-02");
  Need need;
  need.text = "a dentist, soon";
  need.bind = true;
  need.until = parse_iso_date("2026-12-24");
  need.referred_by = ContactRef{{}, "urn:x-verso:b", {}};
  card.needs = {need};
  card.offers = {{{}, {}, "law; advice", parse_iso_date("2027-01-01"), OfferStatus::closed}};
  card.matters = {{{}, *parse_iso_date("2026-11-03"), "moving"}};
  card.former_uids = {"old"};
  const std::string v4 = exchange::write_card_item(card, {}, exchange::VcardVersion::v4, nobody, {});
  CHECK(v4.find("VERSION:4.0") != std::string::npos);
  const std::string v3 = exchange::write_card_item(card, "BEGIN:VCARD\nVERSION:2.1\n",
                                                   exchange::VcardVersion::v4, nobody, {});
  CHECK(v3.find("VERSION:3.0") != std::string::npos);
  for (const std::string& text : {v3, v4}) {
    const Card read = std::get<Card>(read_card_item(text));
    CHECK(read.is_marked);
    CHECK(read.vcard_rest.empty());
    CHECK(read.contact == card.contact);
    REQUIRE(read.needs.size() == 1);
    CHECK(read.needs[0].text == need.text);
    CHECK(read.needs[0].bind);
    CHECK(read.needs[0].until == need.until);
    CHECK(read.needs[0].referred_by->name == "urn:x-verso:b");
    REQUIRE(read.offers.size() == 1);
    CHECK(read.offers[0].status == OfferStatus::closed);
    CHECK(read.offers[0].text == "law; advice");
    REQUIRE(read.matters.size() == 1);
    CHECK(read.matters[0].on == card.matters[0].on);
    CHECK(read.former_uids == card.former_uids);
  }
}

TEST_CASE("a card says how often which book has written it") {
  Card card;
  card.contact.name = "Ana";
  card.contact.uid = "a";
  Versions versions;
  for (int i = 0; i < 12; ++i) versions["b07d11e" + std::to_string(i)] = i;
  const std::string text =
      exchange::write_card_item(card, {}, exchange::VcardVersion::v4, nobody, versions);
  CHECK(exchange::read_card_versions(text) == versions);
  CHECK(std::get<Card>(read_card_item(text)).is_marked);
  CHECK(std::get<Card>(read_card_item(text)).vcard_rest.empty());
  CHECK(exchange::read_card_versions("BEGIN:VCARD\nX-VERSO-SYNC:1\nEND:VCARD\n").empty());
  CHECK(exchange::read_card_versions("X-VERSO-SYNC:a= =3 b=x c=99999999999999999999 d=4\n") ==
        Versions{{"", 3}, {"d", 4}});
}

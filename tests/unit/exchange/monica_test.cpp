#include "exchange/monica.hpp"

#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;

namespace {

exchange::Collected read(std::string_view text) {
  return exchange::collect(exchange::read_monica, text);
}

std::string sample() {
  std::ifstream file(VERSO_SOURCE_DIR "/tests/data/exchange/monica.json");
  return {std::istreambuf_iterator<char>(file), {}};
}

const Touch& touch_of(const exchange::Collected& found, std::string_view uid) {
  for (const TouchRecord& record : found.touches) {
    if (record.touch.uid == uid) return record.touch;
  }
  FAIL("no touch " << uid);
  throw;
}

}  // namespace

TEST_CASE("contacts of an account of Monica") {
  const auto found = read(sample());
  REQUIRE(found.cards.size() == 3);
  const Card& ana = found.cards[0];
  CHECK(ana.line == 21);
  CHECK(ana.contact.uid == "00000000-0000-4000-8000-00000000000a");
  CHECK(ana.contact.name == "Ana María Ruiz García");
  CHECK(ana.contact.nickname == "Anita");
  CHECK(ana.contact.title == "CTO");
  CHECK(ana.contact.org == "Acme");
  CHECK(ana.contact.place == "Madrid, ES");
  CHECK(format_birthday(*ana.contact.birthday) == "--04-12");
  CHECK(ana.contact.emails == std::vector<Labelled>{{"ana@acme.example", ""}});
  CHECK(ana.contact.phones == std::vector<Labelled>{{"+34 600 111 222", ""}});
  CHECK(ana.contact.handles == std::vector<Handle>{{"linkedin", "ana-ruiz"}});
  CHECK(ana.contact.circles == std::vector<std::string>{"starred", "climbing", "work"});
  CHECK(format_date(*ana.contact.met.on) == "2019-06-01");
  CHECK(ana.contact.met.via->id == found.cards[1].contact.id);
  CHECK(format_duration(*ana.contact.cadence) == "30d");
  CHECK(ana.contact.knows == std::vector<Known>{{found.cards[1].contact.id, "Bob Lee", "spouse"}});
  CHECK_FALSE(ana.contact.archived);
  CHECK(found.cards[1].contact.archived);
  CHECK_FALSE(found.cards[1].contact.birthday);
  CHECK(found.cards[1].notes.at(0).text == "Born about 1980");
  CHECK(found.cards[2].contact.name.empty());

  std::vector<std::string> notes;
  for (const Note& note : ana.notes) notes.push_back(format_date(note.on) + " " + note.text);
  CHECK(notes == std::vector<std::string>{
                     "2020-02-01 climbs on Tuesdays", "2020-02-01 Food: no nuts",
                     "2024-01-01 You owe 50 EUR: concert",
                     "2024-01-02 They owe you 20.50 (settled)",
                     "2024-01-07 Gift idea: tent, https://tents.example",
                     "2023-05-06 likes golf\nand tea", "2023-01-01 Reminder every 2m: Call Ana",
                     "2023-01-01 Reminder on 2027-04-12: Send the guide",
                     "2024-01-01 Pet: Toby (dog)", "2022-09-01 New job: at Acme"});
  REQUIRE(ana.promises.size() == 2);
  CHECK(ana.promises[0].text == "return the rope");
  CHECK_FALSE(ana.promises[0].done_on);
  CHECK(format_date(*ana.promises[1].done_on) == "2024-02-01");
}

TEST_CASE("what passed between people in Monica becomes touches") {
  const auto found = read(sample());
  CHECK(found.touches.size() == 5);
  const Touch& call = touch_of(found, "c1");
  CHECK(call.by == Channel::call);
  CHECK(call.started == Starter::them);
  CHECK(format_date(call.on) == "2024-03-01");
  CHECK(call.text == "her new job");
  CHECK(touch_of(found, "g1").gave == ValueKinds{ValueKind::gift});
  CHECK(touch_of(found, "g2").received == ValueKinds{ValueKind::gift});
  const Touch& talk = touch_of(found, "v1");
  CHECK(talk.started == Starter::me);
  REQUIRE(talk.replies.size() == 1);
  CHECK(format_date(talk.replies[0].on) == "2024-05-03");
  CHECK(talk.replies[0].contact.id == found.cards[0].contact.id);
  const Touch& activity = touch_of(found, "00000000-0000-4000-8000-0000000000f1");
  CHECK(activity.with.size() == 2);
  CHECK(activity.by == Channel::meeting);
  CHECK(activity.text == "climbed the wall\nall three of us");
}

TEST_CASE("what verso has no place for is skipped by its name") {
  CHECK(read(sample()).skipped ==
        std::vector<std::string>{"a photo", "a journal entry", "a horoscope"});
}

TEST_CASE("other layouts of Monica's export, and damaged ones") {
  const auto old = read(
      R"({"account":{"uuid":"x","contacts":{"count":1,"values":[{"uuid":"u","first_name":"Ana",
      "properties":{"calls":{"values":[{"properties":{"called_at":"2024-03-01"}}]},
      "notes":{"data":[{"body":"tea","created_at":"2024-01-02"}]},"tags":{"data":[{"name":"work"}]},
      "activities":{"values":["f"]}}}]},
      "activities":[{"uuid":"f","summary":"walk","happened_at":"2024-02-01"}]}})");
  REQUIRE(old.cards.size() == 1);
  CHECK(old.cards[0].contact.circles == std::vector<std::string>{"work"});
  CHECK(old.cards[0].notes.at(0).text == "tea");
  REQUIRE(old.touches.size() == 2);
  CHECK(old.touches[0].touch.uid == "monica-u-2024-03-01-1");
  CHECK(old.touches[1].touch.text == "walk");

  CHECK(read(sample().substr(0, 3000)).refusals.size() == 1);
  CHECK(read("").refusals.size() == 1);
  CHECK(read("[]").refusals.size() == 1);
  CHECK(read(R"({"account":[]})").refusals.size() == 1);
  CHECK(
      read(
          R"({"account":{"data":[1,{"type":"contact","values":7},{"type":"contact","values":[3]}]}})")
          .cards.empty());
  CHECK(read(std::string(100'000, '[')).refusals.size() == 1);
}

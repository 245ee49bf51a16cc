#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "catch.hpp"
#include "exchange/detect.hpp"
#include "exchange/json.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;

namespace {

exchange::Collected read(std::string_view text) {
  return exchange::collect(
      [](std::string_view whole, const Records& records) { exchange::read_json(whole, records); }, text);
}

/// The same, read in pieces of that many bytes, each of which is gone when the next one comes.
exchange::Collected read_in_pieces(std::string_view text, std::size_t length) {
  std::string piece;
  const auto next = [&]() -> std::string_view {
    std::string(piece.size(), '#').swap(piece);
    piece = text.substr(0, length);
    text.remove_prefix(piece.size());
    return piece;
  };
  return exchange::collect(
      [&](std::string_view, const Records& records) { exchange::read_json(next, records); }, text);
}

Date day(const char* text) { return *parse_iso_date(text); }
Instant instant(const char* text) { return *parse_instant(text); }

Card full_card() {
  Card card;
  Contact& contact = card.contact;
  contact.id = ContactId{12};
  contact.uid = "5d8e";
  contact.name = "Ana \"the judge\" Ruiz\n\xF0\x9F\x91\x8D";
  contact.nickname = "Anita";
  contact.org = "Acme";
  contact.title = "Engineer";
  contact.place = "Madrid, Spain";
  contact.birthday = Birthday{std::nullopt, 2, 29};
  contact.emails = {{"ana@acme.com", "work"}, {"a@b.c", ""}};
  contact.phones = {{"+34 600", "cell"}};
  contact.handles = {{"twitter", "ana"}, {"", "ana"}};
  contact.urls = {{"https://ana.example", ""}};
  contact.circles = {"work", "golf"};
  contact.interests = {{"golf", InterestKind::hobby, Level::high}, {"wine", InterestKind::interest, {}}};
  contact.met = {day("2025-03-01"), "ICML", ContactRef{ContactId{3}, "Bob Lee", "Beta"}};
  contact.knows = {{ContactId{3}, "Bob Lee", "colleague"}};
  contact.cadence = Duration{3, Duration::Unit::month};
  contact.welcomes = Welcomes::hello;
  contact.snoozed_until = day("2026-12-01");
  contact.archived = true;
  contact.told_bind_on = day("2026-01-02");
  contact.added_at = instant("2025-03-01T10:00:00Z");
  contact.changed_at = instant("2026-03-01T10:00:01Z");
  contact.due_on = day("2026-12-01");
  contact.waiting = Waiting::me;
  Note note;
  note.id = NoteId{7};
  note.on = day("2026-02-03");
  note.text = "likes golf\nand wine";
  note.is_private = true;
  card.notes = {note};
  card.contact.snoozed_on = day("2026-11-01");
  card.vcard_rest = "X-FOO:bar\nN:Ruiz;Ana;;;\n";
  return card;
}

TouchRecord full_touch() {
  TouchRecord record;
  Touch& touch = record.touch;
  touch.id = TouchId{5};
  touch.uid = "ab12";
  touch.on = day("2026-03-01");
  touch.with = {{ContactId{12}, "Ana", "Acme"}, {ContactId{3}, "Bob", ""}};
  touch.started = Starter::both;
  touch.by = Channel::meeting;
  touch.gave = {ValueKind::knowledge, ValueKind::link};
  touch.received = {ValueKind::thanks};
  touch.text = "lunch";
  touch.purpose = "her exam";
  Reply reply;
  reply.id = ReplyId{9};
  reply.contact = {ContactId{12}, "Ana", "Acme"};
  reply.on = day("2026-03-04");
  reply.text = "thanks";
  reply.tone = Tone::warm;
  reply.mine = true;
  reply.gave = {ValueKind::gift};
  reply.days = 3;
  touch.replies = {reply};
  touch.reply_days = 3;
  return record;
}

std::string document(const exchange::Collected& content) {
  std::ostringstream out;
  exchange::JsonWriter writer(out);
  for (const auto& circle : content.circles) writer.circle(circle);
  for (const auto& card : content.cards) writer.contact(card);
  for (const auto& touch : content.touches) writer.touch(touch);
  writer.finish();
  return out.str();
}

std::string with_contact(const std::string& fields) {
  return "{\"format\":\"verso\",\"version\":1,\n\"contacts\":[\n{\"name\":\"Ana\"},\n{" + fields + "},\n{\"name\":\"Bob\"}\n]}";
}

}  // namespace

TEST_CASE("a document read and written again has the same bytes") {
  Card plain;
  plain.contact.name = "Bob";
  TouchRecord touch;
  touch.touch.on = day("2026-01-01");
  touch.touch.with = {{ContactId{3}, "Bob", ""}};
  const std::string first = document({{"empty circle", "work"}, {full_card(), plain}, {full_touch(), touch}, {}});
  auto found = read(first);
  INFO(first);
  CHECK(found.refusals.empty());
  REQUIRE(found.cards.size() == 2);
  REQUIRE(found.touches.size() == 2);
  CHECK(found.circles == std::vector<std::string>{"empty circle", "work"});
  // What is derived is not read: the due day and whose turn it is.
  found.cards[0].contact.due_on = full_card().contact.due_on;
  found.cards[0].contact.waiting = full_card().contact.waiting;
  CHECK(document(found) == first);
  CHECK(found.cards[0].line == 6);
}

TEST_CASE("a document in pieces is read as the whole is") {
  const std::string text =
      document({{"work"}, {full_card()}, {full_touch()}, {}}) + "\n\n{\"name\": no JSON";
  const auto whole = read(text);
  REQUIRE(whole.refusals.size() == 1);
  CHECK(whole.refusals[0].line == 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
  for (const std::size_t length : {1U, 2U, 3U, 7U, 64U, 1000U}) {
    INFO(length);
    const auto found = read_in_pieces(text, length);
    CHECK(document(found) == document(whole));
    REQUIRE(found.cards.size() == 1);
    CHECK(found.cards[0].line == whole.cards[0].line);
    CHECK(found.touches[0].line == whole.touches[0].line);
    REQUIRE(found.refusals.size() == 1);
    CHECK(found.refusals[0].line == whole.refusals[0].line);
  }
  std::string utf16 = "\xFF\xFE";
  for (const char c : std::string_view("[{\"name\":\"Ana\"}]")) utf16 += {c, '\0'};
  CHECK(read_in_pieces(utf16, 5).cards.size() == 1);
}

TEST_CASE("an empty document is written and read") {
  const std::string text = document({});
  const auto found = read(text);
  CHECK(nlohmann::json::parse(text).at("contacts").empty());
  CHECK(found.cards.empty());
  CHECK(found.refusals.empty());
}

TEST_CASE("values have the keys of the contract in their order") {
  CHECK(exchange::dump(exchange::to_json(full_card().contact)) ==
        R"({"id":12,"uid":"5d8e","name":"Ana \"the judge\" Ruiz\n👍","nickname":"Anita","org":"Acme",)"
        R"("title":"Engineer","place":"Madrid, Spain","birthday":"--02-29",)"
        R"("emails":[{"value":"ana@acme.com","label":"work"},{"value":"a@b.c","label":null}],)"
        R"("phones":[{"value":"+34 600","label":"cell"}],)"
        R"("handles":[{"network":"twitter","value":"ana"},{"network":null,"value":"ana"}],)"
        R"("urls":[{"value":"https://ana.example","label":null}],"circles":["work","golf"],)"
        R"("interests":[{"topic":"golf","kind":"hobby","level":"high"},{"topic":"wine","kind":"interest","level":null}],)"
        R"("met":{"on":"2025-03-01","at":"ICML","via":{"id":3,"name":"Bob Lee","org":"Beta"}},)"
        R"("knows":[{"id":3,"name":"Bob Lee","as":"colleague"}],"cadence":"3m","welcomes":"hello",)"
        R"("due_on":"2026-12-01","snoozed_until":"2026-12-01","last_touch_on":null,"last_value_on":null,)"
        R"("waiting":"me","archived":true,"told_bind_on":"2026-01-02",)"
        R"("added_at":"2025-03-01T10:00:00Z","changed_at":"2026-03-01T10:00:01Z"})");
  CHECK(exchange::dump(exchange::to_json(full_touch().touch)) ==
        R"({"id":5,"uid":"ab12","on":"2026-03-01","with":[{"id":12,"name":"Ana","org":"Acme"},{"id":3,"name":"Bob","org":null}],)"
        R"("started":"both","by":"meeting","gave":["knowledge","link"],"received":["thanks"],"text":"lunch","purpose":"her exam",)"
        R"("replies":[{"id":9,"contact":{"id":12,"name":"Ana","org":"Acme"},"on":"2026-03-04","text":"thanks","tone":"warm",)"
        R"("mine":true,"gave":["gift"],"received":[],"days":3}],"reply_days":3})");
  Note note = full_card().notes.front();
  note.contact = {ContactId{12}, "Ana", ""};
  CHECK(exchange::dump(exchange::to_json(note)) ==
        R"({"id":7,"contact":{"id":12,"name":"Ana","org":null},"on":"2026-02-03","text":"likes golf\nand wine","private":true})");
  Contact empty;
  CHECK(exchange::to_json(empty)["emails"].is_array());
  CHECK(exchange::to_json(empty)["met"]["via"].is_null());
  empty.name = "bad \xFF byte";
  CHECK(exchange::dump(exchange::to_json(empty)).find("bad \xEF\xBF\xBD byte") != std::string::npos);
}

TEST_CASE("a damaged element is refused alone, with its line and its key") {
  struct Row {
    std::string fields;
    std::string why;
  };
  const std::vector<Row> rows{
      {"\"name\":7", "name must be a text"},
      {"\"name\":\" \"", "name must be a text that is not empty"},
      {"\"org\":\"Acme\"", "name must be a text that is not empty"},
      {"\"name\":\"X\",\"emails\":\"a@b.c\"", "emails must be a list"},
      {"\"name\":\"X\",\"emails\":[\"a@b.c\"]", "emails[0] must be an object"},
      {"\"name\":\"X\",\"emails\":[{\"value\":\"a\"},{\"label\":\"b\"}]", "emails[1].value must be a text that is not empty"},
      {"\"name\":\"X\",\"met\":{\"on\":\"2026-02-30\"}", "met.on must be a date, YYYY-MM-DD"},
      {"\"name\":\"X\",\"birthday\":\"1981-02-29\"", "birthday must be a birthday, 1980-04-12 or --04-12"},
      {"\"name\":\"X\",\"cadence\":\"often\"", "cadence must be a duration, such as 3m"},
      {"\"name\":\"X\",\"welcomes\":\"cake\"", "welcomes must be one of its words"},
      {"\"name\":\"X\",\"archived\":1", "archived must be true or false"},
      {"\"name\":\"X\",\"id\":1.5", "id must be a whole number"},
      {"\"name\":\"X\",\"id\":18446744073709551615", "id must be a whole number"},
      {"\"name\":\"X\",\"id\":99999999999999999999", "id must be a whole number"},
      {"\"name\":\"X\",\"added_at\":\"yesterday\"", "added_at must be an instant, 2026-11-22T10:00:00Z"},
      {"\"name\":\"X\",\"notes\":[{\"on\":\"2026-01-01\"}]", "notes[0].text must be a text that is not empty"},
      {"\"name\":\"X\",\"circles\":[null]", "circles[0] must be a text"},
  };
  for (const auto& row : rows) {
    const auto found = read(with_contact(row.fields));
    INFO(row.fields);
    CHECK(found.cards.size() == 2);
    REQUIRE(found.refusals.size() == 1);
    CHECK(found.refusals[0].line == 4);
    CHECK(found.refusals[0].why == row.why);
  }
}

TEST_CASE("unknown keys, nulls and strange orders are no fault") {
  const auto found = read(
      R"({"format":"verso","written_by":{"name":"x","contacts":[{}]},"more":[[1,{"a":[]}]],"version":1,)"
      R"("touches":[{"on":"2026-01-01","with":[{"id":1}],"mood":{"deep":[1,2]}}],)"
      R"("contacts":[{"name":"Ana","org":null,"emails":null,"extra":{"name":"no"}}],"circles":["a"]})");
  CHECK(found.refusals.empty());
  CHECK(found.cards.size() == 1);
  CHECK(found.touches.size() == 1);
  CHECK(found.circles == std::vector<std::string>{"a"});
}

TEST_CASE("bare lists as --json prints them are read") {
  CHECK(read("[]").refusals.empty());
  CHECK(read(R"([{"id":1,"name":"Ana"},{"id":2,"name":"Bob"}])").cards.size() == 2);
  CHECK(read(R"([{"id":1,"on":"2026-01-01","with":[{"id":3}]}])").touches.size() == 1);
}

TEST_CASE("what is no document of verso ends with one refusal") {
  struct Row {
    std::string text;
    std::size_t line;
    std::string part;
  };
  const std::vector<Row> rows{
      {"", 1, "no JSON"},
      {"hello", 1, "no JSON"},
      {"{\"format\":\"verso\",\n\"contacts\":[{\"name\":\"A\"},\n{\"name\"", 3, "no JSON"},
      {"{\"format\":\"verso\",\n\"contacts\":[{\"name\":\"A\xFF\"}]}", 2, "no JSON"},
      {"{\"format\":\"other\"}", 1, "not a document of verso"},
      {"{\"name\":\"Ana\"}", 1, "not a document of verso"},
      {"{\"contacts\":[{\"name\":\"Ana\"}]}", 1, "must come before"},
      {"42", 1, "single value"},
      {"{\"format\":\"verso\",\n\"version\":2,\"contacts\":[{\"name\":\"Ana\"}]}", 2, "newer"},
      {"[" + std::string(100'000, '['), 1, "nested too deeply"},
      {"{\"unknown\":" + std::string(100'000, '['), 1, "nested too deeply"},
      {"[{\"name\":\"A\",\n\"id\":1e999}]", 2, "no JSON"},
      {"[{\"name\":\"A\xE2\x82", 1, "no JSON"},
      {"[]\n[]", 2, "no JSON"},
  };
  for (const auto& row : rows) {
    const auto found = read(row.text);
    INFO(row.text.substr(0, 80));
    REQUIRE(found.refusals.size() == 1);
    CHECK(found.refusals[0].line == row.line);
    CHECK(found.refusals[0].why.find(row.part) != std::string::npos);
  }
}

TEST_CASE("formats are told by what a file begins with") {
  using exchange::Format;
  struct Row {
    std::string bytes;
    std::string name;
    std::optional<Format> format;
  };
  const std::vector<Row> rows{
      {"BEGIN:VCARD\r\n", "x.txt", Format::vcard},
      {"\xEF\xBB\xBF\r\n begin : vcard\r\n", "", Format::vcard},
      {std::string("\xFF\xFE" "B\0E\0G\0I\0N\0:\0V\0C\0A\0R\0D\0", 24), "", Format::vcard},
      {"{\"format\":\"verso\"", "", Format::json},
      {" [\n{\"id\":1", "", Format::json},
      {"[]", "", Format::json},
      {"garbage", "Contacts.VCF", Format::vcard},
      {"", "a.json", Format::json},
      {"Name,E-mail\n", "", Format::csv},
      {"Notes:\n\nFirst Name,Last Name,Connected On\n", "", Format::linkedin},
      {"CONVERSATION ID,FROM,TO,DATE\n", "", Format::linkedin},
      {"First Name,Labels,E-mail 1 - Value\n", "", Format::google},
      {"First Name,E-mail Address,Job Title\n", "", Format::outlook},
      {"{\"version\":\"1.0-preview.1\",\"app_version\":\"4.0.0\",\"account\":{", "", Format::monica},
      {"a,b\n", "a.csv", Format::csv},
      {"a,b\n", "a.txt", std::nullopt},
      {"", "", std::nullopt},
  };
  for (const auto& row : rows) {
    INFO(row.bytes << " " << row.name);
    CHECK((exchange::detect(row.bytes, row.name) == row.format));
  }
}

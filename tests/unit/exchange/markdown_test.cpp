#include "exchange/markdown.hpp"

#include "catch.hpp"

using namespace verso;

namespace {

Date day(std::string_view text) { return *parse_iso_date(text); }

}  // namespace

TEST_CASE("a person as a page") {
  Card card;
  card.contact.id = ContactId{1};
  card.contact.name = "Ana Ruiz";
  card.contact.title = "CTO: \"the\" boss";
  card.contact.emails = {{"ana@acme.com", "work"}};
  card.contact.circles = {"friends"};
  card.contact.interests = {{"golf", InterestKind::hobby, Level::high}};
  card.contact.cadence = parse_duration("3m");
  card.notes.push_back({NoteId{1}, {}, day("2026-01-01"), "older", false});
  card.notes.push_back(
      {NoteId{2}, {}, day("2026-02-01"), "# not a <b>title</b>\n\n- one\ntwo", true});
  Promise promise;
  promise.text = "send the guide";
  promise.by = day("2026-12-01");
  card.promises = {promise};
  Touch touch;
  touch.on = day("2026-03-01");
  touch.by = Channel::email;
  touch.with = {{ContactId{1}, "Ana Ruiz", ""}, {ContactId{2}, "Bob Lee", ""}};
  touch.gave = {ValueKind::link};
  touch.text = "the article";
  Reply reply;
  reply.on = day("2026-03-04");
  reply.text = "thanks";
  touch.replies = {reply};
  CHECK(exchange::write_markdown(card, {touch}) ==
        "---\n"
        "name: \"Ana Ruiz\"\n"
        "title: \"CTO: \\\"the\\\" boss\"\n"
        "emails:\n"
        "  - \"ana@acme.com (work)\"\n"
        "circles:\n"
        "  - \"friends\"\n"
        "interests:\n"
        "  - \"golf, hobby, high\"\n"
        "cadence: \"3m\"\n"
        "---\n"
        "\n"
        "# Ana Ruiz\n"
        "\n"
        "## Now\n"
        "\n"
        "- promised by 2026-12-01: send the guide\n"
        "\n"
        "## Notes\n"
        "\n"
        "- 2026-02-01 (private): \\# not a \\<b\\>title\\</b\\>\n"
        "\n"
        "  \\- one\\\n"
        "  two\n"
        "- 2026-01-01: older\n"
        "\n"
        "## Touches\n"
        "\n"
        "- 2026-03-01, email, with Bob Lee, gave link: the article\n"
        "  - 2026-03-04, answer: thanks\n");
}

TEST_CASE("the name of a page's file is one that every file system takes") {
  const auto name = [](std::string_view person) {
    Contact contact;
    contact.id = ContactId{12};
    contact.name = person;
    return exchange::markdown_file_name(contact);
  };
  CHECK(name("Ana Ruiz") == "Ana Ruiz (12).md");
  CHECK(name("../../etc/passwd") == "-..-etc-passwd (12).md");
  CHECK(name("a/b\\c:d*e?\"<>|") == "a-b-c-d-e----- (12).md");
  CHECK(name("Zoë 李") == "Zoë 李 (12).md");
  CHECK(name(std::string(300, 'x')).size() == 108);
  CHECK(name("") == "(12).md");
}

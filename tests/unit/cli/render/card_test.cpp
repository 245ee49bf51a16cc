#include "catch.hpp"

#include <algorithm>
#include <sstream>
#include <string>

#include "cli/render/card.hpp"
#include "model/text.hpp"

using namespace verso;
using namespace verso::cli;

namespace {

Date day(const char* text) { return *parse_iso_date(text); }

CardView ana() {
  CardView card;
  card.contact.id = ContactId{1};
  card.contact.name = "Ana Ruiz";
  card.contact.org = "Acme";
  card.contact.emails = {{"ana@acme.com", "work"}};
  card.contact.cadence = Duration{3, Duration::Unit::month};
  card.contact.due_on = day("2026-11-21");
  card.contact.waiting = Waiting::me;
  Note note;
  note.id = NoteId{7};
  note.on = day("2026-02-01");
  note.text = "囲碁が好きです and plays golf every Sunday with her daughter";
  note.is_private = true;
  card.notes = {note};
  Touch touch;
  touch.id = TouchId{3};
  touch.on = day("2026-07-01");
  touch.with = {{ContactId{1}, "Ana Ruiz", ""}, {ContactId{2}, "Bob Lee", ""}};
  touch.by = Channel::email;
  touch.gave = {ValueKind::link};
  touch.text = "the guide";
  Reply reply;
  reply.contact = {ContactId{2}, "Bob Lee", ""};
  reply.on = day("2026-07-02");
  reply.days = 1;
  touch.replies = {reply};
  card.touches = {touch};
  return card;
}

std::string printed(const CardView& card, std::optional<int> columns,
                    const Style& style = Style()) {
  std::ostringstream out;
  print_card(out, card, style, columns, day("2026-11-22"));
  return out.str();
}

}  // namespace

TEST_CASE("a card at 80 columns") {
  CHECK(printed(ana(), 80) ==
        "Ana Ruiz  1\n"
        "Acme\n"
        "  email      ana@acme.com  work\n"
        "  cadence    every 3m, 1 day overdue (2026-11-21)\n"
        "  turn       yours: they wait for your answer\n"
        "  year       gave ▁▁▁▁▁▁▁█▁▁▁▁  received ▁▁▁▁▁▁▁▁▁▁▁▁\n"
        "\n"
        "Notes\n"
        "  2026-02-01  [private] 囲碁が好きです and plays golf every Sunday with her\n"
        "              daughter  #7\n"
        "\n"
        "History\n"
        "  2026-07-01  you by email, gave link, with Bob Lee: the guide  #3\n"
        "  2026-07-02  ↳ Bob Lee answered after 1 day\n");
}

TEST_CASE("what stands behind days lines up whatever a locale writes them like") {
  const auto written =
      GENERATE("2026年07月01日", "01 يوليو, 2026", "1.7.2026", "wednesday 1 july 2026");
  const DayText as_written = [written](Date on) {
    return on == day("2026-07-02") ? std::string("short") : std::string(written);
  };
  const std::string card =
      printed(ana(), 80, Style(Style::Colour::off, Glyphs::unicode, as_written));
  CAPTURE(card);
  const auto column_of = [&card](std::string_view text) {
    const std::size_t found = card.find(text);
    const std::size_t begin = card.rfind('\n', found) + 1;
    return text::width(std::string_view(card).substr(begin, found - begin));
  };
  CHECK(card.find("overdue (" + std::string(written) + ")") != std::string::npos);
  CHECK(column_of("you by email") == column_of("↳ Bob Lee"));
  CHECK(column_of("you by email") == 2 + std::max(text::width(written), 5) + 2);
}

TEST_CASE("no line of a card is wider than a narrow terminal") {
  std::istringstream lines(printed(ana(), 40));
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(text::width(line) <= 40);
    CHECK((line.empty() || line.back() != ' '));
  }
}

TEST_CASE("ways to reach someone are links on a terminal, late is marked") {
  const std::string card = printed(ana(), 80, Style(Style::Colour::on));
  CHECK(card.find("\x1b]8;;mailto:ana@acme.com\x1b\\") != std::string::npos);
  CHECK(card.find("\x1b[31moverdue") != std::string::npos);
  CHECK(card.find("\x1b[33m[private]") != std::string::npos);
}

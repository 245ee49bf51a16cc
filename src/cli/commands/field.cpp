#include <memory>
#include <ostream>

#include "cli/commands/ranked.hpp"
#include "cli/evidence_lines.hpp"
#include "cli/own_synonyms.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/ranked_json.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "verso/field.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t best_by_default = 20;
constexpr std::size_t evidence_shown = 2;

std::string how_well(std::optional<Date> last_touch_on, const Style& style) {
  return last_touch_on ? "last touch " + style.day(*last_touch_on) : std::string("no touch yet");
}

/// A line below a name, as wide as the terminal.
void print_below(Session& session, const Paragraph& line) {
  constexpr int indent = 4;
  session.out() << "  ";
  line.print(session.out(), session.style(), session.width(), indent);
}

void print_head(Session& session, const ContactRef& contact, std::optional<Date> last_touch_on) {
  Paragraph head;
  head.add(contact.name, Look::strong);
  if (!contact.org.empty()) head.add("  ").add(contact.org);
  head.add("  ").add(std::to_string(number(contact.id)), Look::faint);
  head.add("  ").add(how_well(last_touch_on, session.style()));
  head.print(session.out(), session.style(), session.width(), 0);
}

void print_person(Session& session, const FieldPerson& person) {
  print_head(session, person.contact, person.last_touch_on);
  print_evidence(session, person.evidence, evidence_shown);
  if (!person.named_by.empty()) {
    print_below(session, Paragraph().add("named by " + names_of(person.named_by)));
  }
}

void print_section(Session& session, std::string_view title) {
  session.out() << '\n' << session.style().apply(Look::strong, title) << '\n';
}

void print_field(Session& session, const Field& field) {
  for (const FieldPerson& person : field.people) print_person(session, person);
  if (!field.doors.empty()) print_section(session, "Who could open the door");
  for (const Door& door : field.doors) {
    print_head(session, door.contact, door.last_touch_on);
    print_below(session, Paragraph().add("to " + names_of(door.to)));
  }
  if (field.missing.empty()) return;
  if (!field.people.empty()) print_section(session, "What is missing");
  for (const std::string& sentence : field.missing) {
    Paragraph().add(sentence).print(session.out(), session.style(), session.width(), 2);
  }
}

Outcome run(Session& session, const std::string& topic) {
  const Field found = field(session.book(), topic, session.limit(best_by_default).value_or(0),
                            session.shows_private() ? Privacy::with_private : Privacy::no_private,
                            own_synonyms(session));
  if (session.human()) {
    print_field(session, found);
  } else if (session.output() == Output::json) {
    print_json(session.out(), to_json(found));
  } else {
    print_list(session, found.people, std::vector<Column<FieldPerson>>{},
               [](const FieldPerson& person) { return to_json(person); });
  }
  return Outcome::done;
}

}  // namespace

Action declare_field(Options& options) {
  auto topic = std::make_shared<std::string>();
  options.rest("TOPIC", *topic);
  options.example("verso field renewable energy",
                  "whom you know there, who could open the door, and what is missing");
  return [topic](Session& session) { return run(session, *topic); };
}

}  // namespace verso::cli

#include <memory>
#include <ostream>

#include "cli/commands/ranked.hpp"
#include "cli/evidence_lines.hpp"
#include "cli/own_synonyms.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/ranked_json.hpp"
#include "cli/session.hpp"
#include "cli/text_argument.hpp"
#include "verso/valuer.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t best_by_default = 20;
constexpr std::size_t evidence_shown = 3;

void print_valuer(Session& session, const Valuer& valuer) {
  Paragraph head;
  head.add(valuer.contact.name, Look::strong);
  if (!valuer.contact.org.empty()) head.add("  ").add(valuer.contact.org);
  head.add("  ").add(std::to_string(number(valuer.contact.id)), Look::faint);
  head.print(session.out(), session.style(), session.width(), 0);
  print_evidence(session, valuer.evidence, evidence_shown);
}

Outcome run(Session& session, const std::string& typed) {
  const std::string text = typed == "-" ? read_input(session) : typed;
  const auto found = who_would_value(
      session.book(), text, session.limit(best_by_default).value_or(0),
      session.shows_private() ? Privacy::with_private : Privacy::no_private, own_synonyms(session));
  if (session.human()) {
    for (const Valuer& valuer : found) print_valuer(session, valuer);
  } else {
    print_list(session, found, std::vector<Column<Valuer>>{},
               [](const Valuer& valuer) { return to_json(valuer); });
  }
  if (found.empty()) session.message("nobody of whom anything is known that has to do with it");
  return Outcome::done;
}

}  // namespace

Action declare_who(Options& options) {
  auto text = std::make_shared<std::string>();
  options.rest("TEXT", *text);
  options.example("verso who new rules for taxing freelancers abroad",
                  "who would value it, by needs, interests, titles and notes");
  options.example("verso who - < article.txt", "the text comes from standard input");
  return [text](Session& session) { return run(session, *text); };
}

}  // namespace verso::cli

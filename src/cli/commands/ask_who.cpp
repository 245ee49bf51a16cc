#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <ostream>

#include "cli/commands/ranked.hpp"
#include "cli/own_synonyms.hpp"
#include "cli/render/list.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/ranked_json.hpp"
#include "cli/session.hpp"
#include "verso/helper.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t best_by_default = 20;
constexpr std::size_t skills_shown = 2;

std::string gave_text(const Helper& helper, const Style& style) {
  if (helper.gave.empty()) return "you gave them nothing in the last year";
  std::string text = "you gave ";
  for (const GivenLately& given : helper.gave) {
    text += fmt::format("{}{} on {}", text.size() > 9 ? ", " : "", fmt::join(given.kinds, " and "),
                        style.day(given.on));
  }
  return text;
}

void print_helper(Session& session, const Helper& helper) {
  Paragraph head;
  head.add(helper.contact.name, Look::strong);
  if (!helper.contact.org.empty()) head.add("  ").add(helper.contact.org);
  head.add("  ").add(std::to_string(number(helper.contact.id)), Look::faint);
  if (helper.asked_on)
    head.add("  asked on " + session.style().day(*helper.asked_on), Look::warning);
  head.print(session.out(), session.style(), session.width(), 0);
  for (std::size_t i = 0; i < helper.by.size() && i < skills_shown; ++i) {
    session.out() << "  ";
    Paragraph line;
    line.add(std::string(word(helper.by[i].kind)) + "  ", Look::faint).add(helper.by[i].text);
    line.print(session.out(), session.style(), session.width(), 4);
  }
  session.out() << "  ";
  const std::string last = helper.last_touch_on
                               ? "last touch " + session.style().day(*helper.last_touch_on)
                               : std::string("no touch yet");
  Paragraph()
      .add(last + "; " + gave_text(helper, session.style()))
      .print(session.out(), session.style(), session.width(), 4);
}

Outcome run(Session& session, AskId id) {
  const auto found = who_could_help(session.book(), id, session.limit(best_by_default).value_or(0),
                                    own_synonyms(session));
  if (session.human()) {
    for (const Helper& helper : found) print_helper(session, helper);
  } else {
    print_list(session, found, std::vector<Column<Helper>>{},
               [](const Helper& helper) { return to_json(helper); });
  }
  if (found.empty()) session.message("nobody of whom it is known that they could help with it");
  return Outcome::done;
}

}  // namespace

Action declare_ask_who(Options& options) {
  auto id = std::make_shared<AskId>();
  options.number("N", *id);
  options.example("verso ask who 1",
                  "who could help, by what is known of them and how alive it is between you");
  return [id](Session& session) { return run(session, *id); };
}

}  // namespace verso::cli

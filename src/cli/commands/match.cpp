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
#include "cli/who.hpp"
#include "verso/match.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t best_by_default = 20;

/// "Ana Ruiz needs a flat in Berlin  need 3", and below it who can, by what.
void print_match(Session& session, const Match& match) {
  Paragraph need;
  need.add(match.needs.name, Look::strong).add(" needs ").add(match.need_text);
  need.add(fmt::format("  need {}", number(match.need)), Look::faint);
  need.print(session.out(), session.style(), session.width(), 2);
  session.out() << "  ";
  Paragraph by;
  by.add(match.can.name, Look::strong)
      .add(fmt::format(", {}: ", word(match.by.kind)))
      .add(match.by.text);
  by.add(fmt::format("  {}", fmt::join(match.words, ", ")), Look::faint);
  if (match.mutual) by.add("  helps both ways", Look::warning);
  by.print(session.out(), session.style(), session.width(), 4);
}

Outcome run(Session& session, const std::optional<std::string>& who) {
  std::optional<ContactId> contact;
  if (who) contact = resolve_who(session, *who).id;
  const auto found = matches(session.book(), contact, session.limit(best_by_default).value_or(0),
                             own_synonyms(session));
  if (session.human()) {
    for (const Match& match : found) print_match(session, match);
  } else {
    print_list(session, found, std::vector<Column<Match>>{},
               [](const Match& match) { return to_json(match); });
  }
  if (found.empty()) {
    session.message(
        "nothing fits; `verso need add` and `verso offer add` tell who needs and who can");
  }
  return Outcome::done;
}

}  // namespace

Action declare_match(Options& options) {
  auto who = std::make_shared<std::optional<std::string>>();
  options.rest("WHO", *who);
  options.example("verso match", "whose need someone else can meet, best first");
  options.example("verso match ana", "what Ana needs and who can, and whom she can help");
  return [who](Session& session) { return run(session, *who); };
}

}  // namespace verso::cli

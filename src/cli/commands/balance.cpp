#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/balance_text.hpp"
#include "cli/render/fields.hpp"
#include "cli/render/list.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "cli/who.hpp"
#include "verso/balance.hpp"
#include "verso/words.hpp"

namespace verso::cli {
namespace {

struct BalanceOptions {
  std::optional<std::string> who;
  std::optional<std::string> since;
};

std::string turn_text(const Balance& balance) {
  if (balance.waiting == Waiting::me) return "yours";
  return balance.waiting == Waiting::them ? "theirs" : "";
}

void print_one(Session& session, const ContactBalance& entry) {
  const Balance& balance = entry.balance;
  Paragraph head;
  head.add(entry.contact.name, Look::strong);
  head.add("  ").add(std::to_string(number(entry.contact.id)), Look::faint);
  head.print(session.out(), session.style(), session.width(), 0);
  Fields fields(session.out(), session.style(), session.width());
  const auto text = [](std::string_view words) { return Paragraph().add(words); };
  fields.print("verdict", text(verdict_text(balance.verdict)));
  fields.print("turn", text(turn_text(balance)));
  fields.print("started", text(started_text(balance.started)));
  fields.print("gave", text(counts_text(balance.gave)));
  fields.print("received", text(counts_text(balance.received)));
  fields.print("replies", text(replies_text(balance)));
  fields.print("tone", text(counts_text(balance.tones)));
  fields.print("by", text(counts_text(balance.by)));
  if (balance.last_met_on)
    fields.print("last met", text(session.style().day(*balance.last_met_on)));
}

std::vector<Column<ContactBalance>> columns_for(std::optional<int> width) {
  using enum Fit;
  constexpr int narrow = 76;
  std::vector<Column<ContactBalance>> columns{
      {{"ID", fixed, Align::right, Look::faint},
       [](const ContactBalance& entry) { return std::to_string(number(entry.contact.id)); }},
      {{"NAME", flexible, Align::left, Look::strong},
       [](const ContactBalance& entry) { return entry.contact.name; }},
      {{"VERDICT"},
       [](const ContactBalance& entry) { return std::string(word(entry.balance.verdict)); }},
      {{"TURN"}, [](const ContactBalance& entry) { return turn_text(entry.balance); }}};
  if (width && *width < narrow) return columns;
  columns.push_back({{"STARTED", flexible}, [](const ContactBalance& entry) {
                       return started_text(entry.balance.started);
                     }});
  columns.push_back({{"GAVE", flexible}, [](const ContactBalance& entry) {
                       return counts_text(entry.balance.gave);
                     }});
  columns.push_back({{"RECEIVED", flexible}, [](const ContactBalance& entry) {
                       return counts_text(entry.balance.received);
                     }});
  return columns;
}

Outcome run(Session& session, const BalanceOptions& options) {
  std::optional<Date> since;
  if (options.since) since = session.past_or_today(options.since);
  std::vector<ContactBalance> entries;
  if (options.who) {
    const ContactId contact = resolve_who(session, *options.who).id;
    entries.push_back(balance_with(session.book(), contact, since));
  } else {
    entries = balances(session.book(), since);
    if (entries.empty()) session.message("no touches to weigh; `verso touch WHO` records one");
  }
  if (options.who && session.human()) {
    print_one(session, entries.front());
  } else {
    print_list(session, entries, columns_for(session.width()),
               [](const ContactBalance& entry) { return to_json(entry); });
  }
  return Outcome::done;
}

}  // namespace

Action declare_balance(Options& options) {
  auto given = std::make_shared<BalanceOptions>();
  options.rest("WHO", given->who);
  options.text("--since", given->since, "only touches of that day or later", "WHEN");
  options.example("verso balance ana", "who starts, who answers, what was given and received");
  options.example("verso balance --since 2026-01-01", "with everyone, what asks for something first");
  return [given](Session& session) { return run(session, *given); };
}

}  // namespace verso::cli

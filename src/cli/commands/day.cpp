#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/query_argument.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/paragraph.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "verso/due_list.hpp"
#include "verso/search.hpp"

namespace verso::cli {
namespace {

constexpr std::size_t suggestions = 3;

struct Day {
  std::size_t due = 0;
  std::size_t promises = 0;
  std::size_t waiting_for_me = 0;
  std::vector<DueEntry> first;  ///< those who have waited for longest
};

Day read_day(Session& session) {
  Day day;
  day.due = count_due(session.book());
  day.promises = count_open_promises(session.book());
  day.waiting_for_me = count_waiting_for_me(session.book());
  day.first = due(session.book(), Query{}, std::nullopt, Ready::any, suggestions);
  return day;
}

bool is_empty(Session& session) {
  const auto has_none = [&session](const Query& query) {
    return list_contacts(session.book(), query, Sort::name, Direction::forward, 1).empty();
  };
  return has_none(Query{}) && has_none(read_query(session, "is:archived"));
}

void welcome(Session& session) {
  const auto print = [&session](std::string_view text, int indent, Look look = Look::plain) {
    session.out() << std::string(static_cast<std::size_t>(indent), ' ');
    Paragraph().add(text, look).print(session.out(), session.style(), session.width(), indent);
  };
  print("verso remembers people, what they care about and what passed between you.", 0);
  print("Nobody is in it yet. To begin:", 0);
  session.out() << '\n';
  const std::pair<const char*, const char*> first[] = {
      {"verso add Ana Ruiz --every 3m", "someone you mean to keep in touch with"},
      {"verso note ana likes golf", "what they care about"},
      {"verso due", "whom to reach out to, and what to bring"}};
  for (const auto& [call, meaning] : first) {
    print(call, 2, Look::strong);
    print(meaning, 6);
  }
  session.out() << '\n';
  print("`verso import FILE` takes in whom you know already: vCard, LinkedIn and others.", 0);
  print("`verso tour` shows more, on a database that is thrown away.", 0);
}

std::string weekday_of(Date day) {
  constexpr const char* names[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                   "Thursday", "Friday", "Saturday"};
  return names[std::chrono::weekday(day).c_encoding()];
}

void print_day(Session& session, const Day& day) {
  std::ostream& out = session.out();
  out << session.style().apply(
             Look::faint, weekday_of(session.today()) + " " + session.style().day(session.today()))
      << '\n';
  Paragraph counts;
  counts.add(day.due == 0 ? "nobody is due" : counted(day.due, "is due", "are due"),
             day.due == 0 ? Look::plain : Look::bad);
  if (day.promises > 0) {
    counts.add(", " + counted(day.promises, "promise to keep", "promises to keep"));
  }
  if (day.waiting_for_me > 0) {
    counts.add(", " + counted(day.waiting_for_me, "waits", "wait") + " for your answer");
  }
  counts.print(out, session.style(), session.width(), 0);
  for (const DueEntry& entry : day.first) {
    Paragraph line;
    line.add(entry.row.contact.name, Look::strong);
    line.add("  " + due_text(entry.row.due_on, session.today()) + ": ", Look::faint);
    line.add(bring_text(entry, session.style()));
    out << "  ";
    line.print(out, session.style(), session.width(), 4);
  }
  if (day.due > day.first.size()) out << "  `verso due` shows all\n";
}

void print_day_json(Session& session, const Day& day) {
  nlohmann::ordered_json first = nlohmann::ordered_json::array();
  for (const DueEntry& entry : day.first) first.push_back(to_json(entry));
  print_json(session.out(), {{"on", format_date(session.today())},
                             {"due", day.due},
                             {"promises", day.promises},
                             {"waiting_me", day.waiting_for_me},
                             {"first", first}});
}

Outcome run_day(Session& session) {
  if (session.human() && is_empty(session)) {
    welcome(session);
    return Outcome::done;
  }
  const Day day = read_day(session);
  if (session.human())
    print_day(session, day);
  else
    print_day_json(session, day);
  return Outcome::done;
}

}  // namespace

Action declare_day(Options&) { return run_day; }

}  // namespace verso::cli

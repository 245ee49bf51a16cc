#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/command.hpp"
#include "cli/commands/all.hpp"
#include "cli/render/balance_text.hpp"
#include "cli/render/due_text.hpp"
#include "cli/render/fields.hpp"
#include "cli/render/heat_map.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/shapes.hpp"
#include "cli/session.hpp"
#include "verso/balance.hpp"
#include "verso/touch_days.hpp"

namespace verso::cli {
namespace {

std::string people_text(const Stats& stats) {
  std::string text = counted(stats.contacts, "contact", "contacts");
  if (stats.with_cadence > 0) text += fmt::format(", {} with a cadence", stats.with_cadence);
  if (stats.due > 0) text += fmt::format(", {} due", stats.due);
  if (stats.archived > 0) text += fmt::format("; {} archived", stats.archived);
  return text;
}

std::string touches_text(const Stats& stats) {
  std::string text = counted(stats.touches, "touch", "touches");
  if (stats.touches > 0) text += fmt::format(", {} of value", stats.touches_of_value);
  return text + ", " + counted(stats.notes, "note", "notes");
}

std::string turns_text(const Stats& stats) {
  std::string text;
  if (stats.waiting_me > 0) text = counted(stats.waiting_me, "waits", "wait") + " for your answer";
  if (stats.waiting_them > 0) {
    text += fmt::format("{}you wait for {}", text.empty() ? "" : ", ", stats.waiting_them);
  }
  return text;
}

std::string verdicts_text(const Stats& stats) {
  std::string text;
  for (std::size_t i = 0; i < stats.verdicts.size(); ++i) {
    if (stats.verdicts[i] == 0) continue;
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", stats.verdicts[i],
                        word(static_cast<Verdict>(i)));
  }
  return text;
}

/// A bar for each month, of value in full blocks: what was sent in vain shows at once.
void print_months(Session& session, const Stats& stats) {
  constexpr int before_bar =
      19;  // "  2026-11     12  ", and one more where both parts are rounded up
  const std::int64_t longest_bar = std::clamp(session.width().value_or(80) - before_bar, 4, 30);
  std::int64_t most = 0;
  for (const Stats::Month& month : stats.months) most = std::max(most, month.touches);
  if (most == 0) return;
  session.out() << '\n';
  const auto bar = [&](std::int64_t count, std::string_view block) {
    const std::int64_t length = (count * longest_bar + most - 1) / most;
    std::string text;
    for (std::int64_t i = 0; i < length; ++i) text += block;
    return text;
  };
  for (const Stats::Month& month : stats.months) {
    session.out() << fmt::format("  {:04}-{:02}  {:>5}", month.year, month.month, month.touches);
    if (month.touches > 0) {
      session.out() << "  " << bar(month.of_value, "#") << bar(month.touches - month.of_value, ".");
    }
    session.out() << '\n';
  }
  session.out() << "  # of value, . without\n";
}

Outcome run(Session& session, const std::optional<std::string>& since_text) {
  std::optional<Date> since;
  if (since_text) since = session.past_or_today(since_text);
  const Stats all = stats(session.book(), since);
  if (!session.human()) {
    print_json(session.out(), to_json(all));
    return Outcome::done;
  }
  Fields fields(session.out(), session.style(), session.width());
  const auto text = [](std::string_view words) { return Paragraph().add(words); };
  fields.print("people", text(people_text(all)));
  fields.print("touches", text(touches_text(all)));
  fields.print("turn", text(turns_text(all)));
  fields.print("started", text(started_text(all.started)));
  fields.print("gave", text(counts_text(all.gave)));
  fields.print("received", text(counts_text(all.received)));
  fields.print("by", text(counts_text(all.by)));
  fields.print("balance", text(verdicts_text(all)));
  print_months(session, all);
  if (session.width()) {
    const Date year_ago = subtract(session.today(), Duration{1, Duration::Unit::year});
    print_heat_map(session.out(), touch_days(session.book(), year_ago), session.today(),
                   session.style(), *session.width(), session.style().glyphs());
  }
  return Outcome::done;
}

}  // namespace

Action declare_stats(Options& options) {
  auto since = std::make_shared<std::optional<std::string>>();
  options.text("--since", *since, "only touches of that day or later", "WHEN");
  options.example("verso stats", "how many, how often, of what value, the last twelve months");
  return [since](Session& session) { return run(session, *since); };
}

}  // namespace verso::cli

#include "store/asks.hpp"

#include <algorithm>

#include "verso/words.hpp"

namespace verso::store {
namespace {

constexpr std::string_view columns = "SELECT id, text, status, outcome FROM ask ";

Ask read_columns(const Statement& row) {
  return {AskId{row.integer(0)},
          row.text(1),
          from_word<AskStatus>(row.view(2)).value_or(AskStatus::open),
          row.text(3),
          {}};
}

AskSent* sent_to(Ask& ask, ContactId contact) {
  const auto found = std::ranges::find_if(
      ask.sent, [contact](const AskSent& sent) { return sent.contact.id == contact; });
  return found == ask.sent.end() ? nullptr : &*found;
}

void read_sent(Database& database, Ask& ask) {
  Statement rows = database.query(
      "SELECT c.id, c.name, c.org, max(t.on_day), EXISTS (SELECT 1 FROM touch h "
      "JOIN touch_contact hc ON hc.touch_id = h.id AND hc.contact_id = c.id "
      "WHERE h.cause = 'thanks' AND h.cause_id = ?1) "
      "FROM touch t JOIN touch_contact tc ON tc.touch_id = t.id JOIN contact c ON c.id = "
      "tc.contact_id WHERE t.cause = 'ask' AND t.cause_id = ?1 "
      "GROUP BY c.id ORDER BY min(t.id), c.id");
  rows.bind(ask.id);
  while (rows.step()) {
    ask.sent.push_back({{ContactId{rows.integer(0)}, rows.text(1), rows.text(2)},
                        rows.date(3).value_or(Date{}),
                        {},
                        {},
                        rows.integer(4) != 0});
  }
}

/// The latest answer of each counts: later rows replace earlier ones. Thanks before it were for less.
void read_answers(Database& database, Ask& ask) {
  Statement rows = database.query(
      "SELECT r.contact_id, r.helped, r.text, EXISTS (SELECT 1 FROM touch h "
      "JOIN touch_contact hc ON hc.touch_id = h.id AND hc.contact_id = r.contact_id "
      "WHERE h.cause = 'thanks' AND h.cause_id = ?1 AND h.on_day >= r.on_day) "
      "FROM touch t JOIN reply r ON r.touch_id = t.id "
      "WHERE t.cause = 'ask' AND t.cause_id = ?1 AND r.helped IS NOT NULL ORDER BY r.on_day, r.id");
  rows.bind(ask.id);
  while (rows.step()) {
    if (AskSent* sent = sent_to(ask, ContactId{rows.integer(0)})) {
      sent->helped = rows.integer(1) != 0;
      sent->text = rows.text(2);
      sent->thanked = rows.integer(3) != 0;
    }
  }
}

}  // namespace

AskId insert_ask(Database& database, const Ask& ask, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO ask (text, status, outcome, added_at, id) VALUES (?, ?, ?, ?, ?)");
  statement.bind(ask.text, word(ask.status), nullable(ask.outcome),
                 stamp.now.time_since_epoch().count());
  if (number(ask.id) != 0) statement.bind_at(5, ask.id);
  statement.run();
  return AskId{database.last_id()};
}

std::optional<Ask> read_ask(Database& database, AskId id) {
  Statement row = database.query(std::string(columns) + "WHERE id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  Ask ask = read_columns(row);
  read_sent(database, ask);
  read_answers(database, ask);
  return ask;
}

std::vector<Ask> read_asks(Database& database) {
  std::vector<Ask> asks;
  Statement rows = database.query(std::string(columns) + "ORDER BY id");
  while (rows.step()) asks.push_back(read_columns(rows));
  for (Ask& ask : asks) {
    read_sent(database, ask);
    read_answers(database, ask);
  }
  return asks;
}

void set_ask_closed(Database& database, AskId id, std::string_view outcome) {
  database.query("UPDATE ask SET status = 'closed', outcome = ? WHERE id = ?")
      .bind(nullable(outcome), id)
      .run();
}

std::optional<TouchId> asking_touch(Database& database, AskId id, ContactId contact, Date until) {
  Statement row = database.query(
      "SELECT t.id FROM touch t JOIN touch_contact tc ON tc.touch_id = t.id AND tc.contact_id = ?2 "
      "WHERE t.cause = 'ask' AND t.cause_id = ?1 AND t.on_day <= ?3 "
      "ORDER BY t.on_day DESC, t.id DESC LIMIT 1");
  row.bind(id, contact, until);
  return row.step() ? std::optional(TouchId{row.integer(0)}) : std::nullopt;
}

std::optional<Date> asked_since_given(Database& database, ContactId contact) {
  // Of one day, what was recorded later is later.
  Statement row = database.query(
      "SELECT max(t.on_day) FROM touch_contact tc JOIN touch t ON t.id = tc.touch_id "
      "WHERE tc.contact_id = ?1 AND t.cause = 'ask' "
      "AND NOT EXISTS (SELECT 1 FROM touch_contact vc JOIN touch v ON v.id = vc.touch_id "
      "WHERE vc.contact_id = ?1 AND v.gave IS NOT NULL AND (v.on_day, v.id) > (t.on_day, t.id)) "
      "AND NOT EXISTS (SELECT 1 FROM reply r WHERE r.contact_id = ?1 AND r.gave IS NOT NULL "
      "AND r.on_day >= t.on_day)");
  row.bind(contact);
  return row.step() ? row.date(0) : std::nullopt;
}

}  // namespace verso::store

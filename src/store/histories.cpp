#include "store/histories.hpp"

#include <algorithm>
#include <unordered_map>

#include "store/kinds.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

/// Reads id, on_day, started, channel, gave, received from the first column on.
Touch read_touch_columns(const Statement& row) {
  Touch touch;
  touch.id = TouchId{row.integer(0)};
  touch.on = row.date(1).value_or(Date{});
  touch.started = from_word<Starter>(row.view(2)).value_or(Starter::me);
  touch.by = from_word<Channel>(row.view(3));
  touch.gave = read_kinds(row.view(4));
  touch.received = read_kinds(row.view(5));
  return touch;
}

using Replies = std::unordered_map<std::int64_t, std::vector<Reply>>;

/// Answers by touch; reads touch_id, contact_id, on_day, mine, gave, received, tone.
Replies read_replies(Statement rows) {
  Replies replies;
  while (rows.step()) {
    Reply reply;
    reply.contact.id = ContactId{rows.integer(1)};
    reply.on = rows.date(2).value_or(Date{});
    reply.mine = rows.integer(3) != 0;
    reply.gave = read_kinds(rows.view(4));
    reply.received = read_kinds(rows.view(5));
    reply.tone = from_word<Tone>(rows.view(6));
    replies[rows.integer(0)].push_back(std::move(reply));
  }
  return replies;
}

Replies all_replies(Database& database) {
  return read_replies(
      database.query("SELECT touch_id, contact_id, on_day, mine, gave, received, tone FROM reply"));
}

void attach(const Replies& replies, Touch& touch) {
  if (const auto found = replies.find(number(touch.id)); found != replies.end()) {
    touch.replies = found->second;
  }
}

}  // namespace

void for_each_history(
    Database& database, std::optional<Date> since,
    const std::function<void(const ContactRef&, const std::vector<Touch>&)>& visit) {
  const Replies replies = all_replies(database);
  // In the order of touch_contact's key, so that nothing is sorted.
  Statement rows = database.query(
      "SELECT t.id, t.on_day, t.started, t.channel, t.gave, t.received, tc.contact_id, r.name, "
      "r.org FROM touch_contact tc JOIN roster r ON r.contact_id = tc.contact_id "
      "AND r.archived = 0 JOIN touch t ON t.id = tc.touch_id AND t.on_day >= coalesce(?, '') "
      "ORDER BY tc.contact_id, tc.touch_id");
  rows.bind(since);
  ContactRef contact;
  std::vector<Touch> touches;
  while (rows.step()) {
    const ContactId id{rows.integer(6)};
    if (id != contact.id) {
      if (!touches.empty()) visit(contact, touches);
      contact = {id, rows.text(7), rows.text(8)};
      touches.clear();
    }
    touches.push_back(read_touch_columns(rows));
    attach(replies, touches.back());
  }
  if (!touches.empty()) visit(contact, touches);
}

std::vector<Touch> read_history(Database& database, ContactId contact, std::optional<Date> since) {
  Statement answers = database.query(
      "SELECT touch_id, contact_id, on_day, mine, gave, received, tone FROM reply WHERE contact_id "
      "= ?");
  answers.bind(contact);
  const Replies replies = read_replies(std::move(answers));
  std::vector<Touch> touches;
  Statement rows = database.query(
      "SELECT t.id, t.on_day, t.started, t.channel, t.gave, t.received FROM touch_contact tc "
      "JOIN touch t ON t.id = tc.touch_id WHERE tc.contact_id = ? AND t.on_day >= coalesce(?, '')");
  rows.bind(contact, since);
  while (rows.step()) {
    touches.push_back(read_touch_columns(rows));
    attach(replies, touches.back());
  }
  return touches;
}

void for_each_touch(Database& database, std::optional<Date> since,
                    const std::function<void(const Touch&)>& visit) {
  const Replies replies = all_replies(database);
  Statement rows = database.query(
      "SELECT id, on_day, started, channel, gave, received FROM touch "
      "WHERE on_day >= coalesce(?, '')");
  rows.bind(since);
  while (rows.step()) {
    Touch touch = read_touch_columns(rows);
    attach(replies, touch);
    visit(touch);
  }
}

Totals read_totals(Database& database, Date today) {
  Statement row = database.query(
      "SELECT count(*) FILTER (WHERE archived = 0), count(*) FILTER (WHERE archived = 1), "
      "count(cadence) FILTER (WHERE archived = 0), "
      "count(*) FILTER (WHERE archived = 0 AND due_on <= ?), "
      "count(*) FILTER (WHERE archived = 0 AND waiting = 'me'), "
      "count(*) FILTER (WHERE archived = 0 AND waiting = 'them'), "
      "(SELECT count(*) FROM note) FROM roster");
  row.bind(today);
  row.step();
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
          row.integer(4), row.integer(5), row.integer(6)};
}

}  // namespace verso::store

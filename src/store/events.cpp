#include "store/events.hpp"

#include <algorithm>

#include "verso/words.hpp"

namespace verso::store {
namespace {

/// From the columns id, on_day, started, channel, gave.
TouchFacts facts(const Statement& row) {
  return {row.integer(0), row.date(1).value_or(Date{}),
          from_word<Starter>(row.view(2)).value_or(Starter::me), from_word<Channel>(row.view(3)),
          !row.is_null(4)};
}

void add(Events& events, const TouchFacts& touch, const SnoozedAfter& snoozed) {
  events.due.push_back({touch.on, touch.gave, touch.id > snoozed.touch ? 1 : 0});
  events.exchanges.push_back({touch.on, touch.id, touch.started, touch.by, {}, {}});
}

void add_replies(Database& database, ContactId contact, const SnoozedAfter& snoozed,
                 Events& events) {
  Statement replies =
      database.query("SELECT id, touch_id, on_day, mine, gave FROM reply WHERE contact_id = ?");
  replies.bind(contact);
  while (replies.step()) {
    const Date on = replies.date(2).value_or(Date{});
    events.due.push_back({on, !replies.is_null(4), replies.integer(0) > snoozed.reply ? 1 : 0});
    const auto answered =
        std::ranges::lower_bound(events.exchanges, replies.integer(1), {}, &Exchange::order);
    if (answered == events.exchanges.end() || answered->order != replies.integer(1)) continue;
    (replies.integer(3) != 0 ? answered->answers_mine : answered->answers_theirs).push_back(on);
  }
}

}  // namespace

Events read_events(Database& database, ContactId contact, const SnoozedAfter& snoozed) {
  Events events;
  Statement touches = database.query(
      "SELECT t.id, t.on_day, t.started, t.channel, t.gave FROM touch_contact tc "
      "JOIN touch t ON t.id = tc.touch_id WHERE tc.contact_id = ? ORDER BY tc.touch_id");
  touches.bind(contact);
  while (touches.step()) add(events, facts(touches), snoozed);
  add_replies(database, contact, snoozed, events);
  return events;
}

EventsOfMany::EventsOfMany(Database& database, const IdRange& contacts, const IdRange& touches)
    : database_(database),
      pairs_(database.query("SELECT contact_id, touch_id FROM touch_contact "
                            "WHERE contact_id BETWEEN ? AND ? ORDER BY contact_id, touch_id")) {
  Statement rows = database.query(
      "SELECT id, on_day, started, channel, gave FROM touch WHERE id BETWEEN ? AND ? ORDER BY id");
  rows.bind(touches.first, touches.last);
  while (rows.step()) touches_.push_back(facts(rows));
  pairs_.bind(contacts.first, contacts.last);
  has_pair_ = pairs_.step();
}

Events EventsOfMany::of(ContactId contact, const SnoozedAfter& snoozed) {
  Events events;
  while (has_pair_ && pairs_.integer(0) <= number(contact)) {
    if (pairs_.integer(0) == number(contact)) add(events, find(pairs_.integer(1)), snoozed);
    has_pair_ = pairs_.step();
  }
  add_replies(database_, contact, snoozed, events);
  return events;
}

TouchFacts EventsOfMany::find(std::int64_t touch) {
  if (!touches_.empty() && touch >= touches_.front().id) {
    // Mostly no number is left out between two.
    const auto distance = static_cast<std::size_t>(touch - touches_.front().id);
    if (distance < touches_.size() && touches_[distance].id == touch) return touches_[distance];
    const auto found = std::ranges::lower_bound(touches_, touch, {}, &TouchFacts::id);
    if (found != touches_.end() && found->id == touch) return *found;
  }
  Statement row =
      database_.query("SELECT id, on_day, started, channel, gave FROM touch WHERE id = ?");
  row.bind(touch);
  return row.step() ? facts(row) : TouchFacts{};
}

}  // namespace verso::store

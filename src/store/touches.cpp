#include "store/touches.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "store/deferred_indexes.hpp"
#include "store/kinds.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

constexpr std::string_view columns =
    "SELECT t.id, coalesce(t.uid, ''), t.on_day, t.started, t.channel, t.gave, t.received, t.text, "
    "t.purpose, (SELECT value FROM meta WHERE key = 'uid'), t.cause, t.cause_id, t.override, "
    "t.drafted FROM touch t ";

template <class Enum>
std::optional<std::string_view> word_of(const std::optional<Enum>& value) {
  return value ? std::optional(word(*value)) : std::nullopt;
}

Touch read_columns(const Statement& row) {
  Touch touch;
  touch.id = TouchId{row.integer(0)};
  touch.uid = row.view(1).empty() ? touch_uid(row.view(9), touch.id) : row.text(1);
  touch.on = row.date(2).value_or(Date{});
  touch.started = from_word<Starter>(row.view(3)).value_or(Starter::me);
  touch.by = from_word<Channel>(row.view(4));
  touch.gave = read_kinds(row.view(5));
  touch.received = read_kinds(row.view(6));
  touch.text = row.text(7);
  touch.purpose = row.text(8);
  if (const auto kind = from_word<Cause::Kind>(row.view(10))) {
    touch.cause = Cause{*kind, row.integer(11)};
  }
  touch.override_by = row.text(12);
  touch.drafted = row.integer(13) != 0;
  return touch;
}

void read_replies(Database& database, Touch& touch) {
  Statement rows = database.query(
      "SELECT r.id, r.contact_id, c.name, c.org, r.on_day, r.text, r.tone, r.mine, r.gave, "
      "r.received, r.helped "
      "FROM reply r JOIN contact c ON c.id = r.contact_id WHERE r.touch_id = ?");
  rows.bind(touch.id);
  while (rows.step()) {
    const Date on = rows.date(4).value_or(Date{});
    touch.replies.push_back(
        {ReplyId{rows.integer(0)},
         {ContactId{rows.integer(1)}, rows.text(2), rows.text(3)},
         on,
         rows.text(5),
         from_word<Tone>(rows.view(6)),
         rows.integer(7) != 0,
         read_kinds(rows.view(8)),
         read_kinds(rows.view(9)),
         static_cast<int>((on - touch.on).count()),
         rows.is_null(10) ? std::nullopt : std::optional(rows.integer(10) != 0)});
  }
  std::sort(touch.replies.begin(), touch.replies.end(), [](const Reply& a, const Reply& b) {
    return std::pair(a.on, a.id) < std::pair(b.on, b.id);
  });
  if (!touch.replies.empty()) touch.reply_days = touch.replies.front().days;
}

void read_rest(Database& database, Touch& touch) {
  Statement rows = database.query(
      "SELECT c.id, c.name, c.org FROM touch_contact tc JOIN contact c ON c.id = tc.contact_id "
      "WHERE tc.touch_id = ? ORDER BY tc.contact_id");
  rows.bind(touch.id);
  while (rows.step())
    touch.with.push_back({ContactId{rows.integer(0)}, rows.text(1), rows.text(2)});
  read_replies(database, touch);
}

void add_reply(BulkInsert& rows, TouchId touch, const Reply& reply, const Stamp& stamp) {
  rows.add(touch, reply.contact.id, reply.on, nullable(reply.text), word_of(reply.tone), reply.mine,
           stored_kinds(reply.gave), stored_kinds(reply.received),
           stamp.now.time_since_epoch().count(), reply.helped, given_id(reply.id));
}

constexpr std::string_view insert_reply_sql =
    "INSERT INTO reply (touch_id, contact_id, on_day, text, tone, mine, gave, received, added_at, "
    "helped, id)";

/// Who was at touches is kept in memory until there are so many (16 MiB).
constexpr std::size_t most_contacts = std::size_t{1} << 20;

void link_contacts(Database& database, TouchId id, const std::vector<ContactRef>& contacts) {
  for (const ContactRef& contact : contacts) {
    database
        .query(
            "INSERT INTO touch_contact (contact_id, touch_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(contact.id, id)
        .run();
  }
}

}  // namespace

TouchRows::TouchRows(Database& database, int most_rows)
    : database_(database),
      touches_(database,
               "INSERT INTO touch (uid, on_day, started, channel, gave, received, text, purpose, "
               "added_at, cause, cause_id, override, drafted, id)",
               most_rows),
      replies_(database, insert_reply_sql, most_rows),
      most_rows_(most_rows) {}

TouchId TouchRows::add(const Touch& touch, const Stamp& stamp) {
  if (contacts_.size() >= most_contacts) flush();
  if (touches_.is_full()) flush_touches();
  if (touches_.is_empty()) {
    next_id_ = database_.integer("SELECT seq + 1 FROM sqlite_sequence WHERE name = 'touch'");
    next_id_ = std::max(next_id_, std::int64_t{1});
  }
  const TouchId id = given_id(touch.id).value_or(TouchId{next_id_});
  next_id_ = std::max(next_id_, number(id) + 1);
  if (!touch.uid.empty()) uids_.insert(touch.uid);
  const auto& cause = touch.cause;
  touches_.add(nullable(touch.uid), touch.on, word(touch.started), word_of(touch.by),
               stored_kinds(touch.gave), stored_kinds(touch.received), nullable(touch.text),
               nullable(touch.purpose), stamp.now.time_since_epoch().count(),
               cause ? std::optional(word(cause->kind)) : std::nullopt,
               cause ? std::optional(cause->ref) : std::nullopt, nullable(touch.override_by),
               touch.drafted ? std::optional(1) : std::nullopt, id);
  for (auto contact = touch.with.begin(); contact != touch.with.end(); ++contact) {
    const bool is_twice = std::any_of(touch.with.begin(), contact, [&](const ContactRef& other) {
      return other.id == contact->id;
    });
    if (!is_twice) contacts_.emplace_back(contact->id, id);
  }
  for (const Reply& reply : touch.replies) {
    if (replies_.is_full()) flush_replies();
    add_reply(replies_, id, reply, stamp);
  }
  return id;
}

void TouchRows::flush() {
  flush_contacts();
  flush_replies();
}

void TouchRows::flush_touches() {
  touches_.flush();
  uids_.clear();
}

void TouchRows::flush_replies() {
  flush_touches();
  replies_.flush();
}

void TouchRows::flush_contacts() {
  flush_touches();
  // In its order a table grows at its end; as the touches come each row goes to another page.
  std::sort(contacts_.begin(), contacts_.end());
  DeferredIndexes indexes(database_, "touch_contact", contacts_.size());
  BulkInsert rows(database_, "INSERT INTO touch_contact (contact_id, touch_id)", most_rows_);
  for (const auto& [contact, touch] : contacts_) {
    if (rows.is_full()) rows.flush();
    rows.add(contact, touch);
  }
  rows.flush();
  indexes.build();
  contacts_.clear();
}

TouchId insert_touch(Database& database, const Touch& touch, const Stamp& stamp) {
  TouchRows rows(database, 1);
  const TouchId id = rows.add(touch, stamp);
  rows.flush();
  return id;
}

ReplyId insert_reply(Database& database, TouchId touch, const Reply& reply, const Stamp& stamp) {
  BulkInsert rows(database, insert_reply_sql, 1);
  add_reply(rows, touch, reply, stamp);
  rows.flush();
  return ReplyId{database.last_id()};
}

void update_touch(Database& database, const Touch& touch) {
  database
      .query(
          "UPDATE touch SET on_day = ?, started = ?, channel = ?, gave = ?, received = ?, text = "
          "?, "
          "purpose = ? WHERE id = ?")
      .bind(touch.on, word(touch.started), word_of(touch.by), stored_kinds(touch.gave),
            stored_kinds(touch.received), nullable(touch.text), nullable(touch.purpose), touch.id)
      .run();
  Statement linked = database.query("SELECT contact_id FROM touch_contact WHERE touch_id = ?");
  linked.bind(touch.id);
  std::vector<ContactId> gone;
  while (linked.step()) {
    const ContactId id{linked.integer(0)};
    const auto stays = std::any_of(touch.with.begin(), touch.with.end(),
                                   [&](const ContactRef& contact) { return contact.id == id; });
    if (!stays) gone.push_back(id);
  }
  for (const ContactId id : gone) {
    database.query("DELETE FROM touch_contact WHERE contact_id = ? AND touch_id = ?")
        .bind(id, touch.id)
        .run();
    database.query("DELETE FROM reply WHERE contact_id = ? AND touch_id = ?")
        .bind(id, touch.id)
        .run();
  }
  link_contacts(database, touch.id, touch.with);
}

void replace_replies(Database& database, const Touch& touch, const Stamp& stamp) {
  Touch stored;
  stored.id = touch.id;
  read_replies(database, stored);
  const auto same = [](const Reply& a, const Reply& b) {
    return a.contact.id == b.contact.id && a.on == b.on && a.text == b.text && a.tone == b.tone &&
           a.mine == b.mine && a.gave == b.gave && a.received == b.received && a.helped == b.helped;
  };
  for (const Reply& reply : touch.replies) {
    const auto known = std::find_if(stored.replies.begin(), stored.replies.end(),
                                    [&](const Reply& each) { return same(each, reply); });
    if (known != stored.replies.end()) {
      stored.replies.erase(known);
    } else {
      insert_reply(database, touch.id, reply, stamp);
    }
  }
  for (const Reply& reply : stored.replies) {
    database.query("DELETE FROM reply WHERE id = ?").bind(reply.id).run();
  }
}

void delete_touch(Database& database, TouchId id) {
  database.query("DELETE FROM touch WHERE id = ?").bind(id).run();
}

std::optional<Touch> read_touch(Database& database, TouchId id) {
  Statement row = database.query(std::string(columns) + "WHERE t.id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  Touch touch = read_columns(row);
  read_rest(database, touch);
  return touch;
}

std::vector<Touch> read_touches(Database& database, std::optional<ContactId> contact,
                                std::optional<Date> since) {
  std::string sql(columns);
  if (contact) sql += "JOIN touch_contact tc ON tc.touch_id = t.id AND tc.contact_id = ?1 ";
  if (since) sql += "WHERE t.on_day >= ?2 ";
  std::vector<Touch> touches;
  Statement rows = database.query(sql);
  if (contact) rows.bind_at(1, *contact);
  if (since) rows.bind_at(2, *since);
  while (rows.step()) touches.push_back(read_columns(rows));
  std::sort(touches.begin(), touches.end(), [](const Touch& a, const Touch& b) {
    return std::pair(a.on, a.id) > std::pair(b.on, b.id);
  });
  for (Touch& touch : touches) read_rest(database, touch);
  return touches;
}

std::vector<TouchId> all_touches(Database& database) {
  std::vector<TouchId> ids;
  Statement rows = database.query("SELECT id FROM touch ORDER BY id");
  while (rows.step()) ids.push_back(TouchId{rows.integer(0)});
  return ids;
}

std::optional<TouchId> answerable(Database& database, ContactId contact, bool mine, Date on) {
  // Started by the other side; without an answer first, then the latest.
  Statement row = database.query(
      "SELECT t.id FROM touch_contact tc JOIN touch t ON t.id = tc.touch_id "
      "WHERE tc.contact_id = ?1 AND t.started = ?2 AND t.on_day <= ?4 "
      "ORDER BY EXISTS (SELECT 1 FROM reply r WHERE r.touch_id = t.id AND r.contact_id = ?1 "
      "AND r.mine = ?3), t.on_day DESC, t.id DESC LIMIT 1");
  row.bind(contact, mine ? "them" : "me", mine, on);
  return row.step() ? std::optional(TouchId{row.integer(0)}) : std::nullopt;
}

std::optional<TouchId> find_touch(Database& database, std::string_view uid) {
  Statement stored = database.query("SELECT id FROM touch WHERE uid = ?");
  stored.bind(uid);
  if (stored.step()) return TouchId{stored.integer(0)};
  const auto dash = uid.rfind('-');
  std::int64_t id = 0;
  if (dash == std::string_view::npos ||
      std::from_chars(uid.data() + dash + 1, uid.data() + uid.size(), id).ec != std::errc{}) {
    return std::nullopt;
  }
  Statement derived = database.query(
      "SELECT value FROM meta WHERE key = 'uid' AND EXISTS "
      "(SELECT 1 FROM touch WHERE id = ? AND uid IS NULL)");
  derived.bind(id);
  if (!derived.step() || touch_uid(derived.view(0), TouchId{id}) != uid) return std::nullopt;
  return TouchId{id};
}

std::vector<std::pair<std::string, TouchId>> touches_with_uid(Database& database,
                                                              std::string_view prefix) {
  std::string end(prefix);
  ++end.back();
  Statement rows = database.query("SELECT uid, id FROM touch WHERE uid >= ? AND uid < ?");
  rows.bind(prefix, end);
  std::vector<std::pair<std::string, TouchId>> found;
  while (rows.step()) found.emplace_back(rows.text(0), TouchId{rows.integer(1)});
  return found;
}

std::string touch_uid(std::string_view book_uid, TouchId id) {
  return fmt::format("{}-touch-{}", book_uid, number(id));
}

std::map<Date, int> count_touches_by_day(Database& database, Date since) {
  std::map<Date, int> days;
  Statement rows =
      database.query("SELECT on_day, count(*) FROM touch WHERE on_day >= ? GROUP BY on_day");
  rows.bind(since);
  while (rows.step()) {
    if (const auto day = rows.date(0)) days[*day] = static_cast<int>(rows.integer(1));
  }
  return days;
}

}  // namespace verso::store

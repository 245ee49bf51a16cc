#include "store/contacts.hpp"

#include <algorithm>
#include <functional>

#include "model/phone_number.hpp"
#include "model/reach_key.hpp"
#include "model/text.hpp"
#include "store/circles.hpp"
#include "store/interest_rows.hpp"
#include "store/intros.hpp"
#include "store/store.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

/// The contact's own columns but for its id, in the order of both statements that write them.
constexpr std::string_view insert_sql =
    "INSERT INTO contact (uid, name, nickname, org, title, place, birthday, met_on, met_at, "
    "via_id, "
    "cadence, welcomes, archived, told_bind_on, changed_at, id, added_on, added_at, vcard_rest) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";
constexpr std::string_view update_sql =
    "UPDATE contact SET uid = ?1, name = ?2, nickname = ?3, org = ?4, title = ?5, place = ?6, "
    "birthday = ?7, met_on = ?8, met_at = ?9, via_id = ?10, cadence = ?11, welcomes = ?12, "
    "archived = ?13, told_bind_on = ?14, changed_at = ?15 WHERE id = ?16";

void bind_columns(Statement& statement, const Contact& contact, std::string_view uid, Instant now) {
  const auto birthday =
      contact.birthday ? std::optional(format_birthday(*contact.birthday)) : std::nullopt;
  const auto cadence =
      contact.cadence ? std::optional(format_duration(*contact.cadence)) : std::nullopt;
  statement.bind(uid, contact.name, nullable(contact.nickname), nullable(contact.org),
                 nullable(contact.title), nullable(contact.place), birthday, contact.met.on,
                 nullable(contact.met.at), nullptr, cadence, word(contact.welcomes),
                 contact.archived, contact.told_bind_on, now.time_since_epoch().count());
  if (contact.met.via) statement.bind_at(10, contact.met.via->id);
}

struct ReachRow {
  std::string kind;
  std::string value;
  std::string label;
  bool operator==(const ReachRow&) const = default;
};

std::vector<ReachRow> reach_rows(const Contact& contact) {
  std::vector<ReachRow> rows;
  for (const Labelled& email : contact.emails) rows.push_back({"email", email.value, email.label});
  for (const Labelled& phone : contact.phones) rows.push_back({"phone", phone.value, phone.label});
  for (const Handle& handle : contact.handles)
    rows.push_back({"handle", handle.value, handle.network});
  for (const Labelled& url : contact.urls) rows.push_back({"url", url.value, url.label});
  return rows;
}

/// Inserts what `after` has and `before` has not, and removes the reverse, leaving the rest alone.
template <class Row>
void write_difference(const std::vector<Row>& before, const std::vector<Row>& after,
                      const std::function<void(const Row&)>& insert,
                      const std::function<void(const Row&)>& remove) {
  for (const Row& row : before) {
    if (std::find(after.begin(), after.end(), row) == after.end()) remove(row);
  }
  for (const Row& row : after) {
    if (std::find(before.begin(), before.end(), row) == before.end()) insert(row);
  }
}

void write_reach(Database& database, const Contact& before, const Contact& after) {
  write_difference<ReachRow>(
      reach_rows(before), reach_rows(after),
      [&](const ReachRow& row) {
        database
            .query("INSERT INTO reach (contact_id, kind, value, label, key) VALUES (?, ?, ?, ?, ?)")
            .bind(after.id, row.kind, row.value, nullable(row.label),
                  key_of_reach(row.kind, row.value, row.label))
            .run();
      },
      [&](const ReachRow& row) {
        database
            .query(
                "DELETE FROM reach WHERE contact_id = ? AND kind = ? AND value = ? AND label IS ?")
            .bind(after.id, row.kind, row.value, nullable(row.label))
            .run();
      });
}

void write_interests(Database& database, const Contact& before, const Contact& after, Instant now) {
  InterestRows rows(database, 1);
  write_difference<Interest>(
      before.interests, after.interests,
      [&](const Interest& interest) { rows.add(after.id, interest, now); },
      [&](const Interest& interest) {
        database.query("DELETE FROM interest WHERE contact_id = ? AND topic = ? AND kind = ?")
            .bind(after.id, interest.topic, word(interest.kind))
            .run();
      });
  rows.flush();
}

void write_knows(Database& database, const Contact& before, const Contact& after) {
  write_difference<Known>(
      before.knows, after.knows,
      [&](const Known& known) {
        database.query("INSERT INTO knows (a_id, b_id, relation) VALUES (?, ?, ?)")
            .bind(after.id, known.id, nullable(known.as))
            .run();
      },
      [&](const Known& known) {
        database.query("DELETE FROM knows WHERE (a_id, b_id) IN (VALUES (?1, ?2), (?2, ?1))")
            .bind(after.id, known.id)
            .run();
      });
}

void write_lists(Database& database, const Contact& before, const Contact& after, Instant now) {
  write_reach(database, before, after);
  write_interests(database, before, after, now);
  write_knows(database, before, after);
  write_difference<std::string>(
      before.circles, after.circles,
      [&](const std::string& circle) { join_circle(database, after.id, circle); },
      [&](const std::string& circle) { leave_circle(database, after.id, circle); });
}

void write_snooze(Database& database, const Contact& contact, Date set_on) {
  database
      .query(
          "UPDATE contact SET snoozed_until = ?1, snoozed_on = iif(?1 IS NULL, NULL, ?2) "
          "WHERE id = ?3")
      .bind(contact.snoozed_until, set_on, contact.id)
      .run();
  mark_snooze_latest(database, contact.id);
}

void read_reach(Database& database, Contact& contact) {
  Statement rows =
      database.query("SELECT kind, value, label FROM reach WHERE contact_id = ? ORDER BY id");
  rows.bind(contact.id);
  while (rows.step()) {
    const auto kind = rows.view(0);
    if (kind == "handle") {
      contact.handles.push_back({rows.text(2), rows.text(1)});
    } else {
      auto& list = kind == "email"   ? contact.emails
                   : kind == "phone" ? contact.phones
                                     : contact.urls;
      list.push_back({rows.text(1), rows.text(2)});
    }
  }
}

void read_interests(Database& database, Contact& contact) {
  Statement rows =
      database.query("SELECT topic, kind, level FROM interest WHERE contact_id = ? ORDER BY id");
  rows.bind(contact.id);
  while (rows.step()) {
    contact.interests.push_back(
        {rows.text(0), from_word<InterestKind>(rows.view(1)).value_or(InterestKind::interest),
         from_word<Level>(rows.view(2))});
  }
}

void read_knows(Database& database, Contact& contact) {
  Statement rows = database.query(
      "SELECT c.id, c.name, k.relation FROM (SELECT b_id AS other, relation FROM knows WHERE a_id "
      "= ?1 "
      "UNION ALL SELECT a_id, relation FROM knows WHERE b_id = ?1) k "
      "JOIN contact c ON c.id = k.other");
  rows.bind(contact.id);
  while (rows.step()) {
    contact.knows.push_back({ContactId{rows.integer(0)}, rows.text(1), rows.text(2)});
  }
  std::sort(contact.knows.begin(), contact.knows.end(),
            [](const Known& a, const Known& b) { return a.id < b.id; });
}

void read_columns(const Statement& row, Contact& contact) {
  contact.uid = row.text(1);
  contact.name = row.text(2);
  contact.nickname = row.text(3);
  contact.org = row.text(4);
  contact.title = row.text(5);
  contact.place = row.text(6);
  if (!row.is_null(7)) contact.birthday = parse_birthday(row.view(7));
  contact.met.on = row.date(8);
  contact.met.at = row.text(9);
  if (!row.is_null(10)) {
    contact.met.via = ContactRef{ContactId{row.integer(10)}, row.text(11), row.text(12)};
  }
  if (!row.is_null(13)) contact.cadence = parse_duration(row.view(13));
  contact.welcomes = from_word<Welcomes>(row.view(14)).value_or(Welcomes::value);
  contact.snoozed_until = row.date(15);
  contact.snoozed_on = row.date(16);
  contact.archived = row.integer(17) != 0;
  contact.told_bind_on = row.date(18);
  contact.added_at = Instant(std::chrono::seconds(row.integer(19)));
  contact.changed_at = Instant(std::chrono::seconds(row.integer(20)));
  contact.due_on = row.date(21);
  contact.last_touch_on = row.date(22);
  contact.last_value_on = row.date(23);
  contact.waiting = from_word<Waiting>(row.view(24));
  contact.added_on = row.date(25);
}

}  // namespace

std::optional<Contact> read_contact_row(Database& database, ContactId id) {
  Statement row = database.query(
      "SELECT c.id, c.uid, c.name, c.nickname, c.org, c.title, c.place, c.birthday, c.met_on, "
      "c.met_at, c.via_id, v.name, v.org, c.cadence, c.welcomes, r.snoozed_until, c.snoozed_on, "
      "c.archived, c.told_bind_on, c.added_at, c.changed_at, r.due_on, r.last_touch_on, "
      "r.last_value_on, r.waiting, c.added_on FROM contact c "
      "LEFT JOIN contact v ON v.id = c.via_id LEFT JOIN roster r ON r.contact_id = c.id "
      "WHERE c.id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  Contact contact;
  contact.id = id;
  read_columns(row, contact);
  if (!contact.snoozed_until) contact.snoozed_on.reset();
  return contact;
}

std::optional<Contact> read_contact(Database& database, ContactId id) {
  std::optional<Contact> contact = read_contact_row(database, id);
  if (!contact) return std::nullopt;
  read_reach(database, *contact);
  read_interests(database, *contact);
  read_knows(database, *contact);
  contact->circles = circles_of(database, id);
  return contact;
}

std::optional<ContactId> find_uid(Database& database, std::string_view uid) {
  Statement row = database.query(
      "SELECT id FROM contact WHERE uid = ?1 "
      "UNION ALL SELECT contact_id FROM former_uid WHERE uid = ?1 LIMIT 1");
  row.bind(uid);
  return row.step() ? std::optional(ContactId{row.integer(0)}) : std::nullopt;
}

std::optional<ContactRef> read_ref(Database& database, ContactId id) {
  Statement row = database.query("SELECT name, org FROM contact WHERE id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  return ContactRef{id, row.text(0), row.text(1)};
}

std::string read_vcard_rest(Database& database, ContactId id) {
  Statement row = database.query("SELECT vcard_rest FROM contact WHERE id = ?");
  row.bind(id);
  return row.step() ? row.text(0) : std::string();
}

ContactId insert_contact(Database& database, const Contact& contact, std::string_view vcard_rest,
                         const Stamp& stamp) {
  Contact written = contact;
  const bool dated = contact.added_at != Instant{};
  const Instant added = dated ? contact.added_at : stamp.now;
  const Instant changed = contact.changed_at != Instant{} ? contact.changed_at : stamp.now;
  const Date added_on =
      contact.added_on.value_or(dated ? std::chrono::floor<std::chrono::days>(added) : stamp.today);
  {
    Statement statement = database.query(insert_sql);
    bind_columns(statement, contact, contact.uid.empty() ? random_uid() : contact.uid, changed);
    if (number(contact.id) != 0) statement.bind_at(16, contact.id);
    statement.bind_at(17, added_on);
    statement.bind_at(18, added.time_since_epoch().count());
    statement.bind_at(19, nullable(vcard_rest));
    statement.run();
  }
  written.id = ContactId{database.last_id()};
  Contact nothing;
  nothing.id = written.id;
  write_lists(database, nothing, written, stamp.now);
  if (contact.snoozed_until) {
    write_snooze(database, written, contact.snoozed_on.value_or(stamp.today));
  }
  return written.id;
}

void update_contact(Database& database, const Contact& before, const Contact& after,
                    const Stamp& stamp) {
  Statement statement = database.query(update_sql);
  bind_columns(statement, after, after.uid, stamp.now);
  statement.bind_at(16, after.id);
  statement.run();
  write_lists(database, before, after, stamp.now);
  if (after.snoozed_until != before.snoozed_until) write_snooze(database, after, stamp.today);
}

void set_vcard_rest(Database& database, ContactId id, std::string_view rest) {
  database.query("UPDATE contact SET vcard_rest = ? WHERE id = ?").bind(nullable(rest), id).run();
}

void mark_snooze_latest(Database& database, ContactId id) {
  database
      .query(
          "UPDATE contact SET "
          "snoozed_after_touch = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'touch'), "
          "0), "
          "snoozed_after_reply = coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'reply'), "
          "0) "
          "WHERE id = ?")
      .bind(id)
      .run();
}

void delete_contact(Database& database, ContactId id) {
  // A touch with nobody left is no touch.
  database
      .query(
          "DELETE FROM touch WHERE id IN (SELECT touch_id FROM touch_contact WHERE contact_id = "
          "?1) "
          "AND NOT EXISTS (SELECT 1 FROM touch_contact o WHERE o.touch_id = touch.id "
          "AND o.contact_id <> ?1)")
      .bind(id)
      .run();
  database.query("DELETE FROM contact WHERE id = ?").bind(id).run();
  forget_gone_intros(database);
  drop_empty_circles(database);
}

bool is_archived(Database& database, ContactId id) {
  Statement row = database.query("SELECT archived FROM roster WHERE contact_id = ?");
  row.bind(id);
  return row.step() && row.integer(0) != 0;
}

std::vector<std::int64_t> all_contacts(Database& database) {
  std::vector<std::int64_t> ids;
  Statement rows = database.query("SELECT id FROM contact ORDER BY id");
  while (rows.step()) ids.push_back(rows.integer(0));
  return ids;
}

std::vector<TopicRow> all_topics(Database& database) {
  std::vector<TopicRow> result;
  Statement rows = database.query(
      "SELECT min(topic), count(DISTINCT contact_id) AS people FROM interest "
      "GROUP BY lower(topic) ORDER BY people DESC, lower(topic)");
  while (rows.step()) result.push_back({rows.text(0), rows.integer(1)});
  return result;
}

std::vector<ContactId> with_reach(Database& database, std::string_view kind, std::string_view key) {
  std::vector<ContactId> result;
  if (key.empty()) return result;
  Statement rows = database.query(
      "SELECT DISTINCT contact_id FROM reach WHERE key = ? AND kind = ? ORDER BY contact_id");
  rows.bind(key, kind);
  while (rows.step()) result.push_back(ContactId{rows.integer(0)});
  return result;
}

std::string key_of_reach(std::string_view kind, std::string_view value, std::string_view label) {
  if (kind == "email") return email_key(value);
  if (kind == "phone") return phone_key(value);
  if (kind == "handle") return handle_key(label, value);
  return url_key(value);
}

}  // namespace verso::store

#include "store/change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_set>

#include "store/roster.hpp"
#include "verso/error.hpp"

namespace verso::store {
namespace {

/// The recorded tables whose rows have an id of their own, parents before children.
constexpr std::string_view tables_with_id[] = {"contact", "reach", "circle", "interest",
                                               "note",    "touch", "reply",  "need",
                                               "offer",   "promise", "matter"};

const IdRange* range_of(const std::vector<IdRange>& ranges, std::string_view table) {
  const auto found = std::find_if(ranges.begin(), ranges.end(),
                                  [&](const IdRange& range) { return range.table == table; });
  return found == ranges.end() ? nullptr : &*found;
}

void add_contacts_of_touch(Database& database, std::int64_t touch, std::set<ContactId>& contacts) {
  Statement rows = database.query("SELECT contact_id FROM touch_contact WHERE touch_id = ?");
  rows.bind(touch);
  while (rows.step()) contacts.insert(ContactId{rows.integer(0)});
}

/// The contacts whose derived rows may follow from a changed row.
void add_affected(Database& database, const RowChange& change, std::set<ContactId>& contacts) {
  const auto table = change.table();
  if (table == "contact" || table == "touch_contact") {
    contacts.insert(ContactId{change.id()});
  } else if (table == "touch") {
    add_contacts_of_touch(database, change.id(), contacts);
  } else if (table == "reach" || table == "reply") {
    const int column = table == "reach" ? 1 : 2;
    if (change.kind() != RowChange::Kind::updated || change.has_before(column)) {
      contacts.insert(ContactId{change.integer(column)});
    }
    Statement owner = database.query(table == "reach" ? "SELECT contact_id FROM reach WHERE id = ?"
                                                      : "SELECT contact_id FROM reply WHERE id = ?");
    owner.bind(change.id());
    if (owner.step()) contacts.insert(ContactId{owner.integer(0)});
  }
}

/// Brings what is derived to what the changeset and the ranges of new rows changed.
void derive(Database& database, const Bytes& changes, const std::vector<IdRange>& added) {
  std::set<ContactId> affected;
  for_each_change(database, changes, [&](const RowChange& change) {
    const IdRange* range = range_of(added, change.table());
    if (range == nullptr || !range->contains(change.id())) reindex(database, change);
    add_affected(database, change, affected);
  });
  for (const IdRange& range : added) {
    index_range(database, range, Indexing::add);
    const bool is_contact = range.table == "contact";
    if (!is_contact && range.table != "touch" && range.table != "reply") continue;
    Statement ids = database.query(
        is_contact ? "SELECT id FROM contact WHERE id BETWEEN ? AND ?"
        : range.table == "touch"
            ? "SELECT contact_id FROM touch_contact WHERE touch_id BETWEEN ? AND ?"
            : "SELECT contact_id FROM reply WHERE id BETWEEN ? AND ?");
    ids.bind(range.first, range.last);
    while (ids.step()) affected.insert(ContactId{ids.integer(0)});
  }
  for (const ContactId contact : affected) refresh_roster(database, contact);
}

/// Deletes the rows that a bulk import added, children first, and what is derived from them.
void remove_ranges(Database& database, std::int64_t step) {
  std::vector<IdRange> ranges;
  for (const std::string_view table : tables_with_id) {
    Statement row = database.query(
        "SELECT first_id, last_id FROM step_range WHERE step_id = ? AND table_name = ?");
    row.bind(step, table);
    if (row.step()) ranges.push_back({table, row.integer(0), row.integer(1)});
  }
  std::set<ContactId> affected;
  for (const IdRange& range : ranges) {
    index_range(database, range, Indexing::remove);
    if (range.table == "contact") {
      Statement ids = database.query("SELECT id FROM contact WHERE id BETWEEN ? AND ?");
      ids.bind(range.first, range.last);
      while (ids.step()) affected.insert(ContactId{ids.integer(0)});
    } else if (range.table == "touch" || range.table == "reply" || range.table == "reach") {
      Statement ids = database.query(
          range.table == "touch"
              ? "SELECT contact_id FROM touch_contact WHERE touch_id BETWEEN ? AND ?"
          : range.table == "reply" ? "SELECT contact_id FROM reply WHERE id BETWEEN ? AND ?"
                                   : "SELECT contact_id FROM reach WHERE id BETWEEN ? AND ?");
      ids.bind(range.first, range.last);
      while (ids.step()) affected.insert(ContactId{ids.integer(0)});
    }
  }
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
    database.query(fmt::format("DELETE FROM {} WHERE id BETWEEN ? AND ?", range->table))
        .bind(range->first, range->last)
        .run();
  }
  for (const ContactId contact : affected) refresh_roster(database, contact);
}

void prune(Database& database, const Settings& settings) {
  database
      .query("DELETE FROM step WHERE id < (SELECT max(id) FROM step) AND id <= "
             "(SELECT id FROM step ORDER BY id DESC LIMIT 1 OFFSET ?)")
      .bind(std::max(settings.undo_steps, 1))
      .run();
  Statement sizes = database.query("SELECT id, length(inverse) FROM step ORDER BY id DESC");
  std::size_t total = 0;
  std::int64_t keep_from = 0;
  while (sizes.step()) {
    total += static_cast<std::size_t>(sizes.integer(1));
    if (keep_from != 0 && total > settings.undo_bytes) {
      database.query("DELETE FROM step WHERE id < ?").bind(keep_from).run();
      return;
    }
    keep_from = sizes.integer(0);
  }
}

}  // namespace

Change::Change(Store& store, std::string_view command, Instant now)
    : store_(store),
      command_(command),
      now_(now),
      transaction_(store.database()),
      recorder_(store.database()) {}

std::vector<std::int64_t> Change::highest_ids() {
  std::vector<std::int64_t> ids;
  for (const std::string_view table : tables_with_id) {
    Statement row = database().query("SELECT seq FROM sqlite_sequence WHERE name = ?");
    row.bind(table);
    ids.push_back(row.step() ? row.integer(0) : 0);
  }
  return ids;
}

void Change::set_bulk(bool bulk) {
  if (bulk && !was_bulk_) {
    highest_before_ = highest_ids();
    was_bulk_ = true;
  }
  recorder_.set(bulk ? Recorder::Recording::off : Recorder::Recording::on);
}

void Change::settle() {
  if (was_bulk_) {
    recorder_.set(Recorder::Recording::on);
    const auto highest = highest_ids();
    for (std::size_t i = 0; i < highest.size(); ++i) {
      if (highest[i] <= highest_before_[i]) continue;
      ranges_.push_back({tables_with_id[i], highest_before_[i] + 1, highest[i]});
    }
  }
  const Bytes changes = recorder_.changeset();
  if (changes.empty() && ranges_.empty()) return;
  derive(database(), changes, ranges_);
  record_step(changes);
}

void Change::record_step(const Bytes& changes) {
  const Bytes undoing = inverse(database(), changes);
  database()
      .query("INSERT INTO step (at, command, inverse) VALUES (?, ?, ?)")
      .bind(now_.time_since_epoch().count(), command_, std::span<const std::byte>(undoing))
      .run();
  const std::int64_t step = database().last_id();
  for (const IdRange& range : ranges_) {
    database()
        .query("INSERT INTO step_range (step_id, table_name, first_id, last_id) "
               "VALUES (?, ?, ?, ?)")
        .bind(step, range.table, range.first, range.last)
        .run();
  }
  prune(database(), store_.settings());
  store_.set_recorded_step(step);
}

void Change::commit() { transaction_.commit(); }

std::vector<Step> steps(Database& database) {
  std::vector<Step> result;
  Statement rows = database.query("SELECT id, at, command FROM step ORDER BY id DESC");
  while (rows.step()) {
    result.push_back({rows.integer(0), Instant(std::chrono::seconds(rows.integer(1))), rows.text(2)});
  }
  return result;
}

Step undo(Store& store, Run run) {
  Database& database = store.database();
  Transaction transaction(database);
  Step step;
  Bytes undoing;
  {
    Statement row = database.query("SELECT id, at, command, inverse FROM step ORDER BY id DESC LIMIT 1");
    if (!row.step()) throw Error(ErrorKind::not_found, "there is nothing to undo");
    step = {row.integer(0), Instant(std::chrono::seconds(row.integer(1))), row.text(2)};
    const auto blob = row.blob(3);
    undoing.assign(blob.begin(), blob.end());
  }
  if (run == Run::dry) return step;
  {
    Recorder recorder(database);
    apply_changeset(database, undoing);
    derive(database, recorder.changeset(), {});
  }
  remove_ranges(database, step.id);
  database.query("DELETE FROM step WHERE id = ?").bind(step.id).run();
  transaction.commit();
  return step;
}

}  // namespace verso::store

#include "store/change.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

#include "store/roster.hpp"
#include "store/text_index.hpp"
#include "verso/error.hpp"

namespace verso::store {
namespace {

/// The recorded tables whose rows have an id of their own, parents before children.
constexpr std::string_view tables_with_id[] = {
    "contact", "reach",   "circle", "interest", "note",        "touch", "reply", "need",
    "offer",   "promise", "matter", "link",     "opportunity", "intro", "ask",   "news"};

const IdRange* range_of(const std::vector<IdRange>& ranges, std::string_view table) {
  const auto found = std::find_if(ranges.begin(), ranges.end(),
                                  [&](const IdRange& range) { return range.table == table; });
  return found == ranges.end() ? nullptr : &*found;
}

/// Tables from whose rows the derived row of the contact that they name follows.
struct Owned {
  std::string_view table;
  int contact_column;
  std::string_view owner_of;
};
constexpr Owned owned_tables[] = {{"reach", 1, "SELECT contact_id FROM reach WHERE id = ?"},
                                  {"interest", 1, "SELECT contact_id FROM interest WHERE id = ?"},
                                  {"reply", 2, "SELECT contact_id FROM reply WHERE id = ?"},
                                  {"need", 1, "SELECT contact_id FROM need WHERE id = ?"},
                                  {"promise", 1, "SELECT contact_id FROM promise WHERE id = ?"}};

const Owned* owned_table(std::string_view table) {
  const auto* found = std::find_if(std::begin(owned_tables), std::end(owned_tables),
                                   [&](const Owned& owned) { return owned.table == table; });
  return found == std::end(owned_tables) ? nullptr : found;
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
  } else if (const Owned* owned = owned_table(table)) {
    const bool is_updated = change.kind() == RowChange::Kind::updated;
    if (!is_updated || change.has_before(owned->contact_column)) {
      contacts.insert(ContactId{change.integer(owned->contact_column)});
    }
    if (!is_updated) return;
    Statement owner = database.query(owned->owner_of);
    owner.bind(change.id());
    if (owner.step()) contacts.insert(ContactId{owner.integer(0)});
  }
}

/// The same for the rows of a range, but for the contacts in `but`.
void add_affected(Database& database, const IdRange& range, const IdRange* but,
                  std::set<ContactId>& contacts) {
  const bool is_touch = range.table == "touch";
  if (!is_touch && range.table != "contact" && owned_table(range.table) == nullptr) return;
  Statement ids = database.query(
      is_touch ? "SELECT contact_id FROM touch_contact WHERE touch_id BETWEEN ? AND ?"
               : fmt::format("SELECT {} FROM {} WHERE id BETWEEN ? AND ?",
                             range.table == "contact" ? "id" : "contact_id", range.table));
  ids.bind(range.first, range.last);
  while (ids.step()) {
    const std::int64_t id = ids.integer(0);
    if (but == nullptr || !but->contains(id)) contacts.insert(ContactId{id});
  }
}

bool names_follow_from(std::string_view table) { return table == "contact" || table == "reach"; }
bool is_of_events(std::string_view table) { return table == "touch_contact" || table == "reply"; }

/// Brings what is derived to what the changeset and the ranges of new rows changed.
void derive(Database& database, const Bytes& changes, const std::vector<IdRange>& added) {
  std::set<ContactId> affected;
  std::set<ContactId> inserted;
  Reached reached{std::ranges::any_of(added, names_follow_from, &IdRange::table), !added.empty()};
  for_each_change(database, changes, [&](const RowChange& change) {
    reached.names = reached.names || names_follow_from(change.table());
    reached.events = reached.events || is_of_events(change.table());
    if (change.table() == "contact" && change.kind() == RowChange::Kind::inserted) {
      inserted.insert(ContactId{change.id()});
    }
    const IdRange* range = range_of(added, change.table());
    if (range == nullptr || !range->contains(change.id())) reindex(database, change);
    add_affected(database, change, affected);
  });
  const IdRange* newcomers = range_of(added, "contact");
  std::optional<BulkIndexing> bulk;
  if (!added.empty()) bulk.emplace(database);
  index_ranges(database, added, Indexing::add);
  for (const IdRange& range : added) add_affected(database, range, newcomers, affected);
  if (newcomers != nullptr) {
    const IdRange* touches = range_of(added, "touch");
    fill_roster(database, *newcomers, touches == nullptr ? IdRange{"touch", 1, 0} : *touches);
  }
  for (const ContactId contact : affected) {
    const bool is_filled = newcomers != nullptr && newcomers->contains(number(contact));
    if (is_filled) continue;
    // Of whom is new in a change without events there are none.
    const bool has_events = reached.events || !inserted.contains(contact);
    refresh_roster(database, contact, {reached.names, has_events});
  }
  // At the end, as FTS5 goes on reading for a while, which would keep indexes from being taken away.
  if (bulk) bulk->merge(added);
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
  index_ranges(database, ranges, Indexing::remove);
  for (const IdRange& range : ranges) add_affected(database, range, nullptr, affected);
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
    database.query(fmt::format("DELETE FROM {} WHERE id BETWEEN ? AND ?", range->table))
        .bind(range->first, range->last)
        .run();
  }
  for (const ContactId contact : affected) refresh_roster(database, contact);
}

/// Keeps the newest steps, as many as the settings say and as their size allows, one at least.
void prune(Database& database, const Settings& settings) {
  Statement sizes = database.query("SELECT id, length(inverse) FROM step ORDER BY id DESC");
  int count = 0;
  std::size_t total = 0;
  std::int64_t keep_from = 0;
  while (sizes.step()) {
    ++count;
    total += static_cast<std::size_t>(sizes.integer(1));
    if (count > 1 && (count > settings.undo_steps || total > settings.undo_bytes)) {
      database.query("DELETE FROM step WHERE id < ?").bind(keep_from).run();
      return;
    }
    keep_from = sizes.integer(0);
  }
}

/// The newest step and what undoes it.
struct Undoing {
  Step step;
  Bytes inverse;
};

std::optional<Undoing> newest_step(Database& database) {
  Statement row =
      database.query("SELECT id, at, command, inverse FROM step ORDER BY id DESC LIMIT 1");
  if (!row.step()) return std::nullopt;
  const auto blob = row.blob(3);
  return Undoing{{row.integer(0), Instant(std::chrono::seconds(row.integer(1))), row.text(2)},
                 {blob.begin(), blob.end()}};
}

void undo_step(Database& database, const Undoing& undoing) {
  {
    Recorder recorder(database);
    apply_changeset(database, undoing.inverse);
    derive(database, recorder.changeset(), {});
  }
  remove_ranges(database, undoing.step.id);
  database.query("DELETE FROM step WHERE id = ?").bind(undoing.step.id).run();
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
    // Many rows come in another order than that of an index: its pages stay at hand (64 MB).
    database().execute("PRAGMA cache_size = -65536");
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
  // What is derived is no part of a step: the recorder need not look at each of its rows.
  recorder_.set(Recorder::Recording::off);
  if (changes.empty() && ranges_.empty()) return;
  derive(database(), changes, ranges_);
  record_step(changes);
  if (was_bulk_) database().execute("PRAGMA cache_size = -2000");
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
        .query(
            "INSERT INTO step_range (step_id, table_name, first_id, last_id) "
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
    result.push_back(
        {rows.integer(0), Instant(std::chrono::seconds(rows.integer(1))), rows.text(2)});
  }
  return result;
}

Step undo(Store& store, Run run) {
  Transaction transaction(store.database());
  const auto undoing = newest_step(store.database());
  if (!undoing) throw Error(ErrorKind::not_found, "there is nothing to undo");
  if (run == Run::dry) return undoing->step;
  undo_step(store.database(), *undoing);
  transaction.commit();
  return undoing->step;
}

void take_back(Store& store) {
  Transaction transaction(store.database());
  const auto undoing = newest_step(store.database());
  if (!undoing || undoing->step.id != store.recorded_step()) return;
  undo_step(store.database(), *undoing);
  transaction.commit();
}

}  // namespace verso::store

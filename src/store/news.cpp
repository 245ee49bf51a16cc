#include "store/news.hpp"

#include <algorithm>
#include <utility>

#include "store/kinds.hpp"

namespace verso::store {

NewsId insert_news(Database& database, const News& news, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO news (on_day, text, added_at, after_touch, id) VALUES (?, ?, ?, ?, ?)");
  statement.bind(news.on, news.text, stamp.now.time_since_epoch().count(), news.after_touch);
  if (number(news.id) != 0) statement.bind_at(5, news.id);
  statement.run();
  return NewsId{database.last_id()};
}

MatterId insert_matter(Database& database, ContactId contact, const Matter& matter,
                       const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO matter (contact_id, on_day, text, added_at, id) VALUES (?, ?, ?, ?, ?)");
  statement.bind(contact, matter.on, matter.text, stamp.now.time_since_epoch().count());
  if (number(matter.id) != 0) statement.bind_at(5, matter.id);
  statement.run();
  return MatterId{database.last_id()};
}

std::vector<News> read_news(Database& database) {
  std::vector<News> result;
  Statement rows = database.query("SELECT id, on_day, text, after_touch FROM news ORDER BY id");
  while (rows.step()) {
    result.push_back(
        {NewsId{rows.integer(0)}, rows.date(1).value_or(Date{}), rows.text(2), rows.integer(3)});
  }
  return result;
}

std::vector<Matter> read_matters(Database& database, ContactId contact) {
  std::vector<Matter> result;
  Statement rows =
      database.query("SELECT id, on_day, text FROM matter WHERE contact_id = ? ORDER BY id");
  rows.bind(contact);
  while (rows.step()) {
    result.push_back({MatterId{rows.integer(0)}, rows.date(1).value_or(Date{}), rows.text(2)});
  }
  return result;
}

void delete_matter(Database& database, MatterId id) {
  database.query("DELETE FROM matter WHERE id = ?").bind(id).run();
}

std::int64_t last_touch_number(Database& database) {
  return database.integer("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'touch'");
}

std::optional<Heard> last_heard(Database& database, ContactId contact) {
  std::optional<Heard> last;
  Statement rows = database.query(
      "SELECT t.on_day, t.gave, t.drafted, t.id FROM touch_contact tc JOIN touch t "
      "ON t.id = tc.touch_id WHERE tc.contact_id = ? AND (t.gave IS NOT NULL OR t.drafted = 1)");
  rows.bind(contact);
  while (rows.step()) {
    const ValueKinds gave = read_kinds(rows.view(1));
    if (rows.integer(2) == 0 && std::ranges::find(gave, ValueKind::news) == gave.end()) continue;
    const Heard heard{rows.date(0).value_or(Date{}), rows.integer(3)};
    if (!last || std::pair(heard.on, heard.touch) > std::pair(last->on, last->touch)) last = heard;
  }
  return last;
}

bool has_heard(const std::optional<Heard>& heard, const News& news) {
  if (!heard) return false;
  return heard->on > news.on || (heard->on == news.on && heard->touch > news.after_touch);
}

}  // namespace verso::store

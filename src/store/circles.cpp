#include "store/circles.hpp"

#include <algorithm>
#include <utility>

#include "model/text.hpp"

namespace verso::store {
namespace {

/// A name without any letter or digit is compared as it is.
std::string circle_key(std::string_view name) {
  std::string key = text::name_key(name);
  return key.empty() ? std::string(name) : key;
}

std::optional<std::int64_t> find_circle(Database& database, std::string_view name) {
  Statement row = database.query("SELECT id FROM circle WHERE key = ?");
  row.bind(circle_key(name));
  return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

}  // namespace

std::vector<std::string> circles_of(Database& database, ContactId contact) {
  std::vector<std::pair<std::string, std::string>> by_key;
  Statement rows = database.query(
      "SELECT c.key, c.name FROM member m JOIN circle c ON c.id = m.circle_id WHERE m.contact_id = "
      "?");
  rows.bind(contact);
  while (rows.step()) by_key.emplace_back(rows.text(0), rows.text(1));
  std::sort(by_key.begin(), by_key.end());
  std::vector<std::string> result;
  for (auto& [key, name] : by_key) result.push_back(std::move(name));
  return result;
}

void join_circle(Database& database, ContactId contact, std::string_view name) {
  std::optional<std::int64_t> circle = find_circle(database, name);
  if (!circle) {
    database.query("INSERT INTO circle (name, key) VALUES (?, ?)")
        .bind(name, circle_key(name))
        .run();
    circle = database.last_id();
  }
  database.query("INSERT INTO member (contact_id, circle_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
      .bind(contact, *circle)
      .run();
}

void leave_circle(Database& database, ContactId contact, std::string_view name) {
  const std::optional<std::int64_t> circle = find_circle(database, name);
  if (!circle) return;
  database.query("DELETE FROM member WHERE contact_id = ? AND circle_id = ?")
      .bind(contact, *circle)
      .run();
  drop_empty_circles(database);
}

void drop_empty_circles(Database& database) {
  database
      .query(
          "DELETE FROM circle WHERE NOT EXISTS "
          "(SELECT 1 FROM member WHERE member.circle_id = circle.id)")
      .run();
}

std::vector<CircleRow> all_circles(Database& database) {
  std::vector<CircleRow> result;
  Statement rows = database.query(
      "SELECT name, (SELECT count(*) FROM member WHERE circle_id = circle.id) FROM circle "
      "ORDER BY key");
  while (rows.step()) result.push_back({rows.text(0), rows.integer(1)});
  return result;
}

bool rename_circle(Database& database, std::string_view from, std::string_view to) {
  const std::optional<std::int64_t> old = find_circle(database, from);
  if (!old) return false;
  const std::optional<std::int64_t> existing = find_circle(database, to);
  if (!existing || *existing == *old) {
    database.query("UPDATE circle SET name = ?, key = ? WHERE id = ?")
        .bind(to, circle_key(to), *old)
        .run();
    return true;
  }
  database
      .query(
          "INSERT INTO member (contact_id, circle_id) SELECT contact_id, ? FROM member "
          "WHERE circle_id = ? ON CONFLICT DO NOTHING")
      .bind(*existing, *old)
      .run();
  database.query("DELETE FROM circle WHERE id = ?").bind(*old).run();
  return true;
}

}  // namespace verso::store

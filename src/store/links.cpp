#include "store/links.hpp"

#include "model/link_key.hpp"
#include "store/person.hpp"
#include "store/recipients.hpp"

namespace verso::store {
namespace {

constexpr std::string_view columns =
    "SELECT l.id, l.url, l.title, l.about, c.id, c.name, c.org "
    "FROM link l LEFT JOIN contact c ON c.id = l.from_id ";

Link read(const Statement& row) {
  return {LinkId{row.integer(0)}, row.text(1), row.text(2), row.text(3), read_person(row, 4), {}};
}

void read_shared(Database& database, Link& link) {
  link.shared = read_recipients(database, {Cause::Kind::share, number(link.id)});
}

}  // namespace

LinkId insert_link(Database& database, const Link& link, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO link (url, key, title, about, from_id, added_at, id) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  statement.bind(link.url, link_key(link.url), nullable(link.title), nullable(link.about),
                 id_of(link.from), stamp.now.time_since_epoch().count());
  if (number(link.id) != 0) statement.bind_at(7, link.id);
  statement.run();
  return LinkId{database.last_id()};
}

void update_link(Database& database, const Link& link) {
  database.query("UPDATE link SET title = ?, about = ?, from_id = ? WHERE id = ?")
      .bind(nullable(link.title), nullable(link.about), id_of(link.from), link.id)
      .run();
}

std::optional<Link> read_link(Database& database, LinkId id) {
  Statement row = database.query(std::string(columns) + "WHERE l.id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  Link link = read(row);
  read_shared(database, link);
  return link;
}

std::vector<Link> read_links(Database& database) {
  std::vector<Link> links;
  Statement rows = database.query(std::string(columns) + "ORDER BY l.id");
  while (rows.step()) links.push_back(read(rows));
  for (Link& link : links) read_shared(database, link);
  return links;
}

std::optional<LinkId> find_link(Database& database, std::string_view url) {
  Statement row = database.query("SELECT id FROM link WHERE key = ?");
  row.bind(link_key(url));
  return row.step() ? std::optional(LinkId{row.integer(0)}) : std::nullopt;
}

std::vector<Date> other_link_days(Database& database, ContactId contact, LinkId link, Date from,
                                  Date until) {
  std::vector<Date> days;
  Statement rows = database.query(
      "SELECT t.on_day FROM touch_contact tc JOIN touch t ON t.id = tc.touch_id "
      "WHERE tc.contact_id = ?1 AND t.on_day BETWEEN ?3 AND ?4 "
      "AND instr(',' || t.gave || ',', ',link,') "
      "AND (t.cause IS NOT 'share' OR t.cause_id <> ?2) "
      "UNION ALL SELECT on_day FROM reply WHERE contact_id = ?1 "
      "AND on_day BETWEEN ?3 AND ?4 AND instr(',' || gave || ',', ',link,')");
  rows.bind(contact, link, from, until);
  while (rows.step()) days.push_back(rows.date(0).value_or(from));
  return days;
}

}  // namespace verso::store

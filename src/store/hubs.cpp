#include "store/hubs.hpp"

#include <algorithm>
#include <map>

namespace verso::store {
namespace {

using HubsById = std::map<std::int64_t, Hub>;

/// The hub of the contact in the row's first three columns.
Hub& hub_of(HubsById& hubs, const Statement& row) {
  Hub& hub = hubs[row.integer(0)];
  if (hub.contact.name.empty()) {
    hub.contact = {ContactId{row.integer(0)}, row.text(1), row.text(2)};
  }
  return hub;
}

void read_people(Database& database, HubsById& hubs) {
  Statement rows = database.query(
      "WITH brought (hub, person) AS ("
      "SELECT via_id, id FROM contact WHERE via_id IS NOT NULL "
      "UNION SELECT referred_by_id, contact_id FROM need WHERE referred_by_id IS NOT NULL) "
      "SELECT h.contact_id, h.name, h.org, p.contact_id, p.name, p.org FROM brought b "
      "JOIN roster h ON h.contact_id = b.hub AND h.archived = 0 "
      "JOIN roster p ON p.contact_id = b.person WHERE b.hub <> b.person "
      "ORDER BY p.name_key, p.contact_id");
  while (rows.step()) {
    Hub& hub = hub_of(hubs, rows);
    hub.people.push_back({ContactId{rows.integer(3)}, rows.text(4), rows.text(5)});
    ++hub.introduced;
  }
}

/// Introductions that you received, to people of whom nothing else may say so.
void read_introductions(Database& database, HubsById& hubs) {
  Statement rows = database.query(
      "SELECT h.contact_id, h.name, h.org, g.times FROM (SELECT who, count(*) AS times FROM ("
      "SELECT tc.contact_id AS who FROM touch t JOIN touch_contact tc ON tc.touch_id = t.id "
      "WHERE instr(t.received, 'introduction') UNION ALL "
      "SELECT contact_id FROM reply WHERE instr(received, 'introduction')) GROUP BY who) g "
      "JOIN roster h ON h.contact_id = g.who AND h.archived = 0");
  while (rows.step()) {
    Hub& hub = hub_of(hubs, rows);
    hub.introduced = std::max(hub.introduced, rows.integer(3));
  }
}

void read_known(Database& database, HubsById& hubs) {
  Statement rows = database.query(
      "SELECT h.contact_id, h.name, h.org, k.others FROM (SELECT one, count(*) AS others FROM ("
      "SELECT a_id AS one, b_id AS other FROM knows UNION SELECT b_id, a_id FROM knows) "
      "GROUP BY one) k JOIN roster h ON h.contact_id = k.one AND h.archived = 0");
  while (rows.step()) hub_of(hubs, rows).knows = rows.integer(3);
}

std::vector<ContactRef> read_refs(Statement rows, ContactId contact) {
  rows.bind(contact);
  std::vector<ContactRef> result;
  while (rows.step()) {
    result.push_back({ContactId{rows.integer(0)}, rows.text(1), rows.text(2)});
  }
  return result;
}

}  // namespace

std::vector<ContactRef> acquaintances(Database& database, ContactId contact) {
  return read_refs(database.query("SELECT r.contact_id, r.name, r.org FROM ("
                                  "SELECT a_id AS id FROM knows WHERE b_id = ?1 UNION "
                                  "SELECT b_id FROM knows WHERE a_id = ?1) k "
                                  "JOIN roster r ON r.contact_id = k.id WHERE r.archived = 0 "
                                  "ORDER BY r.name_key, r.contact_id"),
                   contact);
}

std::vector<ContactRef> brought_by(Database& database, ContactId contact) {
  return read_refs(database.query("SELECT r.contact_id, r.name, r.org FROM ("
                                  "SELECT via_id AS id FROM contact WHERE id = ?1 UNION "
                                  "SELECT referred_by_id FROM need WHERE contact_id = ?1) b "
                                  "JOIN roster r ON r.contact_id = b.id AND b.id <> ?1 "
                                  "WHERE r.archived = 0 ORDER BY r.name_key, r.contact_id"),
                   contact);
}

std::vector<Hub> read_hubs(Database& database) {
  HubsById by_id;
  read_people(database, by_id);
  read_introductions(database, by_id);
  read_known(database, by_id);
  std::vector<Hub> hubs;
  for (auto& [id, hub] : by_id) hubs.push_back(std::move(hub));
  return hubs;
}

}  // namespace verso::store

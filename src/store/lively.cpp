#include "store/lively.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "store/who_key.hpp"

namespace verso::store {
namespace {

std::vector<ContactRef> read_rows(Statement& rows) {
  std::vector<ContactRef> contacts;
  while (rows.step()) {
    contacts.push_back({ContactId{rows.integer(0)}, rows.text(1), rows.text(2)});
  }
  return contacts;
}

}  // namespace

std::vector<ContactRef> lively_contacts(Database& database, std::size_t touches) {
  constexpr double half_counts_after = 200;
  std::unordered_map<std::int64_t, double> weights;
  Statement latest =
      database.query("SELECT contact_id FROM touch_contact ORDER BY touch_id DESC LIMIT ?");
  latest.bind(touches);
  for (double age = 0; latest.step(); ++age) {
    weights[latest.integer(0)] += half_counts_after / (half_counts_after + age);
  }
  std::vector<std::pair<double, std::int64_t>> order;
  for (const auto& [contact, weight] : weights) order.emplace_back(-weight, contact);
  std::sort(order.begin(), order.end());
  std::vector<ContactRef> contacts;
  for (const auto& [weight, contact] : order) {
    Statement row = database.query(
        "SELECT contact_id, name, org FROM roster WHERE contact_id = ? AND archived = 0");
    row.bind(contact);
    for (ContactRef& found : read_rows(row)) contacts.push_back(std::move(found));
  }
  return contacts;
}

std::vector<ContactRef> contacts_beginning(Database& database, std::string_view prefix,
                                           std::size_t limit) {
  Statement rows = database.query(
      "SELECT DISTINCT r.contact_id, r.name, r.org FROM who_key k "
      "JOIN roster r ON r.contact_id = k.contact_id "
      "WHERE k.key >= ? AND k.key < ? AND k.words IS NOT NULL AND r.archived = 0 LIMIT ?");
  rows.bind(prefix, after_prefix(prefix), limit);
  return read_rows(rows);
}

}  // namespace verso::store

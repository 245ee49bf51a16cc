#include "store/recipients.hpp"

#include "store/person.hpp"
#include "verso/words.hpp"

namespace verso::store {

std::vector<Recipient> read_recipients(Database& database, const Cause& cause) {
  std::vector<Recipient> recipients;
  Statement rows = database.query(
      "SELECT c.id, c.name, c.org, t.on_day FROM touch t "
      "JOIN touch_contact tc ON tc.touch_id = t.id JOIN contact c ON c.id = tc.contact_id "
      "WHERE t.cause = ? AND t.cause_id = ? ORDER BY t.on_day, t.id, c.id");
  rows.bind(word(cause.kind), cause.ref);
  while (rows.step()) {
    recipients.push_back({*read_person(rows, 0), rows.date(3).value_or(Date{})});
  }
  return recipients;
}

std::optional<Date> received_on(Database& database, const Cause& cause, ContactId contact) {
  Statement row = database.query(
      "SELECT max(t.on_day) FROM touch t JOIN touch_contact tc ON tc.touch_id = t.id "
      "WHERE t.cause = ? AND t.cause_id = ? AND tc.contact_id = ?");
  row.bind(word(cause.kind), cause.ref, contact);
  return row.step() ? row.date(0) : std::nullopt;
}

bool has_touch(Database& database, const Cause& cause) {
  Statement row = database.query("SELECT 1 FROM touch WHERE cause = ? AND cause_id = ? LIMIT 1");
  row.bind(word(cause.kind), cause.ref);
  return row.step();
}

}  // namespace verso::store

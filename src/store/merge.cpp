#include "store/merge.hpp"

#include "model/text.hpp"

namespace verso::store {

void move_events(Database& database, ContactId into, ContactId from) {
  for (const std::string_view sql :
       {"UPDATE note SET contact_id = ?1 WHERE contact_id = ?2",
        "INSERT INTO touch_contact (contact_id, touch_id) SELECT ?1, touch_id FROM touch_contact "
        "WHERE contact_id = ?2 ON CONFLICT DO NOTHING",
        "DELETE FROM touch_contact WHERE contact_id = ?2 AND ?1 <> ?2",
        "UPDATE reply SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE need SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE need SET referred_by_id = ?1 WHERE referred_by_id = ?2",
        "UPDATE need SET closed_by_id = ?1 WHERE closed_by_id = ?2",
        "UPDATE offer SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE promise SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE matter SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE link SET from_id = ?1 WHERE from_id = ?2",
        "UPDATE opportunity SET from_id = ?1 WHERE from_id = ?2",
        // Nobody is introduced to themselves.
        "DELETE FROM intro WHERE min(a_id, b_id) = min(?1, ?2) AND max(a_id, b_id) = max(?1, ?2)",
        "UPDATE intro SET a_id = ?1 WHERE a_id = ?2",
        "UPDATE intro SET b_id = ?1 WHERE b_id = ?2",
        "UPDATE intro_answer SET contact_id = ?1 WHERE contact_id = ?2",
        "UPDATE contact SET via_id = iif(id = ?1, NULL, ?1) WHERE via_id = ?2"}) {
    database.query(sql).bind(into, from).run();
  }
}

std::vector<SharedPair> shared_pairs(Database& database) {
  std::vector<SharedPair> pairs;
  Statement reach = database.query(
      "SELECT DISTINCT a.contact_id, b.contact_id, a.kind FROM reach a "
      "JOIN reach b ON b.key = a.key AND b.kind = a.kind AND b.contact_id > a.contact_id "
      "JOIN roster ra ON ra.contact_id = a.contact_id AND ra.archived = 0 "
      "JOIN roster rb ON rb.contact_id = b.contact_id AND rb.archived = 0 "
      "WHERE a.key <> '' AND a.kind <> 'url'");
  while (reach.step()) {
    const auto kind = reach.view(2);
    pairs.push_back({ContactId{reach.integer(0)}, ContactId{reach.integer(1)},
                     kind == "email" ? "same e-mail" : "same " + std::string(kind)});
  }
  Statement names = database.query(
      "SELECT a.contact_id, b.contact_id FROM roster a JOIN roster b "
      "ON b.archived = 0 AND b.name_key = a.name_key AND b.contact_id > a.contact_id "
      "WHERE a.archived = 0 AND a.name_key <> ''");
  while (names.step()) {
    pairs.push_back({ContactId{names.integer(0)}, ContactId{names.integer(1)}, "same name"});
  }
  return pairs;
}

std::vector<ContactRef> same_name(Database& database, std::string_view name) {
  std::vector<ContactRef> result;
  Statement rows = database.query(
      "SELECT r.contact_id, r.name, r.org FROM who_key k JOIN roster r ON r.contact_id = k.contact_id "
      "WHERE k.key = ? AND k.whole = 1");
  rows.bind(text::name_key(name));
  while (rows.step()) result.push_back({ContactId{rows.integer(0)}, rows.text(1), rows.text(2)});
  return result;
}

}  // namespace verso::store

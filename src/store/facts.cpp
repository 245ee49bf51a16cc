#include "store/facts.hpp"

#include "verso/words.hpp"

namespace verso::store {
namespace {

/// Who has more notes is judged by the newest.
constexpr int most_notes = 100;

/// Adds the facts of rows (number, text, day).
void add_facts(Statement rows, Fact::Kind kind, std::vector<Fact>& facts) {
  while (rows.step()) {
    facts.push_back({kind, rows.integer(0), rows.text(1), rows.date(2), std::nullopt, false});
  }
}

void add_title(Database& database, ContactId contact, std::vector<Fact>& facts) {
  Statement rows =
      database.query("SELECT id, title, NULL FROM contact WHERE id = ? AND title IS NOT NULL");
  rows.bind(contact);
  add_facts(std::move(rows), Fact::Kind::title, facts);
}

void add_org(Database& database, ContactId contact, std::vector<Fact>& facts) {
  Statement rows =
      database.query("SELECT id, org, NULL FROM contact WHERE id = ? AND org IS NOT NULL");
  rows.bind(contact);
  add_facts(std::move(rows), Fact::Kind::org, facts);
}

void add_interests(Database& database, ContactId contact, std::vector<Fact>& facts) {
  Statement rows = database.query(
      "SELECT id, topic, kind, level FROM interest WHERE contact_id = ? ORDER BY id");
  rows.bind(contact);
  while (rows.step()) {
    facts.push_back({rows.view(2) == "expertise" ? Fact::Kind::expertise : Fact::Kind::interest,
                     rows.integer(0), rows.text(1), std::nullopt, from_word<Level>(rows.view(3)),
                     false});
  }
}

void add_needs(Database& database, ContactId contact, Date today, std::vector<Fact>& facts) {
  Statement rows = database.query(
      "SELECT id, text, NULL FROM need WHERE contact_id = ? AND status = 'open' "
      "AND (until IS NULL OR until >= ?) ORDER BY id");
  rows.bind(contact, today);
  add_facts(std::move(rows), Fact::Kind::need, facts);
}

void add_offers(Database& database, ContactId contact, Date today, std::vector<Fact>& facts) {
  Statement rows = database.query(
      "SELECT id, text, NULL FROM offer WHERE contact_id = ? AND status = 'open' "
      "AND (until IS NULL OR until >= ?) ORDER BY id");
  rows.bind(contact, today);
  add_facts(std::move(rows), Fact::Kind::offer, facts);
}

void add_matters(Database& database, ContactId contact, std::vector<Fact>& facts) {
  Statement rows =
      database.query("SELECT id, text, on_day FROM matter WHERE contact_id = ? ORDER BY id");
  rows.bind(contact);
  add_facts(std::move(rows), Fact::Kind::matter, facts);
}

void add_notes(Database& database, ContactId contact, Privacy privacy, std::vector<Fact>& facts) {
  Statement notes = database.query(
      "SELECT id, text, on_day, private FROM note WHERE contact_id = ?1 "
      "AND (?2 OR private = 0) ORDER BY id DESC LIMIT ?3");
  notes.bind(contact, privacy == Privacy::with_private, most_notes);
  while (notes.step()) {
    facts.push_back({Fact::Kind::note, notes.integer(0), notes.text(1), notes.date(2), std::nullopt,
                     notes.integer(3) != 0});
  }
}

}  // namespace

std::vector<Fact> facts_of(Database& database, ContactId contact, Date today, Privacy privacy) {
  std::vector<Fact> facts;
  add_title(database, contact, facts);
  add_interests(database, contact, facts);
  add_needs(database, contact, today, facts);
  add_matters(database, contact, facts);
  add_notes(database, contact, privacy, facts);
  return facts;
}

std::vector<Fact> field_facts_of(Database& database, ContactId contact, Date today,
                                 Privacy privacy) {
  std::vector<Fact> facts;
  add_org(database, contact, facts);
  add_title(database, contact, facts);
  add_interests(database, contact, facts);
  add_offers(database, contact, today, facts);
  add_notes(database, contact, privacy, facts);
  return facts;
}

}  // namespace verso::store

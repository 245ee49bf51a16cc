#include "store/facts.hpp"

#include "verso/words.hpp"

namespace verso::store {
namespace {

/// Who has more notes is judged by the newest.
constexpr int most_notes = 100;

}  // namespace

std::vector<Fact> facts_of(Database& database, ContactId contact, Date today, Privacy privacy) {
  std::vector<Fact> facts;
  const auto read = [&](std::string_view sql, Fact::Kind kind) {
    Statement rows = database.query(sql);
    rows.bind(contact);
    while (rows.step()) {
      facts.push_back({kind, rows.integer(0), rows.text(1), rows.date(2), std::nullopt, false});
    }
  };
  read("SELECT id, title, NULL FROM contact WHERE id = ? AND title IS NOT NULL", Fact::Kind::title);
  {
    Statement rows = database.query(
        "SELECT id, topic, kind, level FROM interest WHERE contact_id = ? ORDER BY id");
    rows.bind(contact);
    while (rows.step()) {
      facts.push_back({rows.view(2) == "expertise" ? Fact::Kind::expertise : Fact::Kind::interest,
                       rows.integer(0), rows.text(1), std::nullopt, from_word<Level>(rows.view(3)),
                       false});
    }
  }
  {
    Statement rows = database.query(
        "SELECT id, text FROM need WHERE contact_id = ? AND status = 'open' "
        "AND (until IS NULL OR until >= ?) ORDER BY id");
    rows.bind(contact, today);
    while (rows.step()) {
      facts.push_back({Fact::Kind::need, rows.integer(0), rows.text(1), {}, std::nullopt, false});
    }
  }
  read("SELECT id, text, on_day FROM matter WHERE contact_id = ? ORDER BY id", Fact::Kind::matter);
  Statement notes = database.query(
      "SELECT id, text, on_day, private FROM note WHERE contact_id = ? ORDER BY id DESC LIMIT ?");
  notes.bind(contact, most_notes);
  while (notes.step()) {
    const bool is_private = notes.integer(3) != 0;
    if (is_private && privacy == Privacy::no_private) continue;
    facts.push_back({Fact::Kind::note, notes.integer(0), notes.text(1), notes.date(2), std::nullopt,
                     is_private});
  }
  return facts;
}

}  // namespace verso::store

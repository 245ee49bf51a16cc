#include "store/skills.hpp"

#include "store/text_index.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

constexpr int most_notes = 40;

Skill::Kind kind_of(const Statement& row, int column, Skill::Kind kind) {
  return kind == Skill::Kind::interest && row.view(column) == "expertise" ? Skill::Kind::expertise
                                                                          : kind;
}

/// A row of contact, number, text, day, kind of interest.
OwnedSkill skill_in(const Statement& row, Skill::Kind kind) {
  return {
      ContactId{row.integer(0)}, {kind_of(row, 4, kind), row.integer(1), row.text(2)}, row.date(3)};
}

}  // namespace

std::optional<OwnedSkill> read_skill(Database& database, std::int64_t document, Date today) {
  const auto read = [&](std::string_view sql, Skill::Kind kind) -> std::optional<OwnedSkill> {
    Statement row = database.query(sql);
    row.bind(id_of_document(document));
    if (kind == Skill::Kind::offer) row.bind_at(2, today);
    return row.step() ? std::optional(skill_in(row, kind)) : std::nullopt;
  };
  switch (kind_of_document(document)) {
    case DocumentKind::contact:
      return read(
          "SELECT c.id, c.id, c.title, NULL, NULL FROM contact c "
          "WHERE c.id = ? AND c.archived = 0 AND c.title IS NOT NULL",
          Skill::Kind::title);
    case DocumentKind::offer:
      return read(
          "SELECT o.contact_id, o.id, o.text, NULL, NULL FROM offer o JOIN contact c "
          "ON c.id = o.contact_id WHERE o.id = ?1 AND c.archived = 0 AND o.status = 'open' "
          "AND (o.until IS NULL OR o.until >= ?2)",
          Skill::Kind::offer);
    case DocumentKind::interest:
      return read(
          "SELECT i.contact_id, i.id, i.topic, NULL, i.kind FROM interest i JOIN contact c "
          "ON c.id = i.contact_id WHERE i.id = ? AND c.archived = 0",
          Skill::Kind::interest);
    case DocumentKind::note:
      return read(
          "SELECT n.contact_id, n.id, n.text, n.on_day, NULL FROM note n JOIN contact c "
          "ON c.id = n.contact_id WHERE n.id = ? AND c.archived = 0 AND n.private = 0",
          Skill::Kind::note);
    default: return std::nullopt;
  }
}

std::vector<OwnedSkill> skills_of(Database& database, ContactId contact, Date today) {
  std::vector<OwnedSkill> skills;
  const auto read = [&](std::string_view sql, Skill::Kind kind) {
    Statement rows = database.query(sql);
    rows.bind(contact);
    if (kind == Skill::Kind::offer) rows.bind_at(2, today);
    if (kind == Skill::Kind::note) rows.bind_at(2, most_notes);
    while (rows.step()) skills.push_back(skill_in(rows, kind));
  };
  read(
      "SELECT contact_id, id, text, NULL, NULL FROM offer WHERE contact_id = ?1 AND status = "
      "'open' "
      "AND (until IS NULL OR until >= ?2) ORDER BY id",
      Skill::Kind::offer);
  read("SELECT contact_id, id, topic, NULL, kind FROM interest WHERE contact_id = ? ORDER BY id",
       Skill::Kind::interest);
  read(
      "SELECT contact_id, id, text, on_day, NULL FROM note WHERE contact_id = ?1 AND private = 0 "
      "ORDER BY id DESC LIMIT ?2",
      Skill::Kind::note);
  return skills;
}

std::int64_t count_skills(Database& database) {
  return database.integer(
      "SELECT coalesce((SELECT max(id) FROM offer), 0) + coalesce((SELECT max(id) FROM interest), "
      "0)");
}

std::vector<GivenRow> given_since(Database& database, ContactId contact, Date since, int limit) {
  std::vector<GivenRow> result;
  Statement rows = database.query(
      "SELECT on_day, gave FROM (SELECT t.on_day, t.gave FROM touch_contact tc JOIN touch t "
      "ON t.id = tc.touch_id WHERE tc.contact_id = ?1 AND t.gave IS NOT NULL AND t.on_day >= ?2 "
      "UNION ALL SELECT on_day, gave FROM reply WHERE contact_id = ?1 AND gave IS NOT NULL "
      "AND on_day >= ?2) ORDER BY on_day DESC LIMIT ?3");
  rows.bind(contact, since, limit);
  while (rows.step()) result.push_back({*rows.date(0), rows.text(1)});
  return result;
}

LastDays last_days(Database& database, ContactId contact) {
  Statement row =
      database.query("SELECT last_touch_on, last_value_on FROM roster WHERE contact_id = ?");
  row.bind(contact);
  return row.step() ? LastDays{row.date(0), row.date(1)} : LastDays{};
}

}  // namespace verso::store

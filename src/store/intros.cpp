#include "store/intros.hpp"

#include "model/intro.hpp"
#include "verso/words.hpp"

namespace verso::store {
namespace {

constexpr std::string_view columns =
    "SELECT i.id, i.a_id, a.name, a.org, i.b_id, b.name, b.org, i.why, i.need_id, i.outcome, "
    "aa.answer, ba.answer, "
    "(SELECT min(t.on_day) FROM touch t WHERE t.cause = 'intro' AND t.cause_id = i.id) "
    "FROM intro i JOIN contact a ON a.id = i.a_id JOIN contact b ON b.id = i.b_id "
    "LEFT JOIN intro_answer aa ON aa.intro_id = i.id AND aa.contact_id = i.a_id "
    "LEFT JOIN intro_answer ba ON ba.intro_id = i.id AND ba.contact_id = i.b_id ";

void add_answer(Intro& intro, const ContactRef& contact, std::string_view stored) {
  const auto answer = from_word<IntroAnswer>(stored);
  if (!answer) return;
  switch (*answer) {
    case IntroAnswer::asked: return intro.asked.push_back(contact);
    case IntroAnswer::agreed: return intro.agreed_by.push_back(contact);
    case IntroAnswer::declined: return intro.declined_by.push_back(contact);
  }
}

Intro read(const Statement& row) {
  Intro intro;
  intro.id = IntroId{row.integer(0)};
  intro.a = {ContactId{row.integer(1)}, row.text(2), row.text(3)};
  intro.b = {ContactId{row.integer(4)}, row.text(5), row.text(6)};
  intro.why = row.text(7);
  if (!row.is_null(8)) intro.need = NeedId{row.integer(8)};
  intro.outcome = row.text(9);
  add_answer(intro, intro.a, row.view(10));
  add_answer(intro, intro.b, row.view(11));
  intro.made_on = row.date(12);
  intro.status = intro_status(intro);
  return intro;
}

}  // namespace

IntroId insert_intro(Database& database, const Intro& intro, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO intro (a_id, b_id, why, need_id, outcome, added_at, id) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  statement.bind(intro.a.id, intro.b.id, intro.why, intro.need, nullable(intro.outcome),
                 stamp.now.time_since_epoch().count());
  if (number(intro.id) != 0) statement.bind_at(7, intro.id);
  statement.run();
  const IntroId id{database.last_id()};
  for (const auto& [people, answer] : {std::pair(&intro.asked, IntroAnswer::asked),
                                       std::pair(&intro.agreed_by, IntroAnswer::agreed),
                                       std::pair(&intro.declined_by, IntroAnswer::declined)}) {
    for (const ContactRef& contact : *people) set_intro_answer(database, id, contact.id, answer);
  }
  return id;
}

std::optional<Intro> read_intro(Database& database, IntroId id) {
  Statement row = database.query(std::string(columns) + "WHERE i.id = ?");
  row.bind(id);
  return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<Intro> read_intros(Database& database) {
  std::vector<Intro> intros;
  Statement rows = database.query(std::string(columns) + "ORDER BY i.id");
  while (rows.step()) intros.push_back(read(rows));
  return intros;
}

std::optional<IntroId> find_intro(Database& database, ContactId a, ContactId b,
                                  std::optional<NeedId> need) {
  Statement row = database.query(
      "SELECT max(id) FROM (SELECT id, need_id FROM intro WHERE a_id = ?1 AND b_id = ?2 "
      "UNION ALL SELECT id, need_id FROM intro WHERE a_id = ?2 AND b_id = ?1) "
      "WHERE need_id IS ?3");
  row.bind(a, b, need);
  return row.step() && !row.is_null(0) ? std::optional(IntroId{row.integer(0)}) : std::nullopt;
}

void set_intro_answer(Database& database, IntroId id, ContactId contact, IntroAnswer answer) {
  database
      .query(
          "INSERT INTO intro_answer (intro_id, contact_id, answer) VALUES (?, ?, ?) "
          "ON CONFLICT (intro_id, contact_id) DO UPDATE SET answer = excluded.answer")
      .bind(id, contact, word(answer))
      .run();
}

void forget_gone_intros(Database& database) {
  database.execute(
      "UPDATE touch SET cause = NULL, cause_id = NULL WHERE cause = 'intro' "
      "AND cause_id NOT IN (SELECT id FROM intro)");
}

void set_intro_outcome(Database& database, IntroId id, std::string_view outcome) {
  database.query("UPDATE intro SET outcome = ? WHERE id = ?").bind(nullable(outcome), id).run();
}

}  // namespace verso::store

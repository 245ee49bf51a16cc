#include "store/opportunities.hpp"

#include "store/person.hpp"
#include "store/recipients.hpp"

namespace verso::store {
namespace {

constexpr std::string_view columns =
    "SELECT o.id, o.text, o.about, c.id, c.name, c.org, o.until, o.status "
    "FROM opportunity o LEFT JOIN contact c ON c.id = o.from_id ";

Opportunity read(const Statement& row, Date today) {
  Opportunity opportunity;
  opportunity.id = OpportunityId{row.integer(0)};
  opportunity.text = row.text(1);
  opportunity.about = row.text(2);
  opportunity.from = read_person(row, 3);
  opportunity.until = row.date(6);
  if (row.view(7) == word(OpportunityStatus::closed)) {
    opportunity.status = OpportunityStatus::closed;
  } else if (opportunity.until && *opportunity.until < today) {
    opportunity.status = OpportunityStatus::expired;
  }
  return opportunity;
}

void read_touches(Database& database, Opportunity& opportunity) {
  const std::int64_t id = number(opportunity.id);
  opportunity.passed = read_recipients(database, {Cause::Kind::pass, id});
  opportunity.told = has_touch(database, {Cause::Kind::told, id});
}

}  // namespace

OpportunityId insert_opportunity(Database& database, const Opportunity& opportunity,
                                 const Stamp& stamp) {
  const bool closed = opportunity.status == OpportunityStatus::closed;
  Statement statement = database.query(
      "INSERT INTO opportunity (text, about, from_id, until, status, added_at, id) "
      "VALUES (?, ?, ?, ?, ?, ?, ?)");
  statement.bind(opportunity.text, nullable(opportunity.about), id_of(opportunity.from),
                 opportunity.until,
                 word(closed ? OpportunityStatus::closed : OpportunityStatus::open),
                 stamp.now.time_since_epoch().count());
  if (number(opportunity.id) != 0) statement.bind_at(7, opportunity.id);
  statement.run();
  return OpportunityId{database.last_id()};
}

std::optional<Opportunity> read_opportunity(Database& database, OpportunityId id, Date today) {
  Statement row = database.query(std::string(columns) + "WHERE o.id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  Opportunity opportunity = read(row, today);
  read_touches(database, opportunity);
  return opportunity;
}

std::vector<Opportunity> read_opportunities(Database& database, Date today) {
  std::vector<Opportunity> opportunities;
  Statement rows = database.query(std::string(columns) + "ORDER BY o.id");
  while (rows.step()) opportunities.push_back(read(rows, today));
  for (Opportunity& opportunity : opportunities) read_touches(database, opportunity);
  return opportunities;
}

void set_opportunity_closed(Database& database, OpportunityId id) {
  database.query("UPDATE opportunity SET status = 'closed' WHERE id = ?").bind(id).run();
}

}  // namespace verso::store

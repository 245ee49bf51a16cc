#include "store/needs.hpp"

#include "store/person.hpp"

namespace verso::store {
namespace {

constexpr std::string_view need_columns =
    "SELECT n.id, n.contact_id, c.name, c.org, n.text, n.bind, n.until, n.status, "
    "n.referred_by_id, r.name, r.org, n.closed_by_id, b.name, b.org "
    "FROM need n JOIN contact c ON c.id = n.contact_id "
    "LEFT JOIN contact r ON r.id = n.referred_by_id LEFT JOIN contact b ON b.id = n.closed_by_id ";

constexpr std::string_view offer_columns =
    "SELECT o.id, o.contact_id, c.name, c.org, o.text, o.until, o.status "
    "FROM offer o JOIN contact c ON c.id = o.contact_id ";

/// An expired need or offer is stored as an open one.
template <class Status>
std::string_view stored(Status status) {
  return word(status == Status::expired ? Status::open : status);
}

NeedStatus need_status(std::string_view stored, std::optional<Date> until, Date today) {
  if (stored == "closed") return NeedStatus::closed;
  if (stored == "dropped") return NeedStatus::dropped;
  return until && *until < today ? NeedStatus::expired : NeedStatus::open;
}

OfferStatus offer_status(std::string_view stored, std::optional<Date> until, Date today) {
  if (stored == "closed") return OfferStatus::closed;
  return until && *until < today ? OfferStatus::expired : OfferStatus::open;
}

Need read_need(const Statement& row, Date today) {
  Need need;
  need.id = NeedId{row.integer(0)};
  need.contact = *read_person(row, 1);
  need.text = row.text(4);
  need.bind = row.integer(5) != 0;
  need.until = row.date(6);
  need.status = need_status(row.view(7), need.until, today);
  need.referred_by = read_person(row, 8);
  need.closed_by = read_person(row, 11);
  return need;
}

Offer read_offer(const Statement& row, Date today) {
  Offer offer{OfferId{row.integer(0)}, *read_person(row, 1), row.text(4), row.date(5), {}};
  offer.status = offer_status(row.view(6), offer.until, today);
  return offer;
}

}  // namespace

NeedId insert_need(Database& database, const Need& need, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO need (contact_id, text, bind, referred_by_id, until, status, closed_by_id, "
      "added_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  statement.bind(need.contact.id, need.text, need.bind, id_of(need.referred_by), need.until,
                 stored(need.status), id_of(need.closed_by), stamp.now.time_since_epoch().count());
  if (number(need.id) != 0) statement.bind_at(9, need.id);
  statement.run();
  return NeedId{database.last_id()};
}

std::optional<Need> read_need(Database& database, NeedId id, Date today) {
  Statement row = database.query(std::string(need_columns) + "WHERE n.id = ?");
  row.bind(id);
  return row.step() ? std::optional(read_need(row, today)) : std::nullopt;
}

std::vector<Need> read_needs(Database& database, std::optional<ContactId> contact, Date today) {
  std::vector<Need> needs;
  Statement rows = database.query(std::string(need_columns) +
                                  (contact ? "WHERE n.contact_id = ? " : "") + "ORDER BY n.id");
  if (contact) rows.bind(*contact);
  while (rows.step()) needs.push_back(read_need(rows, today));
  return needs;
}

void set_need_status(Database& database, NeedId id, NeedStatus status,
                     std::optional<ContactId> closed_by) {
  database.query("UPDATE need SET status = ?, closed_by_id = ? WHERE id = ?")
      .bind(stored(status), closed_by, id)
      .run();
}

void update_need(Database& database, const Need& need) {
  database
      .query(
          "UPDATE need SET bind = ?, referred_by_id = ?, until = ?, status = ?, closed_by_id = ? "
          "WHERE id = ?")
      .bind(need.bind, id_of(need.referred_by), need.until, stored(need.status),
            id_of(need.closed_by), need.id)
      .run();
}

void delete_need(Database& database, NeedId id) {
  database.query("DELETE FROM need WHERE id = ?").bind(id).run();
}

OfferId insert_offer(Database& database, const Offer& offer, const Stamp& stamp) {
  Statement statement = database.query(
      "INSERT INTO offer (contact_id, text, until, status, added_at, id) VALUES (?, ?, ?, ?, ?, "
      "?)");
  statement.bind(offer.contact.id, offer.text, offer.until, stored(offer.status),
                 stamp.now.time_since_epoch().count());
  if (number(offer.id) != 0) statement.bind_at(6, offer.id);
  statement.run();
  return OfferId{database.last_id()};
}

std::optional<Offer> read_offer(Database& database, OfferId id, Date today) {
  Statement row = database.query(std::string(offer_columns) + "WHERE o.id = ?");
  row.bind(id);
  return row.step() ? std::optional(read_offer(row, today)) : std::nullopt;
}

std::vector<Offer> read_offers(Database& database, std::optional<ContactId> contact, Date today) {
  std::vector<Offer> offers;
  Statement rows = database.query(std::string(offer_columns) +
                                  (contact ? "WHERE o.contact_id = ? " : "") + "ORDER BY o.id");
  if (contact) rows.bind(*contact);
  while (rows.step()) offers.push_back(read_offer(rows, today));
  return offers;
}

void set_offer_closed(Database& database, OfferId id) {
  database.query("UPDATE offer SET status = 'closed' WHERE id = ?").bind(id).run();
}

void update_offer(Database& database, const Offer& offer) {
  database.query("UPDATE offer SET until = ?, status = ? WHERE id = ?")
      .bind(offer.until, stored(offer.status), offer.id)
      .run();
}

void delete_offer(Database& database, OfferId id) {
  database.query("DELETE FROM offer WHERE id = ?").bind(id).run();
}

}  // namespace verso::store

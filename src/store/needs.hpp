#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/need.hpp"

/// Needs and offers. What is expired depends on the day of the reader, `today`.
namespace verso::store {

/// Inserts a need as it is; an id of its own is kept.
NeedId insert_need(Database& database, const Need& need, const Stamp& stamp);
std::optional<Need> read_need(Database& database, NeedId id, Date today);
/// By number; of one contact or of all, whatever became of them.
std::vector<Need> read_needs(Database& database, std::optional<ContactId> contact, Date today);
/// `status` is closed or dropped.
void set_need_status(Database& database, NeedId id, NeedStatus status,
                     std::optional<ContactId> closed_by);
/// All but the text and whose it is.
void update_need(Database& database, const Need& need);
void delete_need(Database& database, NeedId id);

OfferId insert_offer(Database& database, const Offer& offer, const Stamp& stamp);
std::optional<Offer> read_offer(Database& database, OfferId id, Date today);
std::vector<Offer> read_offers(Database& database, std::optional<ContactId> contact, Date today);
void set_offer_closed(Database& database, OfferId id);
/// All but the text and whose it is.
void update_offer(Database& database, const Offer& offer);
void delete_offer(Database& database, OfferId id);

}  // namespace verso::store

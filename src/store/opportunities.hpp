#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/opportunity.hpp"

/// Opportunities; to whom they went and whether the source was told is read from the touches that
/// name them as their cause. Whether one is expired is a matter of `today`.
namespace verso::store {

/// Inserts all but `passed` and `told`; an id of its own is kept.
OpportunityId insert_opportunity(Database& database, const Opportunity& opportunity,
                                 const Stamp& stamp);
std::optional<Opportunity> read_opportunity(Database& database, OpportunityId id, Date today);
/// By number.
std::vector<Opportunity> read_opportunities(Database& database, Date today);
void set_opportunity_closed(Database& database, OpportunityId id);

}  // namespace verso::store

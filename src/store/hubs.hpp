#pragma once
#include <vector>

#include "store/database.hpp"
#include "verso/hubs.hpp"

namespace verso::store {

/// Everyone who connected you to someone or knows someone, by number.
std::vector<Hub> read_hubs(Database& database);

/// The living who are recorded to know a contact, by name.
std::vector<ContactRef> acquaintances(Database& database, ContactId contact);
/// The living who brought you to a contact: met through them, or they came with a need of theirs.
std::vector<ContactRef> brought_by(Database& database, ContactId contact);

}  // namespace verso::store

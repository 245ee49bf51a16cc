#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/promise.hpp"

namespace verso::store {

/// Inserts a promise as it is; an id of its own is kept.
PromiseId insert_promise(Database& database, const Promise& promise, const Stamp& stamp);
std::optional<Promise> read_promise(Database& database, PromiseId id);
/// The promise that has this uid stored.
std::optional<PromiseId> find_promise(Database& database, std::string_view uid);
/// By number; of one contact or of all.
std::vector<Promise> read_promises(Database& database, std::optional<ContactId> contact);
void set_promise_done(Database& database, PromiseId id, Date on);
void update_promise(Database& database, const Promise& promise);
void delete_promise(Database& database, PromiseId id);

}  // namespace verso::store

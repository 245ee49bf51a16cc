#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/ask.hpp"
#include "verso/touch.hpp"

/// Asks; who was asked, answered and was thanked is read from the touches that name them as their
/// cause.
namespace verso::store {

/// Inserts `text`, `status` and `outcome`; an id of its own is kept.
AskId insert_ask(Database& database, const Ask& ask, const Stamp& stamp);
std::optional<Ask> read_ask(Database& database, AskId id);
/// By number.
std::vector<Ask> read_asks(Database& database);
void set_ask_closed(Database& database, AskId id, std::string_view outcome);

/// The touch by which they were asked last, up to that day; nothing where there is none.
std::optional<TouchId> asking_touch(Database& database, AskId id, ContactId contact, Date until);

/// The last day on which they were asked for something, if nothing of value was given to them since.
std::optional<Date> asked_since_given(Database& database, ContactId contact);

}  // namespace verso::store

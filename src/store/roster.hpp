#pragma once
#include "store/database.hpp"
#include "verso/contact.hpp"

namespace verso::store {

/// Derives the contact's row of `roster` and its keys in `who_key` from its card and events by the
/// model's rules; removes them where there is no such contact any more.
void refresh_roster(Database& database, ContactId contact);

}  // namespace verso::store

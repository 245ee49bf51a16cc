#pragma once
#include <optional>
#include <vector>

#include "store/database.hpp"
#include "verso/recipient.hpp"
#include "verso/touch.hpp"

/// Who was given what, as the touches tell that name it as their cause.
namespace verso::store {

/// The earliest first.
std::vector<Recipient> read_recipients(Database& database, const Cause& cause);

/// The last day on which that person was; nothing where they were not.
std::optional<Date> received_on(Database& database, const Cause& cause, ContactId contact);

/// Whether there is a touch of that cause.
bool has_touch(Database& database, const Cause& cause);

}  // namespace verso::store

#pragma once
#include <map>
#include <string>
#include <string_view>

#include "store/contacts.hpp"

namespace verso::store {

/// The private notes, touches, answers and promises of each contact, as fingerprints of their
/// contents: what goes when the contact goes and no card says. A contact without any is not there.
std::map<ContactId, std::string> fingerprint_events(Database& database);

/// Whether `now` has an event that `before` has not: one that was added or changed.
bool has_new_event(std::string_view before, std::string_view now);

}  // namespace verso::store

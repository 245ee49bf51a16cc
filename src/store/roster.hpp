#pragma once
#include <cstdint>

#include "store/database.hpp"
#include "store/id_range.hpp"
#include "verso/contact.hpp"
#include "verso/due.hpp"

namespace verso::store {

/// What a change may have reached of that from which a contact's derived rows follow; what it has not
/// need not be read.
struct Reached {
  bool names = true;   ///< what they are called and reached by, from which `who_key` follows
  bool events = true;  ///< touches and replies; false where there are none
};

/// Derives the contact's row of `roster` and its keys in `who_key` from its card and events by the
/// model's rules; removes them where there is no such contact any more.
void refresh_roster(Database& database, ContactId contact, Reached reached = {});

/// The same for all contacts of a range, of whom neither table holds anything yet; `touches` is
/// where most of theirs lie.
void fill_roster(Database& database, const IdRange& contacts, const IdRange& touches);

/// What `roster.at_hand` means: a bit for each, and above them the touch to be answered.
AtHand at_hand(std::int64_t bits);

/// What there is at hand for one contact; nothing for nobody.
AtHand read_at_hand(Database& database, ContactId contact);

}  // namespace verso::store

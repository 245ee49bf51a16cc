#pragma once
#include "store/select.hpp"
#include "verso/book.hpp"
#include "verso/card.hpp"
#include "verso/search.hpp"

namespace verso {

/// All that is known of a contact, its lists by number. Of people who are not in `going` it says
/// nothing, so that a card that leaves the book tells of nobody who stays.
Card read_card(Book& book, ContactId id, const store::ContactSet& going, Privacy privacy);

}  // namespace verso

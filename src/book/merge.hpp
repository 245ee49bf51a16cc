#pragma once
#include "verso/book.hpp"

namespace verso {

/// Makes two cards one, within a change of the book: `into` keeps its own values, gets what it lacks
/// and all lists and events of `from`, which is gone; its uids become former ones of `into`.
void join_contacts(Book& book, ContactId into, ContactId from);

}  // namespace verso

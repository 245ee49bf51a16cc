#pragma once
#include <functional>
#include <string>

#include "book/access.hpp"
#include "book/sync_people.hpp"
#include "model/three_way.hpp"
#include "verso/card.hpp"
#include "verso/sync.hpp"

/// Cards as a sync writes them into the book.
namespace verso {

/// What a card of no known day says, said in the way of the others: notes without a day get that of
/// the note of `reference` with the same text, else `today`.
void date_notes(Card& card, const Card& reference, Date today);

/// A program that does not know X-VERSO properties has written `card` anew and lost them: what it
/// cannot have known is as in `base`.
void restore_unknown(Card& card, const Card& base);

/// Whether whoever wrote `later` had seen `earlier`.
bool has_seen(const Versions& later, const Versions& earlier);

/// What is known of both.
Versions joined(Versions a, const Versions& b);

/// Without what other programs may have dropped of a card between two versos.
void forget_unknown(Fields& fields);

/// Makes the contact what the card says: fields, lists, notes, needs, offers, matters and those who
/// know each other. People unknown to the book are kept by `keep_relation`.
void write_card(Book& book, const People& people, ContactId id, const Card& card,
                const KeepRelation& keep_relation);

}  // namespace verso

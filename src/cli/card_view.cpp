#include "cli/card_view.hpp"

#include "cli/session.hpp"
#include "verso/contacts.hpp"
#include "verso/notes.hpp"

namespace verso::cli {

CardView read_card(Session& session, ContactId id) {
  Book& book = session.book();
  const Reading reading(book);
  CardView card;
  card.contact = get_contact(book, id);
  card.notes = notes(book, id);
  card.touches = touches(book, id, std::nullopt);
  const AtHand hand = at_hand(book, id);
  if (hand.need) card.needs = needs(book, id, Listed::open);
  card.offers = offers(book, id, Listed::open);
  if (hand.promise) card.promises = promises(book, id, Promises::open);
  card.matter = last_matter(book, id);
  card.bring = bring_to(book, id, hand);
  if (!session.shows_private()) {
    std::erase_if(card.notes, [](const Note& note) { return note.is_private; });
  }
  card.balance = balance(card.touches, id);
  return card;
}

}  // namespace verso::cli

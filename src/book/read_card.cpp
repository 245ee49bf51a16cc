#include "book/read_card.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "store/needs.hpp"
#include "store/news.hpp"
#include "store/notes.hpp"
#include "store/promises.hpp"
#include "store/uids.hpp"

namespace verso {

Card read_card(Book& book, ContactId id, const store::ContactSet& going, Privacy privacy) {
  Card card;
  card.contact = store::read_contact(database(book), id).value_or(Contact{});
  const auto stays = [&](ContactId other) {
    return !std::binary_search(going.begin(), going.end(), number(other));
  };
  std::erase_if(card.contact.knows, [&](const Known& known) { return stays(known.id); });
  if (card.contact.met.via && stays(card.contact.met.via->id)) card.contact.met.via.reset();
  card.notes = store::read_notes(database(book), id);
  if (privacy == Privacy::no_private) {
    std::erase_if(card.notes, [](const Note& note) { return note.is_private; });
  }
  std::sort(card.notes.begin(), card.notes.end(),
            [](const Note& a, const Note& b) { return a.id < b.id; });
  card.needs = store::read_needs(database(book), id, book.today());
  for (Need& need : card.needs) {
    if (need.referred_by && stays(need.referred_by->id)) need.referred_by.reset();
    if (need.closed_by && stays(need.closed_by->id)) need.closed_by.reset();
  }
  card.offers = store::read_offers(database(book), id, book.today());
  card.promises = store::read_promises(database(book), id);
  card.matters = store::read_matters(database(book), id);
  for (store::UidOf& former : store::former_uids(database(book), id)) {
    card.former_uids.push_back(std::move(former.uid));
  }
  card.vcard_rest = store::read_vcard_rest(database(book), id);
  return card;
}

}  // namespace verso

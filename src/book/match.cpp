#include "verso/match.hpp"

#include "book/access.hpp"
#include "book/matcher.hpp"
#include "store/needs.hpp"

namespace verso {

std::vector<Match> matches(Book& book, std::optional<ContactId> contact, std::size_t limit,
                           const OwnSynonyms& own_synonyms) {
  const Reading reading(book);
  Matcher matcher(book, Matcher::Skills::all, own_synonyms);
  if (contact && store::is_archived(database(book), *contact)) return {};
  for (const Need& need : store::read_needs(database(book), contact, book.today())) {
    if (need.status != NeedStatus::open) continue;
    if (store::is_archived(database(book), need.contact.id)) continue;
    matcher.meet(need);
  }
  if (contact) matcher.meet_with(*contact);
  return matcher.finish(limit);
}

}  // namespace verso

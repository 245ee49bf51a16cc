#include "verso/match.hpp"

#include "book/access.hpp"
#include "book/matcher.hpp"
#include "store/needs.hpp"

namespace verso {

std::vector<Match> matches(Book& book, std::optional<ContactId> contact, std::size_t limit,
                           const OwnSynonyms& own_synonyms) {
  const Reading reading(book);
  const tokens::Tokenizer tokenizer(book.store().language());
  Matcher matcher(book, tokenizer, Matcher::Skills::all, own_synonyms);
  if (contact && store::is_archived(database(book), *contact)) return {};
  const std::vector<Need> needs = store::read_needs(database(book), contact, book.today());
  store::Interests interests(database(book));
  matcher.prepare(interests, needs.size());
  for (const Need& need : needs) {
    if (need.status != NeedStatus::open) continue;
    if (store::is_archived(database(book), need.contact.id)) continue;
    matcher.meet(need);
  }
  if (contact) matcher.meet_with(*contact);
  return matcher.finish(limit);
}

}  // namespace verso

#include "verso/valuer.hpp"

#include <array>

#include "book/access.hpp"
#include "book/people_ranking.hpp"
#include "store/facts.hpp"

namespace verso {
namespace {

using store::DocumentKind;

constexpr std::array parts{
    store::Part{"{title interest need}", DocumentKind::contact, DocumentKind::need, 3000},
    store::Part{"", DocumentKind::note, DocumentKind::note, 1500},
    store::Part{"", DocumentKind::matter, DocumentKind::matter, 500},
};

}  // namespace

std::vector<Valuer> who_would_value(Book& book, std::string_view text, std::size_t limit,
                                    Privacy privacy, const OwnSynonyms& own_synonyms) {
  const Reading reading(book);
  return rank_people(book, text, limit, own_synonyms, parts, [&](ContactId contact) {
    return store::facts_of(database(book), contact, book.today(), privacy);
  });
}

}  // namespace verso

#include "verso/search.hpp"

#include "book/access.hpp"
#include "store/lists.hpp"
#include "store/ranking.hpp"

namespace verso {

SearchResult search(Book& book, const Query& query, std::size_t limit, Privacy privacy) {
  const Reading reading(book);
  const tokens::Tokenizer tokenizer(book.store().language());
  return store::ranked_search(database(book), tokenizer, query, {book.today(), privacy}, limit);
}

std::vector<ListRow> list_contacts(Book& book, const Query& query, Sort sort, Direction direction,
                                   std::size_t limit, Privacy privacy) {
  const Reading reading(book);
  if (query.kind == Query::Kind::everyone) {
    return store::read_list(database(book), nullptr, sort, direction, limit);
  }
  const tokens::Tokenizer tokenizer(book.store().language());
  const auto only =
      store::select_contacts(database(book), tokenizer, query, {book.today(), privacy});
  return store::read_list(database(book), &only, sort, direction, limit);
}

}  // namespace verso

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
  std::vector<ListRow> rows;
  visit_contacts(book, query, sort, direction, limit, privacy,
                 [&rows](const ListRow& row) { rows.push_back(row); });
  return rows;
}

void visit_contacts(Book& book, const Query& query, Sort sort, Direction direction,
                    std::size_t limit, Privacy privacy,
                    const std::function<void(const ListRow&)>& visit) {
  const Reading reading(book);
  if (query.kind == Query::Kind::everyone) {
    return store::visit_list(database(book), sort, direction, limit, visit);
  }
  const tokens::Tokenizer tokenizer(book.store().language());
  const auto only =
      store::select_contacts(database(book), tokenizer, query, {book.today(), privacy});
  store::visit_list(database(book), only, sort, direction, limit, visit);
}

}  // namespace verso

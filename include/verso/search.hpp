#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/query.hpp"

namespace verso {

/// Whether private notes take part.
enum class Privacy { with_private, no_private };

/// One thing of a contact that matches.
struct Hit {
  enum class Kind {
    contact, interest, note, touch, need, offer, matter, promise, link, opportunity, intro
  };
  Kind kind = Kind::contact;
  std::int64_t id = 0;           ///< in the table of its kind; of an answer, its touch's
  std::optional<Date> on;        ///< of notes and touches
  std::string snippet;           ///< the words around the match, which is marked as **golf**
  bool is_private = false;
};

struct Found {
  ContactRef contact;
  double score = 0;              ///< higher is better; 0 where only conditions matched
  std::vector<Hit> hits;         ///< best first
};

struct SearchResult {
  std::vector<Found> contacts;   ///< best first
  bool bounded = false;          ///< too many matches to rank all: the newest were
};

/// Whom the query finds, best first; at most `limit` contacts, 0 for all. The archived only where
/// the query asks for them.
SearchResult search(Book& book, const Query& query, std::size_t limit, Privacy privacy);

/// A line of a list.
struct ListRow {
  ContactRef contact;
  std::string place;
  std::optional<Date> due_on;
  std::optional<Date> last_touch_on;
};

enum class Sort { name, due, touched, valued, added };
enum class Direction { forward, reverse };

/// The contacts that the query describes, in order. Unknown dates come last.
std::vector<ListRow> list_contacts(Book& book, const Query& query, Sort sort, Direction direction,
                                   std::size_t limit, Privacy privacy = Privacy::with_private);

/// The same, a row at a time: a list of everybody need not be held. All rows are of one moment, so
/// nothing is shown before the visits end.
void visit_contacts(Book& book, const Query& query, Sort sort, Direction direction,
                    std::size_t limit, Privacy privacy,
                    const std::function<void(const ListRow&)>& visit);

}  // namespace verso

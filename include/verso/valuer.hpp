#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/search.hpp"
#include "verso/thesaurus.hpp"

/// Who would value a text: an article's title, a ticket, a fact.
namespace verso {

/// What is known of a person that has to do with a text.
struct Evidence {
  /// Offers and organizations tell of a field (verso/field.hpp), not of what somebody values.
  enum class Kind { need, expertise, interest, matter, title, note, offer, org };
  Kind kind = Kind::note;
  std::int64_t id = 0;  ///< in the table of its kind; of a title or organization, the contact's
  std::string text;     ///< whole
  bool is_private = false;
};

std::string_view word(Evidence::Kind kind);

struct Valuer {
  ContactRef contact;
  double score = 0;                ///< higher is better
  std::vector<Evidence> evidence;  ///< best first
};

/// Living contacts, who would value it most first; at most `limit`, 0 for all. Throws Error{usage} for
/// a text without a word. `own_synonyms` is the user's list of words of one meaning (docs/ranking.md).
std::vector<Valuer> who_would_value(Book& book, std::string_view text, std::size_t limit,
                                    Privacy privacy, const OwnSynonyms& own_synonyms);

}  // namespace verso

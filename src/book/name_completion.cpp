#include "verso/name_completion.hpp"

#include <algorithm>

#include "book/access.hpp"
#include "model/name_tail.hpp"
#include "model/text.hpp"
#include "store/lively.hpp"

namespace verso {

std::vector<NameCompletion> complete_names(Book& book, std::string_view typed, std::size_t limit) {
  constexpr std::size_t latest_touches = 2000;
  const Reading reading(book);
  std::vector<NameCompletion> found;
  const auto take = [&](std::vector<ContactRef>&& contacts) {
    for (ContactRef& contact : contacts) {
      if (found.size() == limit) return;
      const auto is_same = [&](const NameCompletion& each) {
        return each.contact.id == contact.id;
      };
      if (std::any_of(found.begin(), found.end(), is_same)) continue;
      if (auto text = name_tail(contact.name, typed)) {
        found.push_back({*std::move(text), std::move(contact)});
      }
    }
  };
  take(store::lively_contacts(database(book), latest_touches));
  // A name of several words is found by the longest of them, which fits the fewest.
  std::string longest;
  for (std::string& word : text::name_words(typed)) {
    if (word.size() >= longest.size()) longest = std::move(word);
  }
  if (found.size() < limit) {
    take(store::contacts_beginning(database(book), longest, 4 * limit));
  }
  return found;
}

}  // namespace verso

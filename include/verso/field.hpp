#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verso/thesaurus.hpp"
#include "verso/valuer.hpp"

/// A field that you mean to enter: whom you know there, and who leads to them.
namespace verso {

/// Someone who is in the field, by what is known of them.
struct FieldPerson {
  ContactRef contact;
  double score = 0;
  double alive = 0;  ///< how alive the relationship is, 0 to 1 (verso/helper.hpp)
  std::optional<Date> last_touch_on;
  std::vector<Evidence> evidence;    ///< best first; no needs
  std::vector<ContactRef> named_by;  ///< who brought you to them
  std::vector<ContactRef> known_to;  ///< who else of your contacts knows them
};

/// Someone who could open the door: they know people of the field, or brought you to them.
struct Door {
  ContactRef contact;
  double alive = 0;
  std::optional<Date> last_touch_on;
  std::vector<ContactRef> to;  ///< people of the field, as they are ranked
};

struct Field {
  std::string topic;
  std::vector<FieldPerson> people;   ///< best first: how much they are in it, times how alive it is
  std::vector<Door> doors;           ///< who leads to most people and is most alive first
  std::vector<std::string> missing;  ///< sentences; none where nothing is
};

/// At most `limit` people, 0 for all, and the doors to everyone there. Throws Error{usage} for a topic without
/// a word.
Field field(Book& book, std::string_view topic, std::size_t limit, Privacy privacy,
            const OwnSynonyms& own_synonyms);

}  // namespace verso

#pragma once
#include <optional>
#include <vector>

#include "store/contacts.hpp"
#include "verso/news.hpp"

namespace verso::store {

/// Inserts as they are; an id of its own is kept.
NewsId insert_news(Database& database, const News& news, const Stamp& stamp);
MatterId insert_matter(Database& database, ContactId contact, const Matter& matter,
                       const Stamp& stamp);

/// By number.
std::vector<News> read_news(Database& database);
std::vector<Matter> read_matters(Database& database, ContactId contact);
void delete_matter(Database& database, MatterId id);

/// The number of the touch that was recorded last; 0 for none.
std::int64_t last_touch_number(Database& database);

/// When somebody last heard your news: by a touch that gave news, or logs a draft.
struct Heard {
  Date on{};
  std::int64_t touch = 0;
};
std::optional<Heard> last_heard(Database& database, ContactId contact);
/// Whether the news was there by then.
bool has_heard(const std::optional<Heard>& heard, const News& news);

}  // namespace verso::store

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

/// The last day on which the contact heard your news: a touch that gave news, or logs a draft.
std::optional<Date> heard_news_on(Database& database, ContactId contact);

}  // namespace verso::store

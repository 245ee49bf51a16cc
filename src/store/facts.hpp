#pragma once
#include <optional>
#include <vector>

#include "model/relevance.hpp"
#include "store/contacts.hpp"
#include "verso/search.hpp"

namespace verso::store {

/// What is known of a living contact that tells what they value: the title, interests, open needs,
/// matters and the newest notes.
std::vector<Fact> facts_of(Database& database, ContactId contact, Date today, Privacy privacy);

/// What is known of a living contact that tells what field they are in: the organization, the title,
/// interests, offers that stand and the newest notes.
std::vector<Fact> field_facts_of(Database& database, ContactId contact, Date today,
                                 Privacy privacy);

}  // namespace verso::store

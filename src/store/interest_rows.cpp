#include "store/interest_rows.hpp"

#include "verso/words.hpp"

namespace verso::store {

InterestRows::InterestRows(Database& database, int most_rows)
    : rows_(database, "INSERT INTO interest (contact_id, topic, kind, level, added_at)",
            most_rows) {}

void InterestRows::add(ContactId contact, const Interest& interest, Instant now) {
  if (rows_.is_full()) rows_.flush();
  rows_.add(contact, interest.topic, word(interest.kind),
            interest.level ? std::optional(word(*interest.level)) : std::nullopt,
            now.time_since_epoch().count());
}

}  // namespace verso::store

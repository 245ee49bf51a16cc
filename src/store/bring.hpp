#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/tokens.hpp"
#include "store/contacts.hpp"
#include "store/text_index.hpp"

namespace verso::store {

/// A text owed to a contact, with its number.
struct Owed {
  std::int64_t id = 0;
  std::string text;
};

/// Promises not yet kept, the one due first first.
std::vector<Owed> open_promises(Database& database, ContactId contact);
/// Those of everyone who is not archived.
std::int64_t count_open_promises(Database& database);
/// Their last written touch, where they wait for your answer; its number is the touch's. `touch` is its
/// number where that is known, which saves looking for it.
std::optional<Owed> unanswered(Database& database, ContactId contact, std::optional<TouchId> touch);
/// Whether there is a matter of anybody.
bool has_matters(Database& database);
/// Their last matter, unless a touch has come after it.
std::optional<Owed> last_matter(Database& database, ContactId contact);
/// What they are interested in, whatever the kind.
std::vector<std::string> topics_of(Database& database, ContactId contact);

/// How many links and opportunities there are, and how many interests; near enough, and none only
/// where there is none.
struct SavedSizes {
  std::int64_t things = 0;
  std::int64_t interests = 0;
};
SavedSizes saved_sizes(Database& database);

/// So many links, and as many opportunities, are looked at for a person.
inline constexpr std::size_t most_saved = 64;

/// The numbers of the newest links, or opportunities, in which a word of the topics stands, the newest
/// first; at most `most_saved`.
std::vector<std::int64_t> saved_with_words(Database& database, const tokens::Tokenizer& tokenizer,
                                           const std::vector<std::string>& topics,
                                           DocumentKind kind);

std::optional<Birthday> read_birthday(Database& database, ContactId contact);

/// A living contact with a cadence and what is known of them.
struct GapRow {
  ContactRef contact;
  bool has_interest = false;
  bool has_need = false;
  bool has_note = false;
  bool is_stale = false;  ///< the newest of these facts is older than the day asked for
};
std::vector<GapRow> gap_rows(Database& database, Date stale_before);

}  // namespace verso::store

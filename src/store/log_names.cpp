#include "store/log_names.hpp"

#include <algorithm>
#include <set>

#include "model/text.hpp"
#include "store/who_key.hpp"

namespace verso::store {
namespace {

/// A word that more people have than this tells nobody apart.
constexpr std::int64_t most_of_one_name = 500;

struct Card {
  log_sentence::Name name;
  bool archived = false;
};

std::optional<Card> read_card(Database& database, std::int64_t id) {
  Statement row = database.query("SELECT name, nickname, archived FROM contact WHERE id = ?");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  return Card{{ContactId{id}, text::name_words(row.view(0)), text::name_words(row.view(1))},
              row.integer(2) != 0};
}

bool has_word(const log_sentence::Name& name, const std::string& word) {
  return std::ranges::find(name.words, word) != name.words.end() ||
         std::ranges::find(name.nickname, word) != name.nickname.end();
}

}  // namespace

std::vector<log_sentence::Name> names_with(Database& database,
                                           const std::vector<std::string>& words) {
  std::set<std::int64_t> taken;
  std::vector<log_sentence::Name> result;
  for (const std::string& word : words) {
    std::vector<Card> cards;
    Statement ids =
        database.query("SELECT DISTINCT contact_id FROM who_key WHERE key IN (?, ?) LIMIT ?");
    ids.bind(word, whole_name_key(word), most_of_one_name);
    while (ids.step()) {
      // The key may be of an e-mail or a handle, which no sentence names people by.
      auto card = read_card(database, ids.integer(0));
      if (card && has_word(card->name, word)) cards.push_back(*std::move(card));
    }
    const bool any_living =
        std::ranges::any_of(cards, [](const Card& card) { return !card.archived; });
    for (Card& card : cards) {
      if (card.archived && any_living) continue;
      if (taken.insert(number(card.name.id)).second) result.push_back(std::move(card.name));
    }
  }
  return result;
}

std::vector<log_sentence::Name> names_of_initials(Database& database, const std::string& initials) {
  std::vector<log_sentence::Name> result;
  if (initials.empty()) return result;
  const std::string first = initials.substr(0, 1);
  Statement rows = database.query(
      "SELECT contact_id, name_key FROM roster WHERE archived = 0 AND name_key >= ? AND name_key < "
      "?");
  rows.bind(first, after_prefix(first));
  while (rows.step()) {
    std::vector<std::string> words = text::name_words(rows.view(1));
    std::string own;
    for (const std::string& word : words) own += word.front();
    if (own == initials) result.push_back({ContactId{rows.integer(0)}, std::move(words), {}});
  }
  return result;
}

std::size_t ties(Database& database, ContactId a, ContactId b) {
  Statement row = database.query(
      "SELECT (SELECT count(*) FROM touch_contact x JOIN touch_contact y "
      "ON y.touch_id = x.touch_id AND y.contact_id = ?2 WHERE x.contact_id = ?1) + "
      "EXISTS (SELECT 1 FROM knows WHERE (a_id, b_id) IN (VALUES (?1, ?2), (?2, ?1)))");
  row.bind(a, b);
  return row.step() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

}  // namespace verso::store

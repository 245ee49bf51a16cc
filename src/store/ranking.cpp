#include "store/ranking.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>

#include "model/snippet.hpp"
#include "store/contacts.hpp"
#include "store/match_text.hpp"
#include "store/text_index.hpp"

namespace verso::store {
namespace {

/// bm25 costs about a microsecond a match: beyond this many, only some are ranked.
constexpr std::int64_t rank_all_up_to = 7'500;
/// Of notes, touches and the rest then the newest each; of cards, on which a word says more, more.
constexpr std::int64_t newest_ranked = 1'000;
constexpr std::int64_t newest_cards_ranked = 20'000;
constexpr std::size_t first_window = 100;
/// A word so common has no weight by its rarity; on a card it says more than in any number of notes.
constexpr double card_weight = 10;
constexpr std::size_t hits_shown = 3;

struct Ranked {
  std::int64_t document = 0;
  double score = 0;
};

std::vector<Ranked> take_ranked(Statement& rows) {
  std::vector<Ranked> result;
  while (rows.step()) result.push_back({rows.integer(0), -rows.real(1)});
  return result;
}

/// Best first, as FTS5 sorts: of equal ones the earlier.
void sort(std::vector<Ranked>& ranked) {
  std::ranges::sort(ranked, {},
                    [](const Ranked& each) { return std::pair(-each.score, each.document); });
}

std::vector<Ranked> best(Database& database, const std::string& expression, std::size_t window) {
  Statement rows =
      database.query("SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?");
  rows.bind(expression, static_cast<std::int64_t>(window));
  return take_ranked(rows);
}

/// The weights of the index's columns, as it is told to rank by them: "2.0, 1.0, …".
std::string column_weights(Database& database) {
  Statement row = database.query("SELECT v FROM search_config WHERE k = 'rank'");
  if (!row.step()) return "1.0";
  const std::string_view function = row.view(0);
  const auto begin = function.find('(') + 1;
  return std::string(function.substr(begin, function.rfind(')') - begin));
}

/// The newest documents of the range that match, so many at most, best first.
std::vector<Ranked> best_of_newest(Database& database, const std::string& expression,
                                   const std::string& weights, const Documents& documents,
                                   std::int64_t most) {
  Statement rows = database.query(
      fmt::format("SELECT rowid, relative_bm25(search, {}) FROM search WHERE search MATCH ? AND "
                  "rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",
                  weights));
  rows.bind(expression, documents.first, documents.last, most);
  std::vector<Ranked> ranked = take_ranked(rows);
  sort(ranked);
  return ranked;
}

bool is_too_common(Database& database, const std::string& expression) {
  Statement behind = database.query("SELECT 1 FROM search WHERE search MATCH ? LIMIT 1 OFFSET ?");
  behind.bind(expression, rank_all_up_to);
  return behind.step();
}

/// The best of the cards, interests, needs and offers, and of the newest notes and touches.
std::vector<Ranked> bounded_best(Database& database, const std::string& expression) {
  const std::string weights = column_weights(database);
  std::vector<Ranked> result;
  for (const Documents& cards : {of_kinds(DocumentKind::contact, DocumentKind::contact),
                                 of_kinds(DocumentKind::interest, DocumentKind::interest),
                                 of_kinds(DocumentKind::need, DocumentKind::offer)}) {
    auto ranked = best_of_newest(database, expression, weights, cards, newest_cards_ranked);
    if (ranked.size() > first_window) ranked.resize(first_window);
    for (Ranked& each : ranked) each.score *= card_weight;
    result.insert(result.end(), ranked.begin(), ranked.end());
  }
  // Answers and what has higher numbers are few beside notes and touches: one range.
  for (const Documents& all : {of_kinds(DocumentKind::note, DocumentKind::note),
                               of_kinds(DocumentKind::touch, DocumentKind::touch),
                               of_kinds(DocumentKind::reply, DocumentKind::intro)}) {
    const auto ranked = best_of_newest(database, expression, weights, all, newest_ranked);
    result.insert(result.end(), ranked.begin(), ranked.end());
  }
  sort(result);
  return result;
}

/// Gathers hits by contact, in the order of their rank.
class Gathering {
 public:
  Gathering(Database& database, const Selection& selection, const ContactSet* only)
      : database_(database), selection_(selection), only_(only) {}

  void add(const Ranked& ranked) {
    const Owner owner = owner_of(database_, ranked.document);
    if (owner.is_private && selection_.privacy == Privacy::no_private) return;
    for (const std::int64_t contact : owner.contacts) {
      if (!admits(contact)) continue;
      Entry& entry = entries_[contact];
      // The best hit counts whole, each further one half of the one before.
      entry.score += ranked.score * entry.weight;
      entry.weight /= 2;
      if (entry.hits.size() < hits_shown) entry.hits.push_back({ranked.document, owner.is_private});
    }
  }

  std::size_t size() const { return entries_.size(); }

  struct Entry {
    double score = 0;
    double weight = 1;
    struct Document {
      std::int64_t number;
      bool is_private;
    };
    std::vector<Document> hits;
  };

  std::vector<std::pair<std::int64_t, Entry>> sorted() const {
    std::vector<std::pair<std::int64_t, Entry>> result(entries_.begin(), entries_.end());
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) {
      return std::pair(-a.second.score, a.first) < std::pair(-b.second.score, b.first);
    });
    return result;
  }

  bool has(std::int64_t contact) const { return entries_.contains(contact); }

 private:
  bool admits(std::int64_t contact) {
    if (entries_.contains(contact)) return true;
    if (only_ != nullptr) return std::binary_search(only_->begin(), only_->end(), contact);
    // Mostly nobody is archived: one look then saves one for each contact.
    if (!any_archived_) {
      any_archived_ =
          database_.integer("SELECT EXISTS (SELECT 1 FROM roster WHERE archived = 1)") != 0;
    }
    if (!*any_archived_) return true;
    Statement row = database_.query("SELECT archived FROM roster WHERE contact_id = ?");
    row.bind(contact);
    return row.step() && row.integer(0) == 0;
  }

  Database& database_;
  const Selection& selection_;
  const ContactSet* only_;
  std::optional<bool> any_archived_;
  std::unordered_map<std::int64_t, Entry> entries_;
};

/// Adds the best matches, more and more of them until there are as many contacts as wanted.
void gather_best(Database& database, const std::string& expression, std::size_t wanted,
                 std::size_t limit, Gathering& gathering) {
  std::size_t window = limit == 0 ? static_cast<std::size_t>(1) << 40 : first_window;
  std::size_t done = 0;
  for (;;) {
    const auto rows = best(database, expression, window);
    for (; done < rows.size(); ++done) gathering.add(rows[done]);
    if (rows.size() < window || (wanted != 0 && gathering.size() >= wanted)) return;
    window *= 8;
  }
}

void gather_bounded(Database& database, const std::string& expression, std::size_t wanted,
                    Gathering& gathering) {
  std::size_t done = 0;
  for (const Ranked& ranked : bounded_best(database, expression)) {
    if (done++ >= first_window && gathering.size() >= wanted) return;
    gathering.add(ranked);
  }
}

Hit read_hit(Database& database, std::int64_t document, const std::vector<const Query*>& texts,
             const tokens::Tokenizer& tokenizer) {
  const std::int64_t id = id_of_document(document);
  const auto read = [&](std::string_view sql, Hit::Kind kind) {
    Statement row = database.query(sql);
    row.bind(id);
    Hit hit{kind, id, std::nullopt, {}, false};
    if (row.step()) {
      hit.id = row.integer(0);
      hit.on = row.date(1);
      hit.snippet = snippet(row.view(2), texts, tokenizer);
    }
    return hit;
  };
  switch (kind_of_document(document)) {
    case DocumentKind::contact:
      return read(
          "SELECT id, NULL, concat_card FROM (SELECT id, name || "
          "coalesce(' (' || nickname || ')', '') || coalesce(', ' || title, '') || "
          "coalesce(', ' || org, '') || coalesce(', ' || place, '') AS concat_card "
          "FROM contact) WHERE id = ?",
          Hit::Kind::contact);
    case DocumentKind::interest:
      return read("SELECT id, NULL, topic FROM interest WHERE id = ?", Hit::Kind::interest);
    case DocumentKind::note:
      return read("SELECT id, on_day, text FROM note WHERE id = ?", Hit::Kind::note);
    case DocumentKind::touch:
      return read(
          "SELECT id, on_day, coalesce(text, '') || coalesce(' ' || purpose, '') "
          "FROM touch WHERE id = ?",
          Hit::Kind::touch);
    case DocumentKind::reply:
      return read("SELECT touch_id, on_day, text FROM reply WHERE id = ?", Hit::Kind::touch);
    case DocumentKind::need:
      return read("SELECT id, NULL, text FROM need WHERE id = ?", Hit::Kind::need);
    case DocumentKind::offer:
      return read("SELECT id, NULL, text FROM offer WHERE id = ?", Hit::Kind::offer);
    case DocumentKind::matter:
      return read("SELECT id, on_day, text FROM matter WHERE id = ?", Hit::Kind::matter);
    case DocumentKind::promise:
      return read("SELECT id, NULL, text FROM promise WHERE id = ?", Hit::Kind::promise);
    case DocumentKind::link:
      return read(
          "SELECT id, NULL, coalesce(title || ' ', '') || coalesce(about || ' ', '') || url "
          "FROM link WHERE id = ?",
          Hit::Kind::link);
    case DocumentKind::opportunity:
      return read(
          "SELECT id, NULL, text || coalesce(' ' || about, '') FROM opportunity WHERE id = ?",
          Hit::Kind::opportunity);
    case DocumentKind::intro:
      return read("SELECT id, NULL, why || coalesce(' ' || outcome, '') FROM intro WHERE id = ?",
                  Hit::Kind::intro);
  }
  return {};
}

std::string any_of(const std::vector<const Query*>& texts, const tokens::Tokenizer& tokenizer) {
  std::string expression;
  for (const Query* leaf : texts) {
    if (!is_indexed(leaf->field)) continue;
    const std::string one = match_expression(*leaf, tokenizer);
    if (one.empty()) continue;
    expression += expression.empty() ? one : " OR " + one;
  }
  return expression;
}

/// The contacts that fit conditions without any text hit, by name.
void append_rest(Database& database, const ContactSet& only, const Gathering& gathering,
                 std::size_t limit, std::vector<Found>& found) {
  std::vector<std::pair<std::string, std::int64_t>> rest;
  for (const std::int64_t id : only) {
    if (gathering.has(id)) continue;
    Statement row = database.query("SELECT name_key FROM roster WHERE contact_id = ?");
    row.bind(id);
    if (row.step()) rest.emplace_back(row.text(0), id);
  }
  std::sort(rest.begin(), rest.end());
  for (const auto& [key, id] : rest) {
    if (limit != 0 && found.size() >= limit) return;
    found.push_back({read_ref(database, ContactId{id}).value_or(ContactRef{}), 0, {}});
  }
}

/// A query of one word or phrase without a field of its own needs no set of contacts beforehand.
bool is_plain_text(const Query& query) {
  return query.kind == Query::Kind::text && is_indexed(query.field) &&
         query.field != Query::Field::hobby && query.field != Query::Field::expertise;
}

}  // namespace

SearchResult ranked_search(Database& database, const tokens::Tokenizer& tokenizer,
                           const Query& query, const Selection& selection, std::size_t limit) {
  SearchResult result;
  std::optional<ContactSet> only;
  if (!is_plain_text(query)) {
    only = select_contacts(database, tokenizer, query, selection);
    if (only->empty()) return result;
  }
  const auto texts = positive_texts(query);
  const std::string expression = any_of(texts, tokenizer);
  Gathering gathering(database, selection, only ? &*only : nullptr);
  const std::size_t wanted =
      only ? std::min(limit == 0 ? only->size() : limit, only->size()) : limit;
  if (!expression.empty()) {
    result.bounded = limit != 0 && is_too_common(database, expression);
    if (result.bounded) {
      gather_bounded(database, expression, wanted, gathering);
    } else {
      gather_best(database, expression, wanted, limit, gathering);
    }
  }
  for (const auto& [id, entry] : gathering.sorted()) {
    if (limit != 0 && result.contacts.size() >= limit) break;
    Found found{read_ref(database, ContactId{id}).value_or(ContactRef{}), entry.score, {}};
    for (const auto& document : entry.hits) {
      found.hits.push_back(read_hit(database, document.number, texts, tokenizer));
      found.hits.back().is_private = document.is_private;
    }
    result.contacts.push_back(std::move(found));
  }
  if (only) append_rest(database, *only, gathering, limit, result.contacts);
  return result;
}

}  // namespace verso::store

#include "book/people_ranking.hpp"

#include <algorithm>
#include <unordered_map>

#include "book/access.hpp"
#include "model/relevance.hpp"
#include "model/subject.hpp"
#include "model/text.hpp"
#include "store/postings.hpp"
#include "store/select.hpp"
#include "verso/error.hpp"

namespace verso {
namespace {

/// Documents whose people are looked up, and people of whom all facts are weighed.
constexpr std::size_t most_documents = 600;
constexpr std::size_t least_people = 80;
/// People of less than this share of the best score have only some common word to do with the text.
constexpr double least_share = 0.12;

/// The people of the documents, those with the most to say first.
std::vector<std::int64_t> people_of(store::Database& database,
                                    const std::vector<store::ScoredDocument>& documents,
                                    std::size_t limit) {
  std::unordered_map<std::int64_t, double> scores;
  const std::size_t count =
      limit == 0 ? documents.size() : std::min(documents.size(), most_documents);
  for (std::size_t i = 0; i < count; ++i) {
    for (const std::int64_t contact : store::owner_of(database, documents[i].number).contacts) {
      scores[contact] += documents[i].score;
    }
  }
  std::vector<std::pair<double, std::int64_t>> sorted;
  for (const auto& [contact, score] : scores) sorted.emplace_back(-score, contact);
  std::sort(sorted.begin(), sorted.end());
  const std::size_t most = limit == 0 ? sorted.size() : std::max(least_people, 2 * limit);
  if (sorted.size() > most) sorted.resize(most);
  std::vector<std::int64_t> people;
  for (const auto& [score, contact] : sorted) people.push_back(contact);
  return people;
}

Evidence evidence_of(const Fact& fact) {
  return {static_cast<Evidence::Kind>(fact.kind), fact.id, fact.text, fact.is_private};
}

}  // namespace

std::vector<Valuer> rank_people(Book& book, std::string_view text, std::size_t limit,
                                const OwnSynonyms& own_synonyms, std::span<const store::Part> parts,
                                const FactsOf& facts_of) {
  if (!tokens::has_token(text)) throw Error(ErrorKind::usage, "there is no word in that text");
  const tokens::Tokenizer tokenizer(book.store().language());
  const Synonyms synonyms(tokenizer, book.store().language(), own_synonyms);
  Subject subject(tokenizer, synonyms, text);
  const auto documents = store::TextFinder(database(book), parts).find(subject);
  std::vector<Valuer> result;
  for (const std::int64_t person : people_of(database(book), documents, limit)) {
    const ContactId id{person};
    if (store::is_archived(database(book), id)) continue;
    const std::vector<Fact> facts = facts_of(id);
    const Relevance found = relevance(subject, facts, book.today());
    if (found.score <= 0) continue;
    Valuer valuer{{id, {}, {}}, found.score, {}};
    for (const std::size_t fact : found.evidence)
      valuer.evidence.push_back(evidence_of(facts[fact]));
    result.push_back(std::move(valuer));
  }
  std::stable_sort(result.begin(), result.end(), [](const Valuer& a, const Valuer& b) {
    return std::pair(-a.score, a.contact.id) < std::pair(-b.score, b.contact.id);
  });
  const double least = result.empty() ? 0 : result.front().score * least_share;
  std::erase_if(result, [&](const Valuer& one) { return one.score < least; });
  if (limit != 0 && result.size() > limit) result.resize(limit);
  for (Valuer& one : result) {
    one.contact = store::read_ref(database(book), one.contact.id).value_or(one.contact);
  }
  return result;
}

}  // namespace verso

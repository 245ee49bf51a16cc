#include <algorithm>
#include <array>
#include <map>

#include "book/access.hpp"
#include "model/matching.hpp"
#include "store/asks.hpp"
#include "store/postings.hpp"
#include "store/skills.hpp"
#include "verso/error.hpp"
#include "verso/helper.hpp"

namespace verso {
namespace {

using store::DocumentKind;

constexpr std::size_t most_documents = 400;
constexpr int most_given = 3;

constexpr std::array parts{
    store::Part{"", DocumentKind::offer, DocumentKind::offer, 1000},
    store::Part{"{title interest}", DocumentKind::contact, DocumentKind::interest, 2000},
    store::Part{"", DocumentKind::note, DocumentKind::note, 1000},
};

std::vector<std::string> split_kinds(std::string_view text) {
  std::vector<std::string> kinds;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t to = std::min(text.find(',', from), text.size());
    kinds.emplace_back(text.substr(from, to - from));
    from = to + 1;
  }
  return kinds;
}

/// What of a person speaks for them: the best whole, each further one half of the one before.
struct Case {
  std::vector<std::pair<double, Skill>> skills;
  double score() const {
    double sum = 0;
    double weight = 1;
    for (const auto& [score, skill] : skills) {
      sum += score * weight;
      weight /= 2;
    }
    return sum;
  }
};

}  // namespace

std::vector<Helper> who_could_help(Book& book, AskId id, std::size_t limit,
                                   const OwnSynonyms& own_synonyms) {
  const Reading reading(book);
  const Ask ask = get_ask(book, id);
  const tokens::Tokenizer tokenizer(book.store().language());
  const Synonyms synonyms(tokenizer, book.store().language(), own_synonyms);
  Subject subject(tokenizer, synonyms, ask.text);
  std::map<ContactId, Case> cases;
  std::size_t weighed = 0;
  for (const store::ScoredDocument& document :
       store::TextFinder(database(book), parts).find(subject)) {
    if (++weighed > most_documents) break;
    const auto owned = store::read_skill(database(book), document.number, book.today());
    if (!owned) continue;
    if (const auto fit = meets(subject, owned->skill.kind, Passage(tokenizer, owned->skill.text),
                               owned->on, book.today())) {
      cases[owned->contact].skills.emplace_back(fit->score, owned->skill);
    }
  }
  std::vector<Helper> result;
  for (auto& [contact, one] : cases) {
    std::stable_sort(one.skills.begin(), one.skills.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    const store::LastDays last = store::last_days(database(book), contact);
    Helper helper{
        {contact, {}, {}}, 0, alive(last.touch, last.value, book.today()), {}, last.touch, {}, {}};
    helper.score = one.score() * helper.alive;
    for (auto& [score, skill] : one.skills) helper.by.push_back(std::move(skill));
    for (const AskSent& sent : ask.sent) {
      if (sent.contact.id == contact) helper.asked_on = sent.on;
    }
    result.push_back(std::move(helper));
  }
  std::stable_sort(result.begin(), result.end(),
                   [](const Helper& a, const Helper& b) { return a.score > b.score; });
  if (limit != 0 && result.size() > limit) result.resize(limit);
  const Date since = subtract(book.today(), Duration{1, Duration::Unit::year});
  for (Helper& helper : result) {
    helper.contact = store::read_ref(database(book), helper.contact.id).value_or(helper.contact);
    for (const auto& row :
         store::given_since(database(book), helper.contact.id, since, most_given)) {
      helper.gave.push_back({row.on, split_kinds(row.kinds)});
    }
  }
  return result;
}

}  // namespace verso

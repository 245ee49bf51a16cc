#include "book/matcher.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

#include "book/access.hpp"
#include "store/intros.hpp"
#include "store/needs.hpp"

namespace verso {
namespace {

using store::DocumentKind;

/// Skills that are weighed for one need.
constexpr std::size_t most_skills = 60;
/// How many of them may be notes, which take longest to read and say least.
constexpr std::size_t most_notes = 10;
/// Needs that are weighed for one skill.
constexpr std::size_t most_needs = 60;

constexpr std::array skill_parts{
    store::Part{"", DocumentKind::offer, DocumentKind::offer, 500},
    store::Part{"", DocumentKind::interest, DocumentKind::interest, 300},
    store::Part{"", DocumentKind::note, DocumentKind::note, 100},
};
constexpr std::array need_parts{
    store::Part{"", DocumentKind::need, DocumentKind::need, 1000},
};

/// Notes are the last of the parts.
std::span<const store::Part> parts_of(Matcher::Skills skills) {
  const std::span<const store::Part> all(skill_parts);
  return skills == Matcher::Skills::all ? all : all.first(all.size() - 1);
}

/// Whether a document can have enough of the need, by what it was found for: other forms of a word,
/// which count least there in proportion, may gain half as much again when they are read.
bool may_meet(const Subject& need, const store::ScoredDocument& document) {
  const bool is_note = store::kind_of_document(document.number) == DocumentKind::note;
  const Skill::Kind kind = is_note ? Skill::Kind::note : Skill::Kind::offer;
  return document.score * 1.5 >= least_gain(need, kind);
}

}  // namespace

Matcher::Matcher(Book& book, const tokens::Tokenizer& tokenizer, Skills skills,
                 const OwnSynonyms& own_synonyms)
    : book_(book),
      taken_(skills),
      tokenizer_(tokenizer),
      synonyms_(tokenizer_, book.store().language(), own_synonyms),
      skills_(database(book), parts_of(skills)),
      needs_(database(book), need_parts) {
  for (const Intro& intro : store::read_intros(database(book))) {
    if (!intro.need) continue;
    if (intro.status != IntroStatus::made && intro.status != IntroStatus::declined) continue;
    settled_.insert({*intro.need, intro.a.id});
    settled_.insert({*intro.need, intro.b.id});
  }
}

void Matcher::prepare(store::Interests& interests, std::size_t needs) {
  // What it costs to ask the text index for one need, in offers and interests that are read.
  constexpr std::int64_t skills_for_one = 2000;
  if (is_prepared_) return;
  is_prepared_ =
      store::count_skills(database(book_)) <= static_cast<std::int64_t>(needs) * skills_for_one;
  if (is_prepared_) hold_skills(interests);
}

void Matcher::hold_skills(store::Interests& interests) {
  PhraseIndex topics(tokenizer_);
  for (const std::string& topic : interests.topics()) topics.add_text(topic);
  for (const store::Interests::Row& row : interests.rows()) {
    topics.add_document(row.topic, store::document_number(DocumentKind::interest, row.id));
    const auto id = static_cast<std::size_t>(row.id);
    if (id >= is_expertise_.size()) is_expertise_.resize(id + 1);
    is_expertise_[id] = row.is_expertise;
  }
  skills_.hold(DocumentKind::interest, std::move(topics));
  PhraseIndex offers(tokenizer_);
  for (const Offer& offer : store::read_offers(database(book_), {}, book_.today())) {
    offers.add_document(offers.add_text(offer.text),
                        store::document_number(DocumentKind::offer, number(offer.id)));
  }
  skills_.hold(DocumentKind::offer, std::move(offers));
}

bool Matcher::takes(Skill::Kind kind) const {
  return taken_ == Skills::all || kind == Skill::Kind::offer || kind == Skill::Kind::expertise;
}

bool Matcher::is_other(std::int64_t document) const {
  if (!is_prepared_ || taken_ == Skills::all) return false;
  return store::kind_of_document(document) == DocumentKind::interest &&
         !is_expertise_[static_cast<std::size_t>(store::id_of_document(document))];
}

void Matcher::meet(const Need& need) {
  Subject subject(tokenizer_, synonyms_, need.text);
  std::size_t weighed = 0;
  std::size_t notes = 0;
  for (const store::ScoredDocument& document : skills_.find(subject)) {
    if (++weighed > most_skills) break;
    if (!may_meet(subject, document) || is_other(document.number)) continue;
    if (store::kind_of_document(document.number) == DocumentKind::note) {
      if (++notes > most_notes) continue;
      if (const auto said = read(document.number)) weigh(need, subject, *said);
    } else if (const auto& said = skill(document.number)) {
      weigh(need, subject, *said);
    }
  }
}

void Matcher::meet_with(ContactId contact) {
  for (store::OwnedSkill& owned : store::skills_of(database(book_), contact, book_.today())) {
    if (!takes(owned.skill.kind)) continue;
    Subject subject(tokenizer_, synonyms_, owned.skill.text);
    Passage passage(tokenizer_, owned.skill.text);
    const Said said{std::move(owned), std::move(passage)};
    std::size_t weighed = 0;
    // A note has many words, few of which make a need; in other forms they are found from the need.
    const auto forms = said.owned.skill.kind == Skill::Kind::note
                           ? store::TextFinder::Forms::own
                           : store::TextFinder::Forms::others;
    for (const store::ScoredDocument& document : needs_.find(subject, forms)) {
      if (++weighed > most_needs) break;
      meet_by(NeedId{store::id_of_document(document.number)}, said);
    }
  }
}

void Matcher::meet_by(NeedId id, const Said& said) {
  const auto [place, is_new] = asked_.try_emplace(id);
  Asked& asked = place->second;
  if (is_new) {
    auto need = store::read_need(database(book_), id, book_.today());
    if (!need || need->status != NeedStatus::open ||
        store::is_archived(database(book_), need->contact.id)) {
      return;
    }
    asked.subject.emplace(tokenizer_, synonyms_, need->text);
    asked.need = std::move(need);
  }
  if (!asked.need) return;
  // What speaks of nothing that the need is about shows before it is known how rare the words are.
  const Mentions mentions = asked.subject->mentions(said.passage);
  if (!is_about(*asked.subject, mentions)) return;
  weigh_words(asked, mentions);
  weigh(*asked.need, *asked.subject, said);
}

/// How rare the words are by which these mentions count: the need's own, and other wordings of what is
/// mentioned.
void Matcher::weigh_words(Asked& asked, const Mentions& mentions) {
  std::vector<Concept>& concepts = asked.subject->concepts();
  if (!asked.is_weighed) {
    for (Concept& one : concepts) skills_.weigh(one.wordings.front());
    asked.is_weighed = true;
  }
  for (const Mention& mention : mentions.found) {
    for (Wording& wording : concepts[mention.concept_number].wordings) skills_.weigh(wording);
  }
}

std::vector<Match> Matcher::finish(std::size_t limit) {
  std::set<std::pair<ContactId, ContactId>> helps;
  for (const auto& [key, match] : best_) helps.insert({match.needs.id, match.can.id});
  std::vector<Match*> order;
  order.reserve(best_.size());
  for (auto& [key, match] : best_) {
    match.mutual = helps.contains({match.can.id, match.needs.id});
    order.push_back(&match);
  }
  std::stable_sort(order.begin(), order.end(), [](const Match* a, const Match* b) {
    return std::tuple(!a->mutual, -a->score, a->need) < std::tuple(!b->mutual, -b->score, b->need);
  });
  if (limit != 0 && order.size() > limit) order.resize(limit);
  std::vector<Match> result;
  for (Match* match : order) {
    match->can = store::read_ref(database(book_), match->can.id).value_or(match->can);
    result.push_back(std::move(*match));
  }
  best_.clear();
  return result;
}

const std::optional<Matcher::Said>& Matcher::skill(std::int64_t document) {
  const auto [place, is_new] = known_.try_emplace(document);
  if (is_new) place->second = read(document);
  return place->second;
}

std::optional<Matcher::Said> Matcher::read(std::int64_t document) {
  auto owned = store::read_skill(database(book_), document, book_.today());
  if (!owned || !takes(owned->skill.kind)) return std::nullopt;
  Passage passage(tokenizer_, owned->skill.text);
  return Said{*std::move(owned), std::move(passage)};
}

/// Of each need and person the best skill counts.
void Matcher::weigh(const Need& need, const Subject& subject, const Said& said) {
  const store::OwnedSkill& owned = said.owned;
  if (owned.contact == need.contact.id || settled_.contains({need.id, owned.contact})) return;
  auto fit = meets(subject, owned.skill.kind, said.passage, owned.on, book_.today());
  if (!fit) return;
  constexpr double of_bind = 1.25;
  const double score = fit->score * (need.bind ? of_bind : 1);
  Match& best = best_[{need.id, owned.contact}];
  if (best.score >= score) return;
  best = {need.id,
          need.text,
          need.contact,
          owned.skill,
          {owned.contact, {}, {}},
          false,
          std::move(fit->words),
          score};
}

}  // namespace verso

#include "book/import_things.hpp"

#include <algorithm>
#include <type_traits>

#include "store/asks.hpp"
#include "store/intros.hpp"
#include "store/links.hpp"
#include "store/news.hpp"
#include "store/opportunities.hpp"

namespace verso {
namespace {

void localize(std::optional<ContactRef>& person, const GivenImport::Resolve& resolve) {
  if (!person) return;
  const auto id = resolve(*person);
  if (id) {
    person->id = *id;
  } else {
    person.reset();
  }
}

/// Drops whom the file does not hold.
void localize(std::vector<ContactRef>& people, const GivenImport::Resolve& resolve) {
  std::vector<ContactRef> known;
  for (ContactRef& person : people) {
    const auto id = resolve(person);
    if (!id) continue;
    person.id = *id;
    known.push_back(std::move(person));
  }
  people = std::move(known);
}

std::optional<ContactId> id_of(const std::optional<ContactRef>& person) {
  return person ? std::optional(person->id) : std::nullopt;
}

template <class Thing>
constexpr std::size_t kind_of() {
  return Given(std::in_place_type<Thing>).index();
}

}  // namespace

template <class Thing>
void ThingsImport::take(std::int64_t id) {
  taken_.emplace(kind_of<Thing>(), id);
}

template <class Thing, class Like>
const Thing* ThingsImport::take(const std::vector<Thing>& own, const Like& is_like) {
  const auto known = std::ranges::find_if(own, [&](const Thing& other) {
    return is_like(other) && !taken_.contains({kind_of<Thing>(), number(other.id)});
  });
  if (known == own.end()) return nullptr;
  take<Thing>(number(known->id));
  return &*known;
}

ThingsImport::Counts ThingsImport::settle(const GivenImport::Resolve& resolve,
                                          const GivenImport& needs) {
  Counts counts;
  taken_.clear();
  for (Given& given : pending_) {
    const Outcome outcome = std::visit(
        [&](auto& thing) {
          using Thing = std::remove_reference_t<decltype(thing)>;
          if constexpr (std::is_same_v<Thing, Intro>) {
            return add(std::move(thing), resolve, needs);
          } else if constexpr (std::is_same_v<Thing, Ask> || std::is_same_v<Thing, News>) {
            return add(thing);
          } else {
            return add(std::move(thing), resolve);
          }
        },
        given);
    switch (outcome) {
      case Outcome::added: ++counts.added; break;
      case Outcome::updated: ++counts.updated; break;
      case Outcome::unchanged: ++counts.unchanged; break;
    }
  }
  pending_.clear();
  return counts;
}

void ThingsImport::catch_up() {
  for (const auto& change : changes_) change(database(book_));
  changes_.clear();
}

ThingsImport::Outcome ThingsImport::later(bool lacks,
                                          std::function<void(store::Database&)> change) {
  if (!lacks) return Outcome::unchanged;
  changes_.push_back(std::move(change));
  return Outcome::updated;
}

ThingsImport::Outcome ThingsImport::add(Link link, const GivenImport::Resolve& resolve) {
  const std::int64_t file_number = number(link.id);
  localize(link.from, resolve);
  if (const auto known = store::find_link(database(book_), link.url)) {
    links_[file_number] = number(*known);
    const Link own = store::read_link(database(book_), *known).value_or(link);
    const bool lacks = (own.title.empty() && !link.title.empty()) ||
                       (own.about.empty() && !link.about.empty()) || (!own.from && link.from);
    return later(lacks, [id = *known, link](store::Database& data) {
      Link filled = store::read_link(data, id).value_or(link);
      if (filled.title.empty()) filled.title = link.title;
      if (filled.about.empty()) filled.about = link.about;
      if (!filled.from) filled.from = link.from;
      store::update_link(data, filled);
    });
  }
  if (numbers_ == GivenImport::Numbers::new_ones) link.id = {};
  links_[file_number] = number(store::insert_link(database(book_), link, stamp(book_)));
  return Outcome::added;
}

ThingsImport::Outcome ThingsImport::add(Opportunity opportunity,
                                        const GivenImport::Resolve& resolve) {
  const std::int64_t file_number = number(opportunity.id);
  localize(opportunity.from, resolve);
  const auto own = store::read_opportunities(database(book_), book_.today());
  const Opportunity* known = take(own, [&](const Opportunity& other) {
    return other.text == opportunity.text && id_of(other.from) == id_of(opportunity.from);
  });
  if (known != nullptr) {
    opportunities_[file_number] = number(known->id);
    const bool closes = known->status != OpportunityStatus::closed &&
                        opportunity.status == OpportunityStatus::closed;
    return later(closes, [id = known->id](store::Database& data) {
      store::set_opportunity_closed(data, id);
    });
  }
  if (numbers_ == GivenImport::Numbers::new_ones) opportunity.id = {};
  const auto id = number(store::insert_opportunity(database(book_), opportunity, stamp(book_)));
  take<Opportunity>(id);
  opportunities_[file_number] = id;
  return Outcome::added;
}

namespace {

bool holds(const std::vector<ContactRef>& people, ContactId id) {
  return std::ranges::find(people, id, &ContactRef::id) != people.end();
}

struct Answered {
  ContactId contact;
  IntroAnswer answer;
};

/// What the file knows of who was asked and agreed, and one's own does not: an answer is more than
/// having been asked, and one's own is kept.
std::vector<Answered> missing_answers(const Intro& own, const Intro& file) {
  std::vector<Answered> missing;
  const auto has_said = [&own](ContactId id) {
    return holds(own.agreed_by, id) || holds(own.declined_by, id);
  };
  for (const auto& [people, answer] : {std::pair(&file.agreed_by, IntroAnswer::agreed),
                                       std::pair(&file.declined_by, IntroAnswer::declined)}) {
    for (const ContactRef& person : *people) {
      if (!has_said(person.id)) missing.push_back({person.id, answer});
    }
  }
  for (const ContactRef& person : file.asked) {
    if (!has_said(person.id) && !holds(own.asked, person.id)) {
      missing.push_back({person.id, IntroAnswer::asked});
    }
  }
  return missing;
}

}  // namespace

ThingsImport::Outcome ThingsImport::add(Intro intro, const GivenImport::Resolve& resolve,
                                        const GivenImport& needs) {
  const std::int64_t file_number = number(intro.id);
  const auto a = resolve(intro.a);
  const auto b = resolve(intro.b);
  if (!a || !b || *a == *b) return Outcome::unchanged;  // one person since a merge
  intro.a.id = *a;
  intro.b.id = *b;
  if (intro.need) intro.need = needs.need_of(number(*intro.need));
  localize(intro.asked, resolve);
  localize(intro.agreed_by, resolve);
  localize(intro.declined_by, resolve);
  const auto own = store::read_intros(database(book_));
  const Intro* known = take(own, [&](const Intro& other) {
    return other.a.id == *a && other.b.id == *b && other.why == intro.why;
  });
  if (known != nullptr) {
    intros_[file_number] = number(known->id);
    const std::vector<Answered> missing = missing_answers(*known, intro);
    const std::string outcome = known->outcome.empty() ? intro.outcome : "";
    return later(!missing.empty() || !outcome.empty(),
                 [id = known->id, missing, outcome](store::Database& data) {
                   for (const auto& [contact, answer] : missing) {
                     store::set_intro_answer(data, id, contact, answer);
                   }
                   if (!outcome.empty()) store::set_intro_outcome(data, id, outcome);
                 });
  }
  if (numbers_ == GivenImport::Numbers::new_ones) intro.id = {};
  const auto id = number(store::insert_intro(database(book_), intro, stamp(book_)));
  take<Intro>(id);
  intros_[file_number] = id;
  return Outcome::added;
}

ThingsImport::Outcome ThingsImport::add(const Ask& ask) {
  const auto own = store::read_asks(database(book_));
  const Ask* known = take(own, [&](const Ask& other) { return other.text == ask.text; });
  if (known != nullptr) {
    asks_[number(ask.id)] = number(known->id);
    const bool closes = known->status == AskStatus::open && ask.status == AskStatus::closed;
    return later(closes, [id = known->id, outcome = ask.outcome](store::Database& data) {
      store::set_ask_closed(data, id, outcome);
    });
  }
  Ask added = ask;
  if (numbers_ == GivenImport::Numbers::new_ones) added.id = {};
  const auto id = number(store::insert_ask(database(book_), added, stamp(book_)));
  take<Ask>(id);
  asks_[number(ask.id)] = id;
  return Outcome::added;
}

ThingsImport::Outcome ThingsImport::add(const News& news) {
  const auto own = store::read_news(database(book_));
  const auto is_like = [&](const News& other) {
    return other.text == news.text && other.on == news.on;
  };
  if (take(own, is_like) != nullptr) return Outcome::unchanged;
  News added = news;
  if (numbers_ == GivenImport::Numbers::new_ones) {
    added.id = {};
    added.after_touch = 0;  // a number of the file
  }
  take<News>(number(store::insert_news(database(book_), added, stamp(book_))));
  return Outcome::added;
}

std::optional<Cause> ThingsImport::cause_of(const Cause& cause) const {
  const auto numbers_of = [&]() -> const Numbers& {
    switch (cause.kind) {
      case Cause::Kind::share: return links_;
      case Cause::Kind::pass:
      case Cause::Kind::told: return opportunities_;
      case Cause::Kind::intro: return intros_;
      case Cause::Kind::ask:
      case Cause::Kind::thanks: return asks_;
    }
    return links_;
  };
  const Numbers& numbers = numbers_of();
  const auto found = numbers.find(cause.ref);
  if (found == numbers.end()) return std::nullopt;
  return Cause{cause.kind, found->second};
}

}  // namespace verso

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
std::optional<std::int64_t> ThingsImport::take(const std::vector<Thing>& own, const Like& is_like) {
  const auto known = std::ranges::find_if(own, [&](const Thing& other) {
    return is_like(other) && !taken_.contains({kind_of<Thing>(), number(other.id)});
  });
  if (known == own.end()) return std::nullopt;
  take<Thing>(number(known->id));
  return number(known->id);
}

ThingsImport::Counts ThingsImport::settle(const GivenImport::Resolve& resolve,
                                          const GivenImport& needs) {
  Counts counts;
  taken_.clear();
  for (Given& given : pending_) {
    const bool added = std::visit(
        [&](auto& thing) {
          using Thing = std::remove_reference_t<decltype(thing)>;
          if constexpr (std::is_same_v<Thing, Intro>) {
            return add(std::move(thing), resolve, needs);
          } else if constexpr (std::is_same_v<Thing, Ask> || std::is_same_v<Thing, News>) {
            return add(std::move(thing));
          } else {
            return add(std::move(thing), resolve);
          }
        },
        given);
    ++(added ? counts.added : counts.unchanged);
  }
  pending_.clear();
  return counts;
}

bool ThingsImport::add(Link link, const GivenImport::Resolve& resolve) {
  const std::int64_t file_number = number(link.id);
  localize(link.from, resolve);
  auto id = store::find_link(database(book_), link.url);
  const bool is_new = !id;
  if (is_new) {
    if (numbers_ == GivenImport::Numbers::new_ones) link.id = {};
    id = store::insert_link(database(book_), link, stamp(book_));
  }
  links_[file_number] = number(*id);
  return is_new;
}

bool ThingsImport::add(Opportunity opportunity, const GivenImport::Resolve& resolve) {
  const std::int64_t file_number = number(opportunity.id);
  localize(opportunity.from, resolve);
  const auto own = store::read_opportunities(database(book_), book_.today());
  const auto known = take(own, [&](const Opportunity& other) {
    return other.text == opportunity.text && id_of(other.from) == id_of(opportunity.from);
  });
  if (known) {
    opportunities_[file_number] = *known;
    return false;
  }
  if (numbers_ == GivenImport::Numbers::new_ones) opportunity.id = {};
  const auto id = number(store::insert_opportunity(database(book_), opportunity, stamp(book_)));
  take<Opportunity>(id);
  opportunities_[file_number] = id;
  return true;
}

bool ThingsImport::add(Intro intro, const GivenImport::Resolve& resolve, const GivenImport& needs) {
  const std::int64_t file_number = number(intro.id);
  const auto a = resolve(intro.a);
  const auto b = resolve(intro.b);
  if (!a || !b) return false;
  intro.a.id = *a;
  intro.b.id = *b;
  if (intro.need) intro.need = needs.need_of(number(*intro.need));
  localize(intro.asked, resolve);
  localize(intro.agreed_by, resolve);
  localize(intro.declined_by, resolve);
  const auto own = store::read_intros(database(book_));
  const auto known = take(own, [&](const Intro& other) {
    return other.a.id == *a && other.b.id == *b && other.why == intro.why;
  });
  if (known) {
    intros_[file_number] = *known;
    return false;
  }
  if (numbers_ == GivenImport::Numbers::new_ones) intro.id = {};
  const auto id = number(store::insert_intro(database(book_), intro, stamp(book_)));
  take<Intro>(id);
  intros_[file_number] = id;
  return true;
}

bool ThingsImport::add(Ask ask) {
  const std::int64_t file_number = number(ask.id);
  const auto own = store::read_asks(database(book_));
  const auto known = take(own, [&](const Ask& other) { return other.text == ask.text; });
  if (known) {
    asks_[file_number] = *known;
    return false;
  }
  if (numbers_ == GivenImport::Numbers::new_ones) ask.id = {};
  const auto id = number(store::insert_ask(database(book_), ask, stamp(book_)));
  take<Ask>(id);
  asks_[file_number] = id;
  return true;
}

bool ThingsImport::add(const News& news) {
  const auto own = store::read_news(database(book_));
  const auto is_like = [&](const News& other) {
    return other.text == news.text && other.on == news.on;
  };
  if (take(own, is_like)) return false;
  News added = news;
  if (numbers_ == GivenImport::Numbers::new_ones) added.id = {};
  take<News>(number(store::insert_news(database(book_), added, stamp(book_))));
  return true;
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

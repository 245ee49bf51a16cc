#include "verso/field.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "book/access.hpp"
#include "book/people_ranking.hpp"
#include "store/facts.hpp"
#include "store/hubs.hpp"
#include "store/skills.hpp"
#include "verso/helper.hpp"

namespace verso {
namespace {

using store::DocumentKind;

/// People who are looked at, so that a friend who is a little in the field is not lost to strangers.
constexpr std::size_t most_people = 200;

constexpr std::array parts{
    store::Part{"{org title interest offer}", DocumentKind::contact, DocumentKind::offer, 3000},
    store::Part{"", DocumentKind::note, DocumentKind::note, 1500},
};

FieldPerson person_of(Book& book, Valuer&& found) {
  const store::LastDays last = store::last_days(database(book), found.contact.id);
  FieldPerson person;
  person.contact = std::move(found.contact);
  person.alive = alive(last.touch, last.value, book.today());
  person.score = found.score * person.alive;
  person.last_touch_on = last.touch;
  person.evidence = std::move(found.evidence);
  person.named_by = store::brought_by(database(book), person.contact.id);
  person.known_to = store::acquaintances(database(book), person.contact.id);
  return person;
}

void lead(Book& book, std::vector<Door>& doors, const ContactRef& who, const ContactRef& to) {
  auto door = std::find_if(doors.begin(), doors.end(),
                           [&](const Door& one) { return one.contact.id == who.id; });
  if (door == doors.end()) {
    const store::LastDays last = store::last_days(database(book), who.id);
    doors.push_back({who, alive(last.touch, last.value, book.today()), last.touch, {}});
    door = doors.end() - 1;
  }
  const bool is_there = std::any_of(door->to.begin(), door->to.end(),
                                    [&](const ContactRef& one) { return one.id == to.id; });
  if (!is_there) door->to.push_back(to);
}

std::vector<Door> doors_to(Book& book, const std::vector<FieldPerson>& people) {
  std::vector<Door> doors;
  for (const FieldPerson& person : people) {
    for (const ContactRef& who : person.named_by) lead(book, doors, who, person.contact);
    for (const ContactRef& who : person.known_to) lead(book, doors, who, person.contact);
  }
  std::stable_sort(doors.begin(), doors.end(), [](const Door& a, const Door& b) {
    return std::tuple(-static_cast<double>(a.to.size()) * a.alive, a.contact.name) <
           std::tuple(-static_cast<double>(b.to.size()) * b.alive, b.contact.name);
  });
  return doors;
}

bool shows(const FieldPerson& person, Evidence::Kind kind) {
  return std::any_of(person.evidence.begin(), person.evidence.end(),
                     [kind](const Evidence& one) { return one.kind == kind; });
}

/// What a person who wants to enter the field should look for next.
std::vector<std::string> missing_of(const Field& field, Date today) {
  const std::vector<FieldPerson>& people = field.people;
  std::vector<std::string> missing;
  const auto none = [&](auto holds) { return std::none_of(people.begin(), people.end(), holds); };
  if (people.empty()) {
    missing.push_back(fmt::format(
        "you know nobody in {}: ask those who know many (hubs) who is in it", field.topic));
    return missing;
  }
  if (people.size() == 1) {
    missing.push_back(fmt::format("you know only one person there: ask {} for two names more",
                                  people.front().contact.name));
  }
  if (none([](const FieldPerson& one) {
        return shows(one, Evidence::Kind::expertise) || shows(one, Evidence::Kind::title);
      })) {
    missing.emplace_back("nobody of whom it is known that they work in it or are expert in it");
  }
  const Date year_ago = subtract(today, Duration{1, Duration::Unit::year});
  if (none([&](const FieldPerson& one) {
        return one.last_touch_on && *one.last_touch_on >= year_ago;
      })) {
    missing.emplace_back(
        "no touch with any of them in the last year: bring something of value first");
  }
  if (field.doors.empty()) {
    missing.emplace_back(
        "nobody of whom it is known that they know them; `verso knows` records it");
  }
  return missing;
}

}  // namespace

Field field(Book& book, std::string_view topic, std::size_t limit, Privacy privacy,
            const OwnSynonyms& own_synonyms) {
  const Reading reading(book);
  Field result{std::string(topic), {}, {}, {}};
  const auto facts = [&](ContactId contact) {
    return store::field_facts_of(database(book), contact, book.today(), privacy);
  };
  for (Valuer& found :
       rank_people(book, topic, limit == 0 ? 0 : most_people, own_synonyms, parts, facts)) {
    result.people.push_back(person_of(book, std::move(found)));
  }
  std::stable_sort(result.people.begin(), result.people.end(),
                   [](const FieldPerson& a, const FieldPerson& b) { return a.score > b.score; });
  result.doors = doors_to(book, result.people);
  result.missing = missing_of(result, book.today());
  if (limit != 0 && result.people.size() > limit) result.people.resize(limit);
  return result;
}

}  // namespace verso

#include "book/bring.hpp"

#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "book/fixture.hpp"
#include "catch.hpp"
#include "store/interests.hpp"
#include "store/store.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/intro.hpp"
#include "verso/link.hpp"
#include "verso/need.hpp"
#include "verso/news.hpp"
#include "verso/notes.hpp"
#include "verso/opportunity.hpp"
#include "verso/promise.hpp"

using namespace verso;

// What to bring to somebody does not depend on how many are asked about, however it is looked up.

namespace {

class RandomBook {
 public:
  explicit RandomBook(unsigned seed) : random_(seed), book_(fixture::book()) {
    for (int i = 0; i < 60; ++i) add_person();
    add_expert();
    add_news(book_, words(), day());
    for (int i = 0; i < 40; ++i) add_touch();
    // Of many a topic's word stands in more than are looked at.
    const int things = 300 + below(100);
    for (int i = 0; i < things; ++i) add_thing();
    for (int i = 0; i < 30; ++i) introduce();
  }

  Book& book() { return book_; }
  const std::vector<ContactId>& people() const { return people_; }

 private:
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool maybe() { return below(2) == 0; }
  Date day() { return book_.today() - std::chrono::days(below(60)); }
  ContactRef somebody() {
    return {people_[static_cast<std::size_t>(below(static_cast<int>(people_.size())))], {}, {}};
  }

  std::string words() {
    static const std::vector<std::string> all{"golf",
                                              "golf lessons",
                                              "lessons",
                                              "the club",
                                              "golfing",
                                              "golfer",
                                              "wine tasting",
                                              "the wine",
                                              "囲碁",
                                              "囲碁を打つ",
                                              "囲",
                                              "c++",
                                              "o'neil's",
                                              "f#",
                                              "node.js",
                                              "Ångström",
                                              "angstrom",
                                              "\U0001F3BE",
                                              "tax",
                                              "a tax adviser",
                                              "accountant",
                                              "old wooden boats",
                                              "restoring old wooden boats",
                                              "photo",
                                              "a photographer",
                                              "wedding photos",
                                              "Lyon",
                                              "a flat in Lyon"};
    std::string text = all[random_() % all.size()];
    while (below(3) == 0) text += ' ' + all[random_() % all.size()];
    return text;
  }

  /// Most things have words in common.
  std::string common_words() { return words() + (below(4) == 0 ? "" : " for the golf club"); }

  void add_person() {
    Contact card;
    card.name = "Person " + std::to_string(people_.size());
    for (int i = below(4); i > 0; --i) {
      card.interests.push_back({words(), static_cast<InterestKind>(below(3)), {}});
    }
    if (maybe())
      card.birthday = Birthday{
          {}, 11u + static_cast<unsigned>(below(2)), 1u + static_cast<unsigned>(below(28))};
    card.archived = below(10) == 0;
    const ContactRef who{add_contact(book_, card, {""}, SameReach::allow).id, {}, {}};
    people_.push_back(who.id);
    for (int i = below(3); i > 0; --i) {
      Need need;
      need.contact = who;
      need.text = words();
      need.bind = maybe();
      add_need(book_, need);
    }
    if (below(3) == 0) add_offer(book_, {{}, who, words(), {}, {}});
    if (below(3) == 0) add_promise(book_, {{}, who, words(), {}, {}, {}});
    if (below(3) == 0) add_matter(book_, who.id, words(), day());
  }

  /// More skills with a word than are looked at.
  void add_expert() {
    Contact card;
    card.name = "Expert";
    for (int i = 0; i < 320; ++i) {
      const auto kind = maybe() ? InterestKind::expertise : InterestKind::hobby;
      card.interests.push_back({"golf " + std::to_string(i), kind, {}});
    }
    people_.push_back(add_contact(book_, card, {""}, SameReach::allow).id);
  }

  void add_touch() {
    Touch touch;
    touch.with = {somebody()};
    touch.on = day();
    touch.started = maybe() ? Starter::them : Starter::me;
    touch.by = maybe() ? Channel::email : Channel::meeting;
    if (maybe()) touch.gave = {ValueKind::news};
    touch.text = words();
    verso::add_touch(book_, touch);
  }

  void add_thing() {
    const Occasion occasion{day(), Channel::email};
    const Overrides all{true, true, true};
    if (maybe()) {
      Link link;
      link.url = "https://example.org/" + std::to_string(random_());
      link.title = common_words();
      if (maybe()) link.about = words();
      if (maybe()) link.from = somebody();
      const LinkId id = add_link(book_, link).id;
      if (below(3) == 0)
        share_link(book_, {id, {somebody()}, "for you", occasion, all}, Refused::all);
      return;
    }
    Opportunity one;
    one.text = common_words();
    if (maybe()) one.about = words();
    one.from = somebody();
    const OpportunityId id = add_opportunity(book_, one).id;
    if (below(3) == 0) pass_opportunity(book_, id, somebody(), "", occasion, all);
    if (below(6) == 0) close_opportunity(book_, id);
  }

  void introduce() {
    const std::vector<Need> open = needs(book_, {}, Listed::open);
    Intro intro;
    const Need& need = open[random_() % open.size()];
    intro.a = need.contact;
    intro.b = somebody();
    if (intro.a.id == intro.b.id) return;
    intro.why = words();
    intro.need = need.id;
    const IntroId id = add_intro(book_, intro, {.again = true}).id;
    if (maybe()) make_intro(book_, id, {day()}, {});
  }

  std::mt19937 random_;
  Book book_;
  std::vector<ContactId> people_;
};

constexpr AtHand anything{true, true, std::nullopt, true, true, true};

std::string told(const std::vector<Bring>& list) {
  std::string text;
  for (const Bring& one : list) {
    text += one.kind + ' ' + std::to_string(one.ref.value_or(0)) + ' ' + one.text + '\n';
  }
  return text;
}

std::string told(const std::vector<Match>& list) {
  std::string text;
  for (const Match& one : list) {
    text += std::to_string(number(one.can.id)) + ' ' + one.by.text + ' ' +
            std::to_string(one.score) + '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("what to bring is the same for one by one as for many at a time") {
  for (unsigned seed = 1; seed <= 3; ++seed) {
    RandomBook random(seed);
    std::vector<std::string> one_by_one;
    std::size_t found = 0;
    for (const ContactId contact : random.people()) {
      const auto list = BringFinder(random.book(), {})(contact, anything);
      found += list.size();
      one_by_one.push_back(told(list));
    }
    REQUIRE(found > random.people().size());
    for (const std::size_t people : std::vector<std::size_t>{1, 2, 4, 60, 100'000}) {
      BringFinder find_bring(random.book(), {people, people});
      for (std::size_t i = 0; i < random.people().size(); ++i) {
        INFO("seed " << seed << ", " << people << " at a time, person " << i);
        REQUIRE(told(find_bring(random.people()[i], anything)) == one_by_one[i]);
      }
    }
  }
}

TEST_CASE(
    "who can meet a need is the same whether skills are looked up in the index or in memory") {
  for (unsigned seed = 1; seed <= 3; ++seed) {
    RandomBook random(seed);
    const auto skills = seed == 3 ? Matcher::Skills::all : Matcher::Skills::offered;
    const tokens::Tokenizer tokenizer(random.book().store().language());
    Matcher by_index(random.book(), tokenizer, skills, {});
    Matcher from_memory(random.book(), tokenizer, skills, {});
    store::Interests interests(random.book().store().database());
    from_memory.prepare(interests, 1000);
    std::size_t found = 0;
    for (const Need& need : needs(random.book(), {}, Listed::open)) {
      by_index.meet(need);
      from_memory.meet(need);
      const std::vector<Match> matches = by_index.finish(0);
      INFO("seed " << seed << ", " << need.text);
      REQUIRE(told(from_memory.finish(0)) == told(matches));
      found += matches.size();
    }
    REQUIRE(found > random.people().size());
  }
}

#include <functional>

#include "catch.hpp"
#include "fixture.hpp"
#include "verso/contacts.hpp"
#include "verso/draft.hpp"
#include "verso/due_list.hpp"
#include "verso/intro.hpp"
#include "verso/link.hpp"
#include "verso/need.hpp"
#include "verso/news.hpp"
#include "verso/notes.hpp"
#include "verso/opportunity.hpp"
#include "verso/promise.hpp"

using namespace verso;
using fixture::day;

namespace {

const Occasion today{day("2026-11-22"), Channel::email};

ContactRef person(Book& book, const char* name, const char* topic = "",
                  InterestKind kind = InterestKind::interest) {
  Contact card = fixture::named(name);
  if (*topic != '\0') card.interests = {{topic, kind, {}}};
  return {fixture::add(book, card), name, ""};
}

/// The kinds of what there is to bring to somebody, in order.
std::string kinds(Book& book, const ContactRef& who) {
  std::string all;
  for (const Bring& bring : bring_to(book, who.id)) all += (all.empty() ? "" : " ") + bring.kind;
  return all;
}

void promise(Book& book, const ContactRef& to) {
  Promise one;
  one.contact = to;
  one.text = "the guide";
  add_promise(book, one);
}

Need need(Book& book, const ContactRef& who, std::optional<Date> until = {}) {
  Need one;
  one.contact = who;
  one.text = "a photographer";
  one.until = until;
  return add_need(book, one);
}

void offer(Book& book, const ContactRef& who, std::optional<Date> until = {}) {
  Offer one;
  one.contact = who;
  one.text = "photos of weddings";
  one.until = until;
  add_offer(book, one);
}

LinkId link(Book& book, const char* title, std::optional<ContactRef> from = {}) {
  Link one;
  one.url = "https://example.org/page";
  one.title = title;
  one.from = std::move(from);
  return add_link(book, one).id;
}

OpportunityId opportunity(Book& book, const char* text, const ContactRef& from,
                          std::optional<Date> until = {}) {
  Opportunity one;
  one.text = text;
  one.from = from;
  one.until = until;
  return add_opportunity(book, one).id;
}

Touch touch(Book& book, const ContactRef& with, Starter started, const char* on,
            std::optional<Channel> by, ValueKinds gave = {}) {
  Touch one;
  one.with = {with};
  one.started = started;
  one.on = day(on);
  one.by = by;
  one.gave = std::move(gave);
  one.text = "a word";
  return add_touch(book, one);
}

}  // namespace

TEST_CASE("what to bring comes in the order of its kinds, matter and news as company alone") {
  Book book = fixture::book();
  Contact card = fixture::named("Ana");
  card.interests = {{"golf", InterestKind::interest, {}}};
  card.birthday = parse_birthday("--12-06");
  const ContactRef ana{fixture::add(book, card), "Ana", ""};
  const ContactRef bob = person(book, "Bob");
  add_matter(book, ana.id, "her exam", today.on);
  add_news(book, "I moved", today.on);
  CHECK(kinds(book, ana) == "birthday matter news");
  opportunity(book, "a golf cup", bob);
  CHECK(kinds(book, ana) == "opportunity birthday matter news");
  need(book, ana);
  offer(book, bob);
  touch(book, ana, Starter::them, "2026-11-20", Channel::message);
  promise(book, ana);
  CHECK(kinds(book, ana) == "promise answer need opportunity birthday matter news");
  CHECK(kinds(book, bob).empty());
}

TEST_CASE("a birthday is brought from 14 days before it to the day itself") {
  struct Case {
    const char* birthday;
    bool brought;
  };
  for (const Case& one : {Case{"--11-22", true},
                          {"--11-23", true},
                          {"1980-12-06", true},
                          {"--12-07", false},
                          {"--11-21", false},
                          {"--05-22", false}}) {
    INFO(one.birthday);
    Book book = fixture::book();
    Contact card = fixture::named("Ana");
    card.birthday = parse_birthday(one.birthday);
    const ContactRef ana{fixture::add(book, card), "Ana", ""};
    CHECK(kinds(book, ana) == (one.brought ? "birthday" : ""));
  }
}

TEST_CASE("an answer is owed until it is given, or they met or spoke") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  touch(book, ana, Starter::them, "2026-11-10", Channel::call);
  CHECK(kinds(book, ana).empty());
  touch(book, ana, Starter::them, "2026-11-12", Channel::letter);
  CHECK(kinds(book, ana) == "answer");
  const TouchId met = touch(book, ana, Starter::me, "2026-11-13", Channel::meeting).id;
  CHECK(kinds(book, ana).empty());
  remove_touch(book, met);
  CHECK(kinds(book, ana) == "answer");
  Reply mine;
  mine.contact = ana;
  mine.mine = true;
  mine.on = today.on;
  add_reply(book, mine);
  CHECK(kinds(book, ana).empty());
  undo(book);
  CHECK(kinds(book, ana) == "answer");
}

TEST_CASE("a need is brought where the offer or expertise of somebody else meets it") {
  struct Case {
    const char* name;
    std::function<void(Book&, const ContactRef& ana, const ContactRef& bob)> given;
    bool brought;
  };
  const Case cases[] = {
      {"nobody can", [](Book& b, const auto& ana, const auto&) { need(b, ana); }, false},
      {"an offer",
       [](Book& b, const auto& ana, const auto& bob) {
         need(b, ana);
         offer(b, bob);
       },
       true},
      {"an expertise",
       [](Book& b, const auto& ana, const auto&) {
         need(b, ana);
         person(b, "Eva", "photography", InterestKind::expertise);
       },
       true},
      {"an interest",
       [](Book& b, const auto& ana, const auto&) {
         need(b, ana);
         person(b, "Eva", "photography");
       },
       false},
      {"their own offer",
       [](Book& b, const auto& ana, const auto&) {
         need(b, ana);
         offer(b, ana);
       },
       false},
      {"on the last day of both",
       [](Book& b, const auto& ana, const auto& bob) {
         need(b, ana, day("2026-11-22"));
         offer(b, bob, day("2026-11-22"));
       },
       true},
      {"an expired need",
       [](Book& b, const auto& ana, const auto& bob) {
         need(b, ana, day("2026-11-21"));
         offer(b, bob);
       },
       false},
      {"an expired offer",
       [](Book& b, const auto& ana, const auto& bob) {
         need(b, ana);
         offer(b, bob, day("2026-11-21"));
       },
       false},
      {"a need that was met",
       [](Book& b, const auto& ana, const auto& bob) {
         offer(b, bob);
         close_need(b, need(b, ana).id, NeedEnd::met, bob.id);
       },
       false},
      {"somebody archived",
       [](Book& b, const auto& ana, const auto& bob) {
         need(b, ana);
         offer(b, bob);
         change_contact(b, bob.id, [](Contact& card) { card.archived = true; });
       },
       false},
      {"two who were introduced for it",
       [](Book& b, const auto& ana, const auto& bob) {
         Intro intro;
         intro.a = ana;
         intro.b = bob;
         intro.why = "photos";
         intro.need = need(b, ana).id;
         offer(b, bob);
         make_intro(b, add_intro(b, intro, {}).id, today, {});
       },
       false},
  };
  for (const Case& one : cases) {
    INFO(one.name);
    Book book = fixture::book();
    const ContactRef ana = person(book, "Ana");
    const ContactRef bob = person(book, "Bob");
    one.given(book, ana, bob);
    const std::string found = kinds(book, ana);
    CHECK((found == "need") == one.brought);
  }
}

TEST_CASE("links and opportunities are brought on their topics, and not to those who had them") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana", "golf");
  const ContactRef bob = person(book, "Bob", "golf");
  const ContactRef cem = person(book, "Cem");
  add_note(book, {{}, cem, today.on, "plays golf", true});
  const LinkId golf = link(book, "The golf swing", bob);
  CHECK(kinds(book, ana) == "link");
  CHECK(kinds(book, bob).empty());
  CHECK(kinds(book, cem).empty());
  share_link(book, Share{golf, {ana}, "for you", today, {}}, Refused::all);
  CHECK(kinds(book, ana).empty());

  const OpportunityId cup = opportunity(book, "a golf cup", bob, day("2026-11-22"));
  CHECK(kinds(book, ana) == "opportunity");
  CHECK(kinds(book, bob).empty());
  pass_opportunity(book, cup, ana, "", today, {});
  CHECK(kinds(book, ana).empty());
  opportunity(book, "golf lessons", bob, day("2026-11-21"));
  CHECK(kinds(book, ana).empty());
  close_opportunity(book, opportunity(book, "golf clubs", bob));
  CHECK(kinds(book, ana).empty());
}

TEST_CASE("a matter is asked after until a touch later than it") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  promise(book, ana);
  add_matter(book, ana.id, "her exam", day("2026-11-10"));
  touch(book, ana, Starter::me, "2026-11-10", Channel::call);
  CHECK(kinds(book, ana) == "promise matter");
  const TouchId later = touch(book, ana, Starter::me, "2026-11-11", Channel::call).id;
  CHECK(kinds(book, ana) == "promise");
  remove_touch(book, later);
  CHECK(kinds(book, ana) == "promise matter");
}

TEST_CASE("news is brought until they heard it") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  promise(book, ana);
  add_news(book, "I moved", day("2026-11-10"));
  touch(book, ana, Starter::me, "2026-11-12", Channel::call);
  touch(book, ana, Starter::me, "2026-11-09", Channel::call, {ValueKind::news});
  CHECK(kinds(book, ana) == "promise news");
  const TouchId told =
      touch(book, ana, Starter::me, "2026-11-12", Channel::call, {ValueKind::news}).id;
  CHECK(kinds(book, ana) == "promise");
  remove_touch(book, told);
  const Draft draft = compose_draft(book, ana.id, {});
  log_drafts(book, {{draft, "Hello"}}, {{}, "", {}, today, {}}, Refused::all);
  CHECK(kinds(book, ana) == "promise");
  // Of the same day, what was recorded later counts.
  add_news(book, "I have a dog", today.on);
  CHECK(kinds(book, ana) == "promise news");
  touch(book, ana, Starter::me, "2026-11-22", Channel::call, {ValueKind::news});
  CHECK(kinds(book, ana) == "promise");
  add_news(book, "I have two dogs", day("2026-11-21"));
  CHECK(kinds(book, ana) == "promise");
}

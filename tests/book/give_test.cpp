#include "catch.hpp"
#include "fixture.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/link.hpp"
#include "verso/notes.hpp"
#include "verso/opportunity.hpp"

using namespace verso;
using fixture::day;

namespace {

constexpr const char* keels = "https://example.org/keels";

ContactRef person(Book& book, const char* name) {
  return {fixture::add(book, fixture::named(name)), name, ""};
}

Link link(const char* url, std::optional<ContactRef> from = {}) {
  Link link;
  link.url = url;
  link.from = std::move(from);
  return link;
}

Share share(LinkId id, const ContactRef& with, const char* on, Overrides overrides = {}) {
  return {id, {with}, "for you", {day(on), Channel::email}, overrides};
}

template <class Action>
std::string refusal_of(Action action) {
  try {
    action();
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::refused);
    return error.what();
  }
  return {};
}

bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

std::vector<Touch> touches_of(Book& book, const ContactRef& who) {
  return touches(book, who.id, std::nullopt);
}

}  // namespace

TEST_CASE("the rules of a share name the day and the flag, and what was set aside is kept") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  const LinkId first = add_link(book, link(keels, bob)).id;
  const LinkId second = add_link(book, link("https://example.org/oak")).id;
  share_link(book, share(first, ana, "2026-11-10"), Refused::all);

  const auto week = [&](const char* on) {
    return refusal_of([&] { share_link(book, share(second, ana, on), Refused::all); });
  };
  CHECK(has(week("2026-11-16"), "2026-11-17"));
  CHECK(has(week("2026-11-16"), "--anyway"));
  CHECK(has(week("2026-11-04"), "2026-11-17"));
  CHECK(touches_of(book, ana).size() == 1);
  share_link(book, share(second, ana, "2026-11-17"), Refused::all);

  CHECK(has(refusal_of([&] { share_link(book, share(first, ana, "2026-11-22"), Refused::all); }),
            "--again"));
  // Both rules stand in the way now.
  CHECK(has(refusal_of([&] {
              share_link(book, share(first, ana, "2026-11-22", {.again = true}), Refused::all);
            }),
            "--anyway"));
  share_link(book, share(first, ana, "2026-11-22", {.again = true, .anyway = true}), Refused::all);
  CHECK(touches_of(book, ana).front().override_by == "--again --anyway");

  CHECK(has(refusal_of([&] { share_link(book, share(first, bob, "2026-11-22"), Refused::all); }),
            "--to-source"));
  share_link(book, share(first, bob, "2026-11-22", {.to_source = true}), Refused::all);
  CHECK(touches_of(book, bob).front().override_by == "--to-source");
  // A flag that was not needed is not kept.
  const ContactRef cem = person(book, "Cem");
  share_link(book, share(first, cem, "2026-11-22", {.again = true, .anyway = true}), Refused::all);
  CHECK(touches_of(book, cem).front().override_by.empty());
}

TEST_CASE("a link given by a touch or with an answer counts for the week") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const LinkId id = add_link(book, link(keels)).id;
  Touch touch;
  touch.with = {ana};
  touch.on = day("2026-11-20");
  touch.gave = {ValueKind::knowledge, ValueKind::link};
  const TouchId first = add_touch(book, touch).id;
  CHECK(has(refusal_of([&] { share_link(book, share(id, ana, "2026-11-22"), Refused::all); }),
            "2026-11-27"));
  remove_touch(book, first);
  share_link(book, share(id, ana, "2026-11-22"), Refused::all);
}

TEST_CASE("of several people all or each are refused") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  const LinkId id = add_link(book, link(keels, bob)).id;
  Share both = share(id, ana, "2026-11-22");
  both.people.push_back(bob);
  CHECK_FALSE(refusal_of([&] { share_link(book, both, Refused::all); }).empty());
  CHECK(touches_of(book, ana).empty());
  const Shared shared = share_link(book, both, Refused::each);
  REQUIRE(shared.refused.size() == 1);
  CHECK(shared.refused.front().contact.name == "Bob");
  CHECK(shared.link.shared.size() == 1);
  CHECK_FALSE(refusal_of([&] { share_link(book, both, Refused::each); }).empty());
}

TEST_CASE("a share needs a commentary, and a URL that fails makes no link") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  Share silent{std::string(keels), {ana}, "  ", {day("2026-11-22"), Channel::email}, {}};
  CHECK(has(refusal_of([&] { share_link(book, silent, Refused::all); }), "--say"));
  CHECK(links(book).empty());
  silent.say = "the keels";
  const Shared shared = share_link(book, silent, Refused::all);
  CHECK(links(book).size() == 1);
  CHECK(get_contact(book, ana.id).last_value_on == day("2026-11-22"));
  undo(book);
  CHECK(links(book).empty());
  CHECK_FALSE(get_contact(book, ana.id).last_value_on);
}

TEST_CASE("the source of an opportunity is owed word until it is told") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  Opportunity tickets;
  tickets.text = "two tickets";
  tickets.from = ana;
  tickets.until = day("2026-11-22");
  const OpportunityId id = add_opportunity(book, tickets).id;
  const Occasion today{day("2026-11-22"), Channel::email};
  CHECK_FALSE(is_untold(get_opportunity(book, id)));
  CHECK(has(refusal_of([&] { pass_opportunity(book, id, ana, "", today, {}); }), "--to-source"));
  CHECK_FALSE(is_untold(pass_opportunity(book, id, ana, "", today, {.to_source = true})));
  CHECK(is_untold(pass_opportunity(book, id, bob, "", today, {})));
  CHECK(opportunities(book, Opportunities::untold).size() == 1);
  CHECK(has(refusal_of([&] { pass_opportunity(book, id, bob, "", today, {}); }), "--again"));
  CHECK(touches_of(book, bob).front().gave == ValueKinds{ValueKind::opportunity});
  const Opportunity told = tell_source(book, id, today, {});
  CHECK(told.told);
  CHECK(touches_of(book, ana).front().gave == ValueKinds{ValueKind::thanks});
  CHECK(opportunities(book, Opportunities::untold).empty());
  CHECK_FALSE(refusal_of([&] { tell_source(book, id, today, {}); }).empty());
  undo(book);
  CHECK(opportunities(book, Opportunities::untold).size() == 1);
  CHECK(close_opportunity(book, id).status == OpportunityStatus::closed);
  CHECK_FALSE(refusal_of([&] { close_opportunity(book, id); }).empty());
}

TEST_CASE("an opportunity is open on its last day, and expired after it") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  Opportunity stand;
  stand.text = "a stand";
  stand.until = day("2026-11-22");
  stand.from = ana;
  const OpportunityId id = add_opportunity(book, stand).id;
  CHECK(get_opportunity(book, id).status == OpportunityStatus::open);
  stand.until = day("2026-11-21");
  CHECK(add_opportunity(book, stand).status == OpportunityStatus::expired);
  close_opportunity(book, id);
  const Occasion today{day("2026-11-22"), Channel::email};
  CHECK(has(refusal_of([&] { pass_opportunity(book, id, bob, "", today, {}); }), "--anyway"));
  pass_opportunity(book, id, bob, "", today, {.anyway = true});
  CHECK(touches_of(book, bob).front().override_by == "--anyway");
}

TEST_CASE("what was passed on while it was open is no expired one") {
  Book book = fixture::book();
  const ContactRef ana = person(book, "Ana");
  const ContactRef bob = person(book, "Bob");
  Opportunity stand;
  stand.text = "a stand";
  stand.until = day("2026-11-20");
  stand.from = ana;
  const OpportunityId id = add_opportunity(book, stand).id;
  const Occasion day_after{day("2026-11-21"), Channel::email};
  CHECK(has(refusal_of([&] { pass_opportunity(book, id, bob, "", day_after, {}); }), "--anyway"));
  const Occasion last_day{day("2026-11-20"), Channel::email};
  CHECK(pass_opportunity(book, id, bob, "", last_day, {}).passed.size() == 1);
  CHECK(touches_of(book, bob).front().override_by.empty());
}

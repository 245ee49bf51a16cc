#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "fixture.hpp"
#include "store/store.hpp"
#include "verso/ask.hpp"
#include "verso/contacts.hpp"
#include "verso/due_list.hpp"
#include "verso/error.hpp"
#include "verso/intro.hpp"
#include "verso/notes.hpp"
#include "verso/search.hpp"

using namespace verso;

// What SQLite does for the commands of every day: the statements are caught as they run, and none
// may read a whole table, however few rows this test has.

namespace {

constexpr int people = 50;

Book filled() {
  Book book = fixture::book();
  for (int i = 1; i <= people; ++i) {
    Contact card;
    card.name = "Ana Person" + std::to_string(i);
    card.emails = {{"ana" + std::to_string(i) + "@example.org", ""}};
    card.circles = {"work"};
    card.interests = {{"wine", InterestKind::hobby, std::nullopt}};
    card.cadence = Duration{1, Duration::Unit::month};
    card.met.on = book.today() - std::chrono::days(i * 3);
    const Contact added = add_contact(book, card, {"a note on golf"}, SameReach::refuse);
    Touch touch;
    touch.on = book.today() - std::chrono::days(i);
    touch.with = {{added.id, {}, {}}};
    touch.started = i % 2 == 0 ? Starter::them : Starter::me;
    touch.by = Channel::email;
    add_touch(book, touch);
  }
  return book;
}

int note_statement(unsigned, void* context, void* statement, void*) {
  auto* prepared = static_cast<sqlite3_stmt*>(statement);
  char* text = sqlite3_expanded_sql(prepared);
  if (text != nullptr) static_cast<std::set<std::string>*>(context)->insert(text);
  sqlite3_free(text);
  return 0;
}

bool is_of_interest(const std::string& sql) {
  // The full-text index reads its own tables, by its own statements.
  if (sql.find("search_") != std::string::npos) return false;
  return sql.starts_with("SELECT") || sql.starts_with("INSERT") || sql.starts_with("UPDATE") ||
         sql.starts_with("DELETE");
}

/// The lines of the plans of all statements that the action runs, each with its statement.
std::vector<std::string> plans(Book& book, const std::function<void()>& action) {
  std::set<std::string> statements;
  sqlite3* connection = book.store().database().handle();
  sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note_statement, &statements);
  action();
  sqlite3_trace_v2(connection, 0, nullptr, nullptr);
  std::vector<std::string> lines;
  for (const std::string& sql : statements) {
    if (!is_of_interest(sql)) continue;
    store::Database& database = book.store().database();
    store::Statement plan = database.query("EXPLAIN QUERY PLAN " + sql);
    while (plan.step()) lines.push_back(plan.text(3) + "   <- " + sql);
  }
  REQUIRE(!lines.empty());
  return lines;
}

/// Tables that stay small whatever a person stores: a row for each table that numbers its rows, the
/// steps that the settings bound, a few settings, what is new with one person.
bool is_small(const std::string& line) {
  static const std::vector<std::string> small{
      "SCAN sqlite_sequence", "SCAN step",      "SCAN meta",
      "SCAN news",            "SCAN CONSTANT ROW",    "SCAN (subquery", "SCAN search VIRTUAL TABLE"};
  return std::any_of(small.begin(), small.end(),
                     [&](const std::string& start) { return line.starts_with(start); });
}

void check_reads_no_whole_table(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    INFO(line);
    CHECK((!line.starts_with("SCAN") || is_small(line)));
  }
}

void check_sorts_nothing(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    INFO(line);
    CHECK(line.find("TEMP B-TREE") == std::string::npos);
  }
}

bool has(const std::vector<std::string>& lines, const std::string& part) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

IntroId introduced(Book& book) {
  const std::vector<ContactRef> two{{ContactId{7}, "Ana", ""}, {ContactId{8}, "Ana", ""}};
  const IntroId id = add_intro(book, {{}, two[0], two[1], "golf", {}, {}, {}, {}, {}, {}, {}}, {}).id;
  make_intro(book, id, {book.today()}, {});
  return id;
}

void check_is_refused(Book& book, IntroId id) {
  CHECK_THROWS_AS(add_intro(book, get_intro(book, id), {}), Error);
}

AskId asked(Book& book) {
  const AskId id = add_ask(book, "a lift").id;
  send_ask(book, id, {{ContactId{7}, "Ana", ""}}, {book.today()}, {});
  return id;
}

}  // namespace

TEST_CASE("showing, adding, noting, touching and WHO neither scan nor sort") {
  Book book = filled();
  const ContactId ana{7};
  const std::vector<std::pair<const char*, std::function<void()>>> commands{
      {"show",
       [&] {
         get_contact(book, ana);
         notes(book, ana);
         touches(book, ana, std::nullopt);
         bring_to(book, ana);
       }},
      {"add",
       [&] {
         Contact card;
         card.name = "Ben Ruiz";
         card.emails = {{"ben@example.org", ""}};
         card.phones = {{"+34 600 000 000", ""}};
         card.handles = {{"twitter", "ben"}};
         card.circles = {"club"};
         card.interests = {{"golf", InterestKind::hobby, std::nullopt}};
         like_names(book, card.name);
         add_contact(book, card, {"met at the fair"}, SameReach::refuse);
       }},
      {"note",
       [&] {
         add_note(book, {{}, {ana, {}, {}}, book.today(), "likes golf", false});
       }},
      {"touch",
       [&] {
         Touch touch;
         touch.on = book.today();
         touch.with = {{ana, {}, {}}};
         touch.gave = {ValueKind::link};
         add_touch(book, touch);
       }},
      {"a whole name", [&] { find_whole_name(book, "Ana Person7"); }},
      {"WHO, exact", [&] { find_who(book, "ana person7"); }},
      {"WHO, prefixes", [&] { find_who(book, "an pers"); }},
  };
  for (const auto& [name, action] : commands) {
    INFO(name);
    const auto lines = plans(book, action);
    check_reads_no_whole_table(lines);
    check_sorts_nothing(lines);
  }
}

TEST_CASE("addresses are read from an index, in order") {
  Book book = filled();
  const auto lines = plans(book, [&] { CHECK(find_addresses(book, "an pers").size() == people); });
  check_reads_no_whole_table(lines);
  check_sorts_nothing(lines);
  CHECK(has(lines, "SEARCH e USING COVERING INDEX"));
}

TEST_CASE("an introduction and an ask scan nothing") {
  Book book = filled();
  const IntroId made = introduced(book);
  const AskId sent = asked(book);
  const std::vector<std::pair<const char*, std::function<void()>>> commands{
      {"an introduction", [&] { get_intro(book, made); }},
      {"the same introduction again", [&] { check_is_refused(book, made); }},
      {"an ask", [&] { get_ask(book, sent); }},
      {"a second ask", [&] { asked_since_given(book, ContactId{7}); }},
      {"a need", [&] { needs(book, ContactId{7}, Listed::open); }},
      {"an offer", [&] { offers(book, ContactId{7}, Listed::open); }},
  };
  for (const auto& [name, action] : commands) {
    INFO(name);
    check_reads_no_whole_table(plans(book, action));
  }
}

TEST_CASE("due reads one covering range") {
  Book book = filled();
  const auto lines = plans(book, [&] { due(book, Query{}, std::nullopt, Ready::any, 20); });
  check_reads_no_whole_table(lines);
  check_sorts_nothing(lines);
  CHECK(has(lines, "SEARCH roster USING COVERING INDEX roster_due (due_on"));
}

TEST_CASE("a list by name reads one covering index in its order") {
  Book book = filled();
  for (const auto way : {Direction::forward, Direction::reverse}) {
    const auto lines = plans(book, [&] { list_contacts(book, Query{}, Sort::name, way, 20); });
    check_reads_no_whole_table(lines);
    check_sorts_nothing(lines);
    CHECK(has(lines, "SEARCH r USING COVERING INDEX roster_name"));
  }
}

TEST_CASE("a search reads no whole table") {
  Book book = filled();
  const Query golf = parse_query("golf", {book.today(), {}, {}});
  check_reads_no_whole_table(plans(book, [&] { search(book, golf, 20, Privacy::with_private); }));
}

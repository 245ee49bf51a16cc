#include <random>
#include <string>
#include <vector>

#include "book/fixture.hpp"
#include "catch.hpp"
#include "model/text.hpp"
#include "store/changeset.hpp"
#include "store/store.hpp"
#include "verso/ask.hpp"
#include "verso/contacts.hpp"
#include "verso/error.hpp"
#include "verso/import.hpp"
#include "verso/intro.hpp"
#include "verso/need.hpp"
#include "verso/notes.hpp"
#include "verso/words.hpp"

using namespace verso;

// Random sequences of commands: after each the derived rows are what follows from the events, and
// undo brings every table of cards and events back byte for byte.

namespace {

class Player {
 public:
  explicit Player(unsigned seed) : random_(seed), book_(open()) {}

  Book& book() { return book_; }

  void act() {
    switch (below(17)) {
      case 0:
      case 1: add(); break;
      case 2: note(); break;
      case 3: edit_note(); break;
      case 4:
      case 5: touch(); break;
      case 6: edit_touch(); break;
      case 7: remove_touch(); break;
      case 8: reply(); break;
      case 9: change(); break;
      case 10: snooze_someone(); break;
      case 11: merge(); break;
      case 12: remove(); break;
      case 13: import(); break;
      case 14: need(); break;
      case 15: introduce(); break;
      case 16: ask(); break;
    }
  }

 private:
  static Book open() {
    BookOptions options = fixture::options();
    options.undo_steps = 100'000;
    return Book(options);
  }

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool maybe() { return below(2) == 0; }

  std::string words() {
    static const std::vector<std::string> all{"golf", "Ångström", "囲碁を打つ", "wine tasting",
                                              "o'neil", "c++", "running", "Madrid"};
    std::string text = all[static_cast<std::size_t>(below(8))];
    if (maybe()) text += ' ' + all[static_cast<std::size_t>(below(8))];
    return text;
  }

  Date day() { return book_.today() - std::chrono::days(below(400)); }

  std::optional<ContactId> someone() {
    const auto row = book_.store().database().integer(
        "SELECT coalesce((SELECT id FROM contact ORDER BY (id * " + std::to_string(below(997) + 1) +
        ") % 101 LIMIT 1), 0)");
    return row == 0 ? std::nullopt : std::optional(ContactId{row});
  }

  std::int64_t any(const std::string& table) {
    return book_.store().database().integer("SELECT coalesce((SELECT id FROM " + table +
                                            " ORDER BY (id * " + std::to_string(below(997) + 1) +
                                            ") % 101 LIMIT 1), 0)");
  }

  Contact card() {
    Contact contact;
    contact.name = words();
    if (maybe()) contact.nickname = words();
    if (maybe()) contact.org = words();
    if (maybe()) contact.emails = {{"a" + std::to_string(below(50)) + "@example.org", "work"}};
    if (maybe()) contact.circles = {words(), "work"};
    if (maybe()) contact.interests = {{words(), InterestKind::hobby, Level::high}};
    if (maybe()) contact.cadence = Duration{1 + below(5), static_cast<Duration::Unit>(below(4))};
    if (maybe()) contact.met.on = day();
    if (below(4) == 0) contact.welcomes = Welcomes::hello;
    if (below(4) == 0) {
      if (const auto via = someone()) contact.met.via = ContactRef{*via, {}, {}};
    }
    return contact;
  }

  void add() { add_contact(book_, card(), {maybe() ? words() : ""}, SameReach::allow); }

  void note() {
    if (const auto id = someone()) add_note(book_, {{}, {*id, {}, {}}, day(), words(), maybe()});
  }
  void edit_note() {
    if (const auto id = any("note")) {
      Note note = get_note(book_, NoteId{id});
      note.text = words();
      if (maybe()) note.on = day();
      change_note(book_, note);
    }
  }
  void touch() {
    Touch touch;
    touch.on = day();
    for (int i = 0; i <= below(3); ++i) {
      if (const auto id = someone()) touch.with.push_back({*id, {}, {}});
    }
    if (touch.with.empty()) return;
    if (maybe()) touch.gave = {static_cast<ValueKind>(below(value_kind_count))};
    if (maybe()) touch.by = static_cast<Channel>(below(channel_count));
    touch.started = static_cast<Starter>(below(3));
    if (maybe()) touch.text = words();
    add_touch(book_, touch);
  }
  void edit_touch() {
    if (const auto id = any("touch")) {
      Touch touch = get_touch(book_, TouchId{id});
      if (touch.replies.empty() && maybe()) touch.on = day();
      touch.gave.clear();
      touch.text = words();
      if (const auto other = someone(); other && maybe()) touch.with = {{*other, {}, {}}};
      change_touch(book_, touch);
    }
  }
  void remove_touch() {
    if (const auto id = any("touch")) verso::remove_touch(book_, TouchId{id});
  }
  void reply() {
    const auto id = someone();
    if (!id) return;
    Reply reply;
    reply.contact.id = *id;
    reply.on = day();
    reply.mine = maybe();
    reply.text = words();
    if (maybe()) reply.gave = {ValueKind::help};
    try {
      add_reply(book_, reply);
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::not_found);
    }
  }
  void change() {
    const auto id = someone();
    if (!id) return;
    const Contact wanted = card();
    change_contact(book_, *id, [&](Contact& contact) {
      if (maybe()) contact.name = wanted.name;
      contact.org = wanted.org;
      contact.emails = wanted.emails;
      contact.circles = wanted.circles;
      contact.interests = wanted.interests;
      contact.cadence = wanted.cadence;
      contact.archived = below(5) == 0;
    });
  }
  void snooze_someone() {
    const auto id = someone();
    if (!id || !get_contact(book_, *id).cadence) return;
    snooze(book_, *id, maybe() ? std::optional(book_.today() + std::chrono::days(below(90)))
                               : std::nullopt);
  }
  void merge() {
    const auto a = someone();
    const auto b = someone();
    if (!a || !b || *a == *b) return;
    if (below(3) == 0) {
      merge_contacts(book_, *a, *b);
    } else {
      set_knows(book_, *a, *b, "colleague");
    }
  }
  void remove() {
    if (const auto id = someone(); id && below(3) == 0) remove_contact(book_, *id);
  }
  void import() {
    Import import(book_, {{"imported"}, Duration{3, Duration::Unit::month}, true, {}});
    import.begin_file("file");
    const Records records = import.records();
    for (int i = 0; i <= below(4); ++i) {
      Card record;
      record.contact = card();
      record.contact.met.via.reset();
      record.notes.push_back({{}, {}, day(), words(), false});
      records.card(std::move(record));
    }
    import.finish();
  }
  void need() {
    const auto who = someone();
    const auto other = someone();
    if (!who || !other) return;
    const auto open = any("need");
    if (open != 0 && maybe()) {
      allow_refusal([&] { close_need(book_, NeedId{open}, NeedEnd::met, other); });
      return;
    }
    Need need;
    need.contact.id = *who;
    need.text = words();
    if (*who != *other && maybe()) need.referred_by = ContactRef{*other, {}, {}};
    add_need(book_, need);
    add_offer(book_, {{}, need.contact, words(), std::nullopt, {}});
  }
  void introduce() {
    const auto a = someone();
    const auto b = someone();
    if (!a || !b || *a == *b) return;
    Intro intro;
    intro.a.id = *a;
    intro.b.id = *b;
    intro.why = words();
    if (const auto need = any("need"); need != 0 && maybe()) intro.need = NeedId{need};
    const IntroId id = add_intro(book_, intro, {.again = true}).id;
    if (maybe()) {
      answer_intro(book_, id, static_cast<IntroAnswer>(below(3)), ContactRef{*a, {}, {}});
    }
    if (maybe()) make_intro(book_, id, {day()}, {.anyway = true});
  }
  void ask() {
    const auto who = someone();
    if (!who) return;
    const ContactRef contact{*who, {}, {}};
    const AskId id = any("ask") != 0 && maybe() ? AskId{any("ask")} : add_ask(book_, words()).id;
    send_ask(book_, id, {contact}, {book_.today()}, {.again = true, .anyway = true});
    if (maybe()) answer_ask(book_, {id, contact, maybe(), words()}, book_.today(), {.again = true});
    if (maybe()) thank_for_ask(book_, id, {contact}, {day()});
    if (below(4) == 0) allow_refusal([&] { close_ask(book_, id, words()); });
  }

  template <class Action>
  void allow_refusal(Action action) {
    try {
      action();
    } catch (const Error& error) {
      CHECK(error.kind() == ErrorKind::refused);
    }
  }

  std::mt19937 random_;
  Book book_;
};

std::string content(Book& book) {
  std::string all;
  for (const std::string_view table : store::recorded_tables()) {
    auto rows = book.store().database().query("SELECT * FROM " + std::string(table) +
                                              " ORDER BY 1, 2");
    while (rows.step()) {
      all += table;
      for (int column = 0; column < rows.columns(); ++column) {
        all += rows.is_null(column) ? "|-" : "|" + rows.text(column);
      }
      all += '\n';
    }
  }
  return all;
}

}  // namespace

TEST_CASE("undo brings back every table after random commands") {
  for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U}) {
    Player player(seed);
    std::vector<std::string> states{content(player.book())};
    for (int i = 0; i < 60; ++i) {
      player.act();
      const auto steps = history(player.book()).size();
      std::string now = content(player.book());
      while (states.size() > steps) states.pop_back();
      // A command may be several steps, or none.
      while (states.size() < steps) states.emplace_back();
      states.push_back(std::move(now));
      if (i % 10 == 9) {
        const Health health = examine(player.book());
        INFO("seed " << seed << ", command " << i);
        INFO((health.faults.empty() ? "" : health.faults.front()));
        REQUIRE(health.faults.empty());
      }
    }
    while (!history(player.book()).empty()) {
      const auto steps = history(player.book()).size();
      undo(player.book());
      if (!states[steps - 1].empty()) REQUIRE(content(player.book()) == states[steps - 1]);
      if (steps % 10 == 0) REQUIRE(examine(player.book()).faults.empty());
    }
    CHECK(content(player.book()).empty());
    CHECK(examine(player.book()).faults.empty());
  }
}

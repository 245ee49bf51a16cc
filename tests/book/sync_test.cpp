#include "verso/sync.hpp"

#include <algorithm>
#include <map>

#include "book/fixture.hpp"
#include "catch.hpp"
#include "exchange/calendar_item.hpp"
#include "exchange/vcard.hpp"
#include "exchange/vdir.hpp"
#include "verso/error.hpp"
#include "verso/news.hpp"
#include "verso/promise.hpp"
#include "verso/search.hpp"
#include "verso/touch.hpp"

using namespace verso;

namespace {

Date utc_day(Instant at) { return std::chrono::floor<std::chrono::days>(at); }

/// Folders in memory, which books in memory sync with.
struct Folders {
  std::map<std::string, std::map<std::string, std::string>> files;  ///< by folder and name
  int stored = 0;                                                   ///< how often they were written

  SyncFolder folder(const std::string& name) {
    SyncFolder result{name, name, {}};
    for (const auto& [file, text] : files[name]) result.files.push_back({file, text, {}});
    return result;
  }

  SyncReport sync(Book& book, bool force = false) {
    const SyncFormats formats{
        exchange::read_card_item,
        [](const Card& card, std::string_view before, const auto& is_known,
           const Versions& versions) {
          return exchange::write_card_item(card, before, exchange::VcardVersion::v4, is_known,
                                           versions);
        },
        exchange::read_card_versions,
        [](std::string_view text) { return exchange::read_calendar_item(text, utc_day); },
        exchange::write_calendar_item,
        exchange::keep_relation,
        exchange::file_name_of};
    const auto read = [&] {
      return SyncOptions{folder("contacts"), folder("calendar"), force};
    };
    return verso::sync(book, read, formats,
                       [this](const std::string& name, const std::vector<FileChange>& changes) {
                         ++stored;
                         for (const FileChange& change : changes) {
                           if (change.after) files[name][change.name] = *change.after;
                           if (!change.after) files[name].erase(change.name);
                         }
                         return std::vector<std::string>{};
                       });
  }

  std::map<std::string, std::string>& contacts() { return files["contacts"]; }
  /// The text of the only card.
  std::string& card() { return contacts().begin()->second; }
  void add_line(const std::string& line) { card().insert(card().find("END:VCARD"), line + "\r\n"); }
  /// As a program does that does not know X-VERSO properties.
  void strip() {
    std::string& text = card();
    for (auto at = text.find("X-VERSO"); at != std::string::npos; at = text.find("X-VERSO")) {
      text.erase(at, text.find("\r\n", at) + 2 - at);
    }
  }
};

Contact ana() {
  Contact card = fixture::named("Ana Ruiz");
  card.emails = {{"ana@acme.com", ""}};
  return card;
}

std::vector<ListRow> everyone(Book& book) {
  return list_contacts(book, fixture::query(book, ""), Sort::name, Direction::forward, 0);
}

std::size_t count(Book& book) { return everyone(book).size(); }

Contact only(Book& book) {
  REQUIRE(count(book) == 1);
  return get_contact(book, everyone(book).front().contact.id);
}

void change(Book& book, void (*edit)(Contact&)) { change_contact(book, only(book).id, edit); }

}  // namespace

TEST_CASE("a sync merges what both sides changed, field by field") {
  Book book = fixture::book();
  Folders folders;
  fixture::add(book, ana());
  folders.sync(book);
  change(book, [](Contact& card) { card.org = "Acme"; });
  folders.add_line("TITLE:Judge");
  folders.add_line("TEL:+34 600 123 456");
  const SyncReport report = folders.sync(book);
  CHECK(report.conflicts.empty());
  const Contact card = only(book);
  CHECK(card.org == "Acme");
  CHECK(card.title == "Judge");
  CHECK(card.phones.size() == 1);
  CHECK(folders.card().find("ORG:Acme") != std::string::npos);
  CHECK(folders.sync(book).changes.empty());
}

TEST_CASE("a field changed on both sides keeps ours, and both in a note that travels") {
  Book book = fixture::book();
  Book other = fixture::book();
  Folders folders;
  fixture::add(book, ana());
  folders.sync(book);
  folders.sync(other);
  change(book, [](Contact& card) { card.title = "Judge"; });
  change(other, [](Contact& card) { card.title = "Lawyer"; });
  folders.sync(other);
  const SyncReport report = folders.sync(book);
  REQUIRE(report.conflicts.size() == 1);
  CHECK(report.conflicts.front().kept == "Judge");
  CHECK(report.conflicts.front().other == "Lawyer");
  folders.sync(other);
  for (Book* each : {&book, &other}) {
    CHECK(only(*each).title == "Judge");
    const auto both = notes(*each, std::nullopt);
    REQUIRE(both.size() == 1);
    CHECK(both.front().text.find("Judge") != std::string::npos);
    CHECK(both.front().text.find("Lawyer") != std::string::npos);
  }
}

TEST_CASE("a deletion travels, unless the other side has something new of them") {
  Book book = fixture::book();
  Book other = fixture::book();
  Folders folders;
  const ContactId id = fixture::add(book, ana());
  folders.sync(book);
  folders.sync(other);
  const ContactId theirs = only(other).id;
  Touch touch;
  touch.on = book.today();
  touch.text = "coffee";
  SECTION("nothing new") {
    remove_contact(other, theirs);
    folders.sync(other, true);
    folders.sync(book, true);
    CHECK(count(book) == 0);
    CHECK(folders.contacts().empty());
  }
  SECTION("a private note here") {
    add_note(book, {{}, {id, {}, {}}, book.today(), "a secret", true});
  }
  SECTION("a touch here") {
    touch.with = {{id, {}, {}}};
    add_touch(book, touch);
  }
  SECTION("a promise here") { add_promise(book, {{}, {id, {}, {}}, "the slides", {}, {}, {}}); }
  SECTION("a touch that came through the calendar") {
    touch.with = {{theirs, {}, {}}};
    add_touch(other, touch);
    folders.sync(other);
    remove_contact(book, id);
    folders.sync(book, true);
    CHECK(only(book).name == "Ana Ruiz");
    folders.sync(other, true);
    CHECK(touches(other, std::nullopt, std::nullopt).size() == 1);
    return;
  }
  if (count(book) == 0) return;
  remove_contact(other, theirs);
  folders.sync(other, true);
  CHECK(folders.contacts().empty());
  folders.sync(book, true);
  CHECK(only(book).name == "Ana Ruiz");
  folders.sync(other, true);
  CHECK(only(other).name == "Ana Ruiz");
}

TEST_CASE("most of a folder gone is refused, and nothing changed, unless forced") {
  Book book = fixture::book();
  Folders folders;
  for (const char* name : {"Ana", "Bob", "Cleo", "Dan"}) fixture::add(book, fixture::named(name));
  folders.sync(book);
  const auto before = folders.contacts();
  SECTION("half is what a person does") {
    folders.contacts().erase(folders.contacts().begin());
    folders.contacts().erase(folders.contacts().begin());
    folders.sync(book);
    CHECK(count(book) == 2);
    return;
  }
  SECTION("all") { folders.contacts().clear(); }
  SECTION("more than half") { folders.contacts() = {*folders.contacts().begin()}; }
  const auto after = folders.contacts();
  CHECK_THROWS_AS(folders.sync(book), Error);
  CHECK(count(book) == 4);
  CHECK(folders.contacts() == after);
  folders.sync(book, true);
  CHECK(count(book) == after.size());
}

TEST_CASE("a dry run tells what a sync would do, and does nothing") {
  BookOptions options = fixture::options();
  options.mode = BookOptions::Mode::dry_run;
  Book book(options);
  Folders folders;
  folders.contacts()["bob.vcf"] = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bob Lee\r\nEND:VCARD\r\n";
  const auto before = folders.files;
  const SyncReport report = folders.sync(book);
  CHECK(report.changes.size() == 1);
  CHECK(count(book) == 0);
  CHECK(folders.stored == 0);
  CHECK(folders.contacts() == before.at("contacts"));
}

TEST_CASE("what a program drops between two books is not lost") {
  Book book = fixture::book();
  Book other = fixture::book();
  Folders folders;
  fixture::add(book, ana());
  folders.sync(book);
  folders.sync(other);
  const ContactId theirs = only(other).id;
  add_matter(other, theirs, "a new job", other.today());
  folders.sync(other);
  // Before this book has seen the matter, a phone takes it out of the card and this book writes the
  // card anew.
  folders.strip();
  folders.add_line("NICKNAME:Anita");
  change(book, [](Contact& card) { card.met.at = "PyCon"; });
  folders.sync(book);
  folders.sync(other);
  folders.sync(book);
  for (Book* each : {&book, &other}) {
    const Contact card = only(*each);
    CHECK(card.nickname == "Anita");
    CHECK(card.met.at == "PyCon");
    const auto matter = last_matter(*each, card.id);
    REQUIRE(matter);
    CHECK(matter->text == "a new job");
  }
}

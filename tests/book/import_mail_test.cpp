#include "book/fixture.hpp"
#include "catch.hpp"
#include "verso/import.hpp"
#include "verso/mail.hpp"

using namespace verso;
using fixture::day;

namespace {

/// A message at 10:00 of that day.
Mail message(const char* on, const char* from, const char* to, const char* id,
             std::vector<std::string> answers = {}) {
  Mail mail;
  mail.on = day(on);
  mail.at = Instant(mail.on) + std::chrono::hours(10);
  mail.from = {{"", from, ""}};
  mail.to = {{"", to, ""}};
  mail.subject = answers.empty() ? "tax" : "Re: tax";
  mail.id = id;
  mail.answers = std::move(answers);
  return mail;
}

Mail out(const char* on, const char* id, std::vector<std::string> answers = {}) {
  return message(on, "me@home.example", "ana@acme.com", id, std::move(answers));
}

Mail in(const char* on, const char* id, std::vector<std::string> answers = {}) {
  return message(on, "ana@acme.com", "me@home.example", id, std::move(answers));
}

ContactId add_ana(Book& book) {
  Contact ana = fixture::named("Ana");
  ana.emails = {{"Ana@acme.com", ""}};
  return fixture::add(book, ana);
}

ImportCounts take_in(Book& book, const std::vector<Mail>& mails, MailOptions options = {}) {
  options.me = {"me@home.example"};
  ImportOptions around;
  around.mail = options;
  Import import(book, around);
  import.begin_file("box");
  const Records records = import.records();
  for (Mail mail : mails) records.mail(std::move(mail));
  return import.finish();
}

std::vector<Touch> oldest_first(Book& book) {
  auto all = touches(book, std::nullopt, std::nullopt);
  return {all.rbegin(), all.rend()};
}

std::int64_t skipped(const ImportCounts& counts, std::string_view why) {
  for (const auto& skipped : counts.skipped) {
    if (skipped.why == why) return skipped.count;
  }
  return 0;
}

void check_sum(const ImportCounts& counts) {
  std::int64_t sum = counts.added + counts.updated + counts.unchanged +
                     static_cast<std::int64_t>(counts.refused.size());
  for (const auto& skipped : counts.skipped) sum += skipped.count;
  CHECK(counts.records == sum);
}

}  // namespace

TEST_CASE("messages of one thread and day are one touch, and answers give times") {
  Book book = fixture::book();
  add_ana(book);
  const auto counts = take_in(book, {
                                        out("2026-03-01", "1"),
                                        out("2026-03-01", "2", {"1"}),
                                        in("2026-03-04", "3", {"2", "1"}),
                                        out("2026-03-10", "4", {"3", "2", "1"}),
                                        in("2026-05-01", "5"),
                                    });
  CHECK(counts.added == 5);
  CHECK(counts.touches_added == 4);
  check_sum(counts);

  const auto all = oldest_first(book);
  REQUIRE(all.size() == 4);
  CHECK(all[0].started == Starter::me);
  CHECK(all[0].by == Channel::email);
  CHECK(all[0].text == "tax");
  REQUIRE(all[0].replies.size() == 1);
  CHECK_FALSE(all[0].replies[0].mine);
  CHECK(all[0].reply_days == 3);
  CHECK(all[1].started == Starter::them);
  REQUIRE(all[1].replies.size() == 1);
  CHECK(all[1].replies[0].mine);
  CHECK(all[1].reply_days == 6);
  CHECK(all[2].replies.empty());
  CHECK(all[3].started == Starter::them);
}

TEST_CASE("each message may be a touch of its own") {
  Book book = fixture::book();
  add_ana(book);
  MailOptions options;
  options.touch_per = TouchPer::message;
  const std::vector<Mail> mails{out("2026-03-01", "1"), out("2026-03-01", "2", {"1"}),
                                in("2026-03-01", "3", {"2"})};
  CHECK(take_in(book, mails, options).touches_added == 3);
  CHECK(take_in(book, mails, options).unchanged == 3);
  // Read by the day, they are there already.
  CHECK(take_in(book, mails).touches_added == 0);
}

TEST_CASE("a mailbox read again adds only what is new") {
  Book book = fixture::book();
  add_ana(book);
  const std::vector<Mail> first{out("2026-03-01", "1"), in("2026-03-04", "3", {"1"})};
  std::vector<Mail> second = first;
  second.push_back(in("2026-03-01", "2", {"1"}));
  second.push_back(out("2026-03-07", "4", {"3", "1"}));
  take_in(book, first);

  auto counts = take_in(book, first);
  CHECK(counts.unchanged == 2);
  CHECK(counts.touches_added == 0);

  // The answer of the same day comes to its day's touch; the one of another day answers a stored one.
  counts = take_in(book, second);
  CHECK(counts.unchanged == 2);
  CHECK(counts.updated == 1);
  CHECK(counts.added == 1);
  check_sum(counts);
  const auto all = oldest_first(book);
  REQUIRE(all.size() == 3);
  CHECK(all[0].reply_days == 0);
  CHECK(all[1].reply_days == 3);
  CHECK(take_in(book, second).unchanged == 4);
}

TEST_CASE("a thread is known again whatever part of it was read first") {
  Book book = fixture::book();
  add_ana(book);
  // Programs that name only what is answered: 3 answers 2, which answers 1.
  const std::vector<Mail> whole{out("2026-03-01", "1"), in("2026-03-02", "2", {"1"}),
                                out("2026-03-05", "3", {"2"})};
  take_in(book, {whole[2]});
  CHECK(oldest_first(book).size() == 1);
  CHECK(take_in(book, {whole[1]}).touches_added == 1);
  const auto counts = take_in(book, whole);
  CHECK(counts.touches_added == 1);
  const auto all = oldest_first(book);
  REQUIRE(all.size() == 3);
  CHECK(all[0].reply_days == 1);
  CHECK(all[1].reply_days == 3);
}

TEST_CASE("an answer read alone answers the touch in the book") {
  Book book = fixture::book();
  add_ana(book);
  take_in(book, {out("2026-03-01", "1")});
  take_in(book, {in("2026-03-03", "2", {"1"})});
  const auto all = oldest_first(book);
  REQUIRE(all.size() == 2);
  CHECK(all[0].reply_days == 2);
  CHECK(all[1].started == Starter::them);
}

TEST_CASE("what is answered may be missing from the mailbox, read once or twice") {
  Book book = fixture::book();
  add_ana(book);
  const std::vector<Mail> mails{in("2026-03-01", "2", {"1"}), out("2026-03-01", "4", {"3", "1"}),
                                out("2026-03-08", "6", {"5", "1"}),
                                in("2026-03-09", "8", {"7", "1"})};
  CHECK(take_in(book, mails).added == 4);
  CHECK(take_in(book, mails).unchanged == 4);
  CHECK(take_in(book, {mails[3]}).unchanged == 1);
  const auto all = oldest_first(book);
  REQUIRE(all.size() == 3);
  CHECK(all[0].reply_days == 0);
  CHECK(all[1].reply_days == 1);
}

TEST_CASE("an undone import leaves nothing, also of touches that were there") {
  Book book = fixture::book();
  add_ana(book);
  take_in(book, {out("2026-03-01", "1")});
  take_in(book, {in("2026-03-03", "2", {"1"}), in("2026-04-01", "9")}, {});
  undo(book);
  const auto all = oldest_first(book);
  REQUIRE(all.size() == 1);
  CHECK(all[0].replies.empty());
}

TEST_CASE("who becomes a contact") {
  const std::vector<Mail> mails{
      out("2026-03-01", "1"),
      in("2026-03-02", "2", {"1"}),
      message("2026-03-03", "bob@acme.com", "me@home.example", "3"),
      message("2026-03-04", "me@home.example", "cem@acme.com", "4"),
      message("2026-03-05", "no-reply@acme.com", "me@home.example", "5"),
      message("2026-03-06", "me@home.example", "no-reply@acme.com", "6"),
  };
  const auto contacts_added = [&](NewPeople people) {
    Book book = fixture::book();
    MailOptions options;
    options.new_people = people;
    const auto counts = take_in(book, mails, options);
    check_sum(counts);
    CHECK(take_in(book, mails, options).contacts_added == 0);
    return counts.contacts_added;
  };
  CHECK(contacts_added(NewPeople::none) == 0);
  CHECK(contacts_added(NewPeople::two_way) == 1);
  CHECK(contacts_added(NewPeople::all) == 3);
}

TEST_CASE("what becomes no touch is counted by its reason") {
  Book book = fixture::book();
  add_ana(book);
  Mail undated = in("2026-03-01", "1");
  undated.at.reset();
  Mail anonymous = in("2026-03-01", "2");
  anonymous.from.clear();
  Mail bulk = in("2026-03-01", "3");
  bulk.is_bulk = true;
  Mail list = out("2026-03-01", "4");
  list.is_list = true;
  list.to = {{"", "list@acme.com", ""}};
  list.lists = {"list@acme.com"};
  const auto counts = take_in(
      book, {undated, anonymous, bulk, list, in("2026-12-01", "5"), in("2026-03-02", "6"),
             in("2026-03-02", "6"), message("2026-03-02", "bob@acme.com", "me@home.example", "7"),
             message("2026-03-02", "me@home.example", "me@home.example", "8")});
  check_sum(counts);
  CHECK(counts.added == 1);
  REQUIRE(counts.refused.size() == 3);
  CHECK(counts.refused[0].why == "it has no date that can be read");
  CHECK(counts.refused[1].why == "it does not say who wrote it");
  CHECK(counts.refused[2].why == "its date lies in the future");
  CHECK(skipped(counts, "bulk mail") == 1);
  CHECK(skipped(counts, "mailing list") == 1);
  CHECK(skipped(counts, "copy of another message") == 1);
  CHECK(skipped(counts, "with nobody known") == 1);
  CHECK(skipped(counts, "with no other person") == 1);
}

TEST_CASE("a copy that came straight counts before one that a list sent round") {
  Book book = fixture::book();
  add_ana(book);
  Mail by_list = in("2026-03-01", "1");
  by_list.to = {{"", "list@acme.com", ""}};
  by_list.is_list = true;
  const auto counts = take_in(book, {by_list, in("2026-03-01", "1")});
  CHECK(counts.touches_added == 1);
  CHECK(skipped(counts, "mailing list") == 1);
}

TEST_CASE("messages between pages of profiles") {
  Book book = fixture::book();
  Contact ana = fixture::named("Ana");
  ana.handles = {{"linkedin", "anaruiz"}};
  fixture::add(book, ana);
  Mail first = out("2026-03-01", "");
  first.from = {{"Me", "", "https://www.linkedin.com/in/me"}};
  first.to = {{"Ana", "", "https://www.linkedin.com/in/anaruiz/"}};
  first.thread = "conversation";
  first.by = Channel::social;
  Mail second = first;
  std::swap(second.from, second.to);
  second.on = day("2026-03-05");
  second.at = Instant(second.on);
  ImportOptions options;
  options.mail.me = {"https://linkedin.com/in/me"};
  Import import(book, options);
  const Records records = import.records();
  records.mail(std::move(first));
  records.mail(std::move(second));
  CHECK(import.finish().touches_added == 2);
  const auto all = oldest_first(book);
  CHECK(all[0].by == Channel::social);
  CHECK(all[0].reply_days == 4);
}

#include <deque>

#include "catch.hpp"
#include "model/mail_threads.hpp"

using namespace verso;

namespace {

Mail mail(int day, const char* from, const char* to, const char* subject, const char* id,
          std::vector<std::string> answers = {}) {
  Mail mail;
  mail.on = Date(std::chrono::days(20000 + day));
  mail.at = Instant(mail.on);
  mail.from = {{"", from, ""}};
  mail.to = {{"", to, ""}};
  mail.subject = subject;
  mail.id = id;
  mail.answers = std::move(answers);
  return mail;
}

MailThreads threads_of(const std::deque<Mail>& mails) {
  std::vector<const Mail*> pointers;
  for (const Mail& one : mails) pointers.push_back(&one);
  return thread(pointers);
}

using Parents = std::vector<std::optional<std::size_t>>;
constexpr std::nullopt_t none = std::nullopt;

}  // namespace

TEST_CASE("a subject without what answers put before it") {
  CHECK(base_subject("Re: tax") == "tax");
  CHECK(base_subject(" RE: Aw:  Fwd: tax ") == "tax");
  CHECK(base_subject("Re[2]: tax") == "tax");
  CHECK(base_subject("RE : tax") == "tax");
  CHECK(base_subject("Reform: tax") == "Reform: tax");
  CHECK(base_subject("re tax") == "re tax");
  CHECK(base_subject("Re[2 tax") == "Re[2 tax");
  CHECK(base_subject("Re:") == "");
  CHECK(base_subject("") == "");
}

TEST_CASE("messages belong together by what they refer to") {
  const auto threads = threads_of({
      mail(0, "me", "ana", "tax", "1"),
      mail(1, "ana", "me", "Re: tax", "2", {"1"}),
      mail(2, "me", "ana", "another matter", "3", {"2", "1"}),
      mail(3, "bob", "me", "tax", "4"),
      mail(4, "ana", "me", "Re: tax", "5", {"gone", "1"}),
      mail(5, "cem", "me", "Re: what is not here", "6", {"unknown"}),
  });
  CHECK(threads.of == std::vector<std::size_t>{0, 0, 0, 1, 0, 2});
  CHECK(threads.parents == Parents{none, 0, 1, none, 0, none});
  CHECK(threads.names[0].front() == "1");
  CHECK(threads.names[2] == std::vector<std::string>{"unknown", "6"});
}

TEST_CASE("an answer may be dated before what it answers") {
  const auto threads = threads_of({
      mail(0, "ana", "me", "Re: tax", "2", {"1"}),
      mail(0, "me", "ana", "tax", "1"),
  });
  CHECK(threads.of == std::vector<std::size_t>{0, 0});
  CHECK(threads.parents == Parents{1, none});
}

TEST_CASE("messages that answer each other, or themselves, end") {
  const auto threads = threads_of({
      mail(0, "ana", "me", "a", "1", {"2"}),
      mail(1, "me", "ana", "b", "2", {"1"}),
      mail(2, "me", "ana", "c", "3", {"3"}),
  });
  CHECK(threads.of == std::vector<std::size_t>{0, 0, 1});
  CHECK(threads.parents == Parents{1, 0, none});
}

TEST_CASE("else by subject and people") {
  const auto threads = threads_of({
      mail(0, "me", "ana", "Tax", "1"),
      mail(1, "bob", "me", "Re: tax", "2"),
      mail(2, "Ana", "me", "AW: tax", "3"),
      mail(3, "ana", "me", "tax", "4"),
      mail(90, "ana", "me", "Re: tax", "5"),
      mail(91, "me", "ana", "Re: tax", ""),
  });
  CHECK(threads.parents == Parents{none, none, 0, none, none, 4});
  CHECK(threads.of == std::vector<std::size_t>{0, 1, 0, 2, 3, 3});
}

TEST_CASE("a source may name its conversations") {
  auto first = mail(0, "me", "ana", "", "");
  auto second = mail(1, "ana", "me", "", "");
  auto other = mail(1, "me", "ana", "", "");
  first.thread = second.thread = "conversation 1";
  other.thread = "conversation 2";
  const auto threads = threads_of({first, second, other});
  CHECK(threads.of == std::vector<std::size_t>{0, 0, 1});
  CHECK(threads.parents == Parents{none, 0, none});
  CHECK(threads.names ==
        std::vector<std::vector<std::string>>{{"conversation 1"}, {"conversation 2"}});
}

TEST_CASE("people are told apart by address, else by page, else by name") {
  CHECK(person_key({"Ana", " ANA@acme.com", ""}) ==
        person_key({"", "ana@acme.com", "https://x.example/a"}));
  CHECK(person_key({"", "", "https://www.x.example/a/"}) ==
        person_key({"Ana", "", "http://x.example/a"}));
  CHECK(person_key({"Ana Ruíz", "", ""}) == person_key({"ana ruiz", "", ""}));
  CHECK(person_key({"ana@acme.com", "", ""}) != person_key({"", "ana@acme.com", ""}));
}

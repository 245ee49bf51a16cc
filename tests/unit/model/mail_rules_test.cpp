#include "model/mail_rules.hpp"
#include "catch.hpp"

using namespace verso;

namespace {

Mail between(const char* from, const char* to) {
  Mail mail;
  mail.on = Date(std::chrono::days(20000));
  mail.from = {{"", from, ""}};
  mail.to = {{"", to, ""}};
  return mail;
}

const MailOwner& me() {
  static const MailOwner owner({"Me@home.example", "https://www.linkedin.com/in/me"});
  return owner;
}

std::vector<MailPerson> others(const Mail& mail) {
  return other_side(mail, me(), {"list@acme.com"});
}

std::string skipped(const Mail& mail) { return why_skipped(mail, me(), std::nullopt).value_or(""); }

}  // namespace

TEST_CASE("whose mailbox it is") {
  CHECK(me().is({"", "me@HOME.example", ""}));
  CHECK(me().is({"", "me+shop@home.example", ""}));
  CHECK(me().is({"", "", "https://linkedin.com/in/me/"}));
  CHECK_FALSE(me().is({"", "some+me@home.example", ""}));
  CHECK_FALSE(me().is({"me@home.example", "", ""}));
}

TEST_CASE("what is no sign of being in touch has a name") {
  Mail mail = between("ana@acme.com", "me@home.example");
  CHECK(skipped(mail) == "");
  CHECK(why_skipped(mail, me(), mail.on + std::chrono::days(1)) == "older than asked for");
  CHECK_FALSE(why_skipped(mail, me(), mail.on));

  mail.is_automatic = true;
  CHECK(skipped(mail) == "automatic reply");
  mail = between("ana@acme.com", "me@home.example");
  mail.is_bulk = true;
  CHECK(skipped(mail) == "bulk mail");
  mail.is_newsletter = mail.is_list = true;
  CHECK(skipped(mail) == "newsletter");

  CHECK(skipped(between("no-reply@shop.example", "me@home.example")) == "no-reply address");
  CHECK(skipped(between("ana@acme.com", "bob@acme.com")) == "not addressed to you");
  mail = between("ana@acme.com", "all@acme.com");
  mail.delivered = {"me@home.example"};
  CHECK(skipped(mail) == "");
}

TEST_CASE("a list counts where it addresses you or a person") {
  Mail mail = between("ana@acme.com", "list@acme.com");
  mail.is_list = mail.is_bulk = true;
  CHECK(skipped(mail) == "mailing list");
  mail.delivered = {"me@home.example"};
  CHECK(skipped(mail) == "mailing list");
  mail.to.push_back({"", "me@home.example", ""});
  CHECK(skipped(mail) == "");

  mail = between("me@home.example", "List@acme.com");
  CHECK(skipped(mail) == "");
  CHECK(others(mail).empty());
  mail.to.push_back({"Ana", "ana@acme.com", ""});
  REQUIRE(others(mail).size() == 1);
  CHECK(others(mail)[0].name == "Ana");
}

TEST_CASE("the other side is everyone addressed once, without you and machines") {
  Mail mail = between("me@home.example", "ana@acme.com");
  mail.to.push_back({"", "ANA@acme.com", ""});
  mail.to.push_back({"", "me+copy@home.example", ""});
  mail.to.push_back({"", "noreply@acme.com", ""});
  mail.to.push_back({"", "bob@acme.com", ""});
  CHECK(others(mail).size() == 2);
  CHECK(others(between("ana@acme.com", "me@home.example")).size() == 1);
}

TEST_CASE("addresses that programs write from") {
  for (const char* address : {"noreply@a.example", "No-Reply@a.example", "do-not-reply-7@a.example",
                              "MAILER-DAEMON@a.example", "bounces+ana=b@a.example",
                              "notifications@github.com", "no_reply@a.example"}) {
    INFO(address);
    CHECK(is_machine({"", address, ""}));
  }
  for (const char* address :
       {"norepl@a.example", "nora@noreply.example", "bouncer@a.example", ""}) {
    INFO(address);
    CHECK_FALSE(is_machine({"", address, ""}));
  }
}

TEST_CASE("what to call somebody who is known by a message alone") {
  const std::vector<std::array<const char*, 3>> cases = {
      {"Ana Ruiz", "a@acme.com", "Ana Ruiz"},
      {" 'Ana Ruiz' ", "a@acme.com", "Ana Ruiz"},
      {"Ruiz, Ana", "a@acme.com", "Ana Ruiz"},
      {"Acme, Inc.", "a@acme.com", "Acme, Inc."},
      {"Ruiz, Ana, PhD", "a@acme.com", "Ruiz, Ana, PhD"},
      {"Ana Ruiz, MBA", "a@acme.com", "Ana Ruiz, MBA"},
      {"a@acme.com", "ana.ruiz@acme.com", "Ana Ruiz"},
      {"", "ana_maria.ruiz@acme.com", "Ana Maria Ruiz"},
      {"", "aruiz@acme.com", "aruiz"},
      {"", "ana.ruiz7@acme.com", "ana.ruiz7"},
      {"", ".@acme.com", "."},
      {"'", "a@acme.com", "'"},
  };
  for (const auto& [name, email, called] : cases) {
    INFO(name << " <" << email << ">");
    CHECK(person_name({name, email, ""}) == called);
  }
}

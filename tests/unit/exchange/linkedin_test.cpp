#include "exchange/linkedin.hpp"

#include "catch.hpp"
#include "unit/exchange/collected.hpp"
#include "verso/error.hpp"

using namespace verso;

namespace {

exchange::Collected read(std::string_view text, std::vector<std::string> me = {}) {
  return exchange::collect(
      [&](std::string_view bytes, const Records& records) {
        exchange::CsvTable table(bytes);
        const exchange::MessageOptions options{"messages.csv", me, [](Instant at) {
                                                 return std::chrono::floor<std::chrono::days>(at);
                                               }};
        if (table.kind() == exchange::TableKind::invitations) {
          read_invitations(table, options, records);
        } else {
          read_messages(table, options, records);
        }
      },
      text);
}

constexpr std::string_view header =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE "
    "URLS,DATE,SUBJECT,"
    "CONTENT,FOLDER,IS MESSAGE DRAFT\n";
constexpr std::string_view ana = "https://www.linkedin.com/in/ana";
constexpr std::string_view bob = "https://www.linkedin.com/in/bob";

std::string rows() {
  return std::string(header) +
         "c1,,Ana Ruiz,https://www.linkedin.com/in/ana,Me Self,https://www.linkedin.com/in/self,"
         "2024-05-15 10:30:00 UTC,,\"Hello,\nhow are you?\",INBOX,No\n"
         "c1,,Me Self,https://www.linkedin.com/in/self,Ana Ruiz,https://www.linkedin.com/in/ana,"
         "2024-05-16 10:30:00 UTC,Re,fine,INBOX,No\n"
         "c2,Plans,Me Self,https://www.linkedin.com/in/self,\"Ana Ruiz,Bob Lee\","
         "\"https://www.linkedin.com/in/ana,https://www.linkedin.com/in/bob\",2024-06-01 09:00:00 "
         "UTC,,,INBOX,No\n"
         "c2,,Me Self,https://www.linkedin.com/in/self,Bob Lee,,2024-06-01 10:00:00 "
         "UTC,,later,INBOX,Yes\n"
         "c3,,Some Shop,https://www.linkedin.com/in/shop,Me Self,,2024-06-02 10:00:00 "
         "UTC,,buy,SPAM,No\n"
         "c5,,Bob Lee,https://www.linkedin.com/in/bob,Me Self,,2024-06-02 10:00:00 "
         "UTC,,ok,INBOX,No\n"
         "c4,Sponsored offer,Ad,,Me Self,,2024-06-02 10:00:00 UTC,,buy,INBOX,No\n";
}

}  // namespace

TEST_CASE("messages of LinkedIn tell who wrote to whom, and which side is you") {
  const auto found = read(rows());
  CHECK(found.skipped == std::vector<std::string>{"a draft", "spam", "an advertisement"});
  REQUIRE(found.mails.size() == 4);
  const Mail& first = found.mails[0];
  CHECK(first.file == "messages.csv");
  CHECK(first.line == 2);
  CHECK(first.thread == "c1");
  CHECK(format_instant(*first.at) == "2024-05-15T10:30:00Z");
  CHECK(format_date(first.on) == "2024-05-15");
  CHECK(first.by == Channel::message);
  CHECK(first.subject == "Hello, how are you?");
  CHECK(first.from.at(0).url == ana);
  CHECK(first.to.at(0).url == exchange::own_page);
  CHECK(found.mails[1].from.at(0).url == exchange::own_page);
  CHECK(found.mails[1].subject == "Re");
  CHECK(found.mails[2].subject == "Plans");
  REQUIRE(found.mails[2].to.size() == 2);
  CHECK(found.mails[2].to[1].url == bob);
}

TEST_CASE("recipients without a page have the one that another message tells") {
  const std::string text =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT\n"
      "c1,,Ana Ruiz,https://www.linkedin.com/in/ana,Me Self,2024-05-15 10:30:00,,hi\n"
      "c1,,Me Self,,Ana Ruiz,2024-05-15 14:00:00,,hi\n";
  CHECK_THROWS_AS(read(text), Error);
  const auto found = read(text, {"me self"});
  REQUIRE(found.mails.size() == 2);
  CHECK(found.mails[1].to.at(0).url == ana);
  CHECK(found.mails[1].from.at(0).url == exchange::own_page);
  CHECK(read(text, {"https://linkedin.com/in/ana/"}).mails.at(0).from.at(0).url ==
        exchange::own_page);
}

TEST_CASE("invitations of LinkedIn are messages of the day they were sent") {
  const auto found = read(
      "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
      "Me Self,Ana Ruiz,\"3/14/25, 2:37 PM\",,OUTGOING,https://www.linkedin.com/in/self,"
      "https://www.linkedin.com/in/ana\n"
      "Bob Lee,Me Self,\"4/1/25, 1:00 AM\",we met at the "
      "fair,INCOMING,https://www.linkedin.com/in/bob,\n");
  REQUIRE(found.mails.size() == 2);
  CHECK(found.mails[0].from.at(0).url == exchange::own_page);
  CHECK(found.mails[0].to.at(0).url == ana);
  CHECK(format_instant(*found.mails[0].at) == "2025-03-14T14:37:00Z");
  CHECK(found.mails[0].by == Channel::social);
  CHECK(found.mails[0].subject == "invitation on LinkedIn");
  CHECK(found.mails[1].from.at(0).url == bob);
  CHECK(found.mails[1].to.at(0).url == exchange::own_page);
  CHECK(found.mails[1].subject == "we met at the fair");
}

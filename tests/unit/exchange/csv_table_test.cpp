#include "exchange/csv_table.hpp"

#include "catch.hpp"
#include "unit/exchange/collected.hpp"
#include "verso/error.hpp"

using namespace verso;
using exchange::TableKind;

namespace {

struct Found : exchange::Collected {
  exchange::TableMapping mapping;
};

Found read(std::string_view text, const exchange::TableOptions& options = {}) {
  Found found;
  static_cast<exchange::Collected&>(found) = exchange::collect(
      [&](std::string_view bytes, const Records& records) {
        found.mapping = exchange::read_people(bytes, options, records);
      },
      text);
  return found;
}

Card only(std::string_view text, const exchange::TableOptions& options = {}) {
  auto found = read(text, options);
  REQUIRE(found.refusals.empty());
  REQUIRE(found.cards.size() == 1);
  return found.cards.front();
}

std::vector<std::string> texts(const Card& card) {
  std::vector<std::string> all;
  for (const Note& note : card.notes) all.push_back(note.text);
  return all;
}

}  // namespace

TEST_CASE("LinkedIn's connections, old and new") {
  const Card card = only(
      "Notes:\n\"When exporting, some of the fields, such as email address, are empty.\"\n\n\n"
      "First Name,Last Name,URL,Email Address,Company,Position,Location,Connected On\n"
      "Ana,Ruiz García,https://www.linkedin.com/in/ana-ruiz/,ana@acme.com,Acme,CTO,Madrid,15 Jan "
      "2023\n");
  CHECK(card.contact.name == "Ana Ruiz García");
  CHECK(card.vcard_rest == "N:Ruiz García;Ana;;;\n");
  CHECK(card.contact.handles == std::vector<Handle>{{"linkedin", "ana-ruiz"}});
  CHECK(card.contact.emails == std::vector<Labelled>{{"ana@acme.com", ""}});
  CHECK(card.contact.org == "Acme");
  CHECK(card.contact.title == "CTO");
  CHECK(card.contact.place == "Madrid");
  CHECK(format_date(*card.contact.met.on) == "2023-01-15");
  CHECK(card.line == 6);

  const Card old = only(
      "First Name,Last Name,Email Address,Company,Position,Connected On,Tags\n"
      "Bob,Lee,,Initech,Clerk,\"01/02/18, 05:44 PM\",\n");
  CHECK(format_date(*old.contact.met.on) == "2018-01-02");

  const auto found = read(
      "LAST NAME,first  name,Connected On,URL\n"
      ",,05 Mar 2019,\n"
      "Day,Dora,not yet,https://www.linkedin.com/in/dora\n");
  CHECK(found.skipped == std::vector<std::string>{"a closed account"});
  REQUIRE(found.cards.size() == 1);
  CHECK(texts(found.cards[0]) == std::vector<std::string>{"Connected On: not yet"});
}

TEST_CASE("Google's contacts in the layout until 2024") {
  const Card card = only(
      "Name,Given Name,Additional Name,Family Name,Name Prefix,Nickname,Birthday,Hobby,Notes,"
      "Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,"
      "IM 1 - Type,IM 1 - Service,IM 1 - Value,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,"
      "Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
      "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Organization 1 - Name,"
      "Organization 1 - Title,Organization 1 - Department,Relation 1 - Type,Relation 1 - Value,"
      "Website 1 - Type,Website 1 - Value,Event 1 - Type,Event 1 - Value,Custom Field 1 - Type,"
      "Custom Field 1 - Value\n"
      "Dr. Ana María Ruiz,Ana,María,Ruiz,Dr.,Anita,1980-04-12,golf,\"likes tea\nand cake\","
      "* myContacts ::: Friends ::: * Family,Home,ana@home.org ::: a@b.org,* Work,ana@acme.com,"
      ",Skype,ana.ruiz,Mobile,+34 600 111 222 ::: +34 600 333 444,Home,ignored,Calle 1,Madrid,,,"
      "28001,Spain,Acme,CTO,Research,Spouse,Bob Lee,Blog,https://ana.example/,Anniversary,"
      "2010-05-03,Shoe size,38\n");
  CHECK(card.contact.name == "Dr. Ana María Ruiz");
  CHECK(card.contact.nickname == "Anita");
  CHECK(format_birthday(*card.contact.birthday) == "1980-04-12");
  CHECK(card.contact.emails == std::vector<Labelled>{{"ana@acme.com", "work"},
                                                     {"ana@home.org", "home"},
                                                     {"a@b.org", "home"}});
  CHECK(card.contact.phones ==
        std::vector<Labelled>{{"+34 600 111 222", "cell"}, {"+34 600 333 444", "cell"}});
  CHECK(card.contact.handles == std::vector<Handle>{{"skype", "ana.ruiz"}});
  CHECK(card.contact.urls == std::vector<Labelled>{{"https://ana.example/", "Blog"}});
  CHECK(card.contact.circles == std::vector<std::string>{"Friends", "Family"});
  CHECK(card.contact.org == "Acme, Research");
  CHECK(card.contact.title == "CTO");
  CHECK(card.contact.place == "Madrid, Spain");
  CHECK(card.contact.knows == std::vector<Known>{{ContactId{}, "Bob Lee", "spouse"}});
  CHECK(card.contact.interests ==
        std::vector<Interest>{{"golf", InterestKind::hobby, std::nullopt}});
  CHECK(texts(card) == std::vector<std::string>{"likes tea\nand cake", "Anniversary: 2010-05-03",
                                                "Shoe size: 38"});
  CHECK(card.vcard_rest ==
        "ORG:Acme;Research\nN:Ruiz;Ana;María;Dr.;\nADR;TYPE=home:;;Calle 1;Madrid;;28001;Spain\n");
}

TEST_CASE("Google's contacts in the layout since 2024") {
  const Card card = only(
      "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last "
      "Name,"
      "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
      "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
      "Phone 1 - Label,Phone 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value\n"
      "Ana,,Ruiz,,,,,,,,Acme,CTO,, --04-12,,https://x/photo,* myContacts ::: work,* ,ana@acme.com,"
      "Work Fax,+34 91 1,,\n");
  CHECK(card.contact.name == "Ana Ruiz");
  CHECK(format_birthday(*card.contact.birthday) == "--04-12");
  CHECK(card.contact.emails == std::vector<Labelled>{{"ana@acme.com", ""}});
  CHECK(card.contact.phones == std::vector<Labelled>{{"+34 91 1", "work fax"}});
  CHECK(card.contact.circles == std::vector<std::string>{"work"});
  CHECK(card.notes.empty());
}

TEST_CASE("Outlook's contacts") {
  const Card card = only(
      "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
      "Business Street 2,Business City,Business State,Business Postal Code,Business Country/Region,"
      "Home City,Business Fax,Business Phone,Home Phone 2,Mobile Phone,Anniversary,Assistant's "
      "Name,"
      "Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,"
      "Manager's Name,Notes,Spouse,Web Page\n"
      "Mr.,Bob,,Lee,Jr.,Initech,Sales,Clerk,1 Main St,Floor 2,Austin,TX,78701,"
      "United States of America,Dallas,+1 1,+1 555 0100,+1 555 0101,+1 555 0102,0/0/00,Cy Ng,"
      "1/30/1975,Work;Golf club,bob@initech.com,SMTP,Bob Lee,bob@home.org,Dee Day,plays golf,"
      "Eve Lee,http://initech.com\n");
  CHECK(card.contact.name == "Mr. Bob Lee Jr.");
  CHECK(card.contact.org == "Initech, Sales");
  CHECK(card.contact.title == "Clerk");
  CHECK(format_birthday(*card.contact.birthday) == "1975-01-30");
  CHECK(card.contact.emails ==
        std::vector<Labelled>{{"bob@initech.com", ""}, {"bob@home.org", ""}});
  CHECK(card.contact.phones == std::vector<Labelled>{{"+1 1", "work fax"},
                                                     {"+1 555 0100", "work"},
                                                     {"+1 555 0101", "home"},
                                                     {"+1 555 0102", "cell"}});
  CHECK(card.contact.circles == std::vector<std::string>{"Work", "Golf club"});
  CHECK(card.contact.place == "Austin, TX, United States of America");
  CHECK(card.contact.knows == std::vector<Known>{{ContactId{}, "Cy Ng", "assistant"},
                                                 {ContactId{}, "Dee Day", "manager"},
                                                 {ContactId{}, "Eve Lee", "spouse"}});
  CHECK(texts(card) == std::vector<std::string>{"plays golf"});
  CHECK(card.vcard_rest.find("ADR;TYPE=work:;;1 Main St\\, Floor 2;Austin;TX;78701;") !=
        std::string::npos);
}

TEST_CASE("any other table by what its columns are called, or by a map") {
  const auto found =
      read("Full Name;Mail;Tags;Shoe size\nAna Ruiz;a@x.org, b@x.org;golf, work;38\n");
  REQUIRE(found.cards.size() == 1);
  CHECK(found.cards[0].contact.emails.size() == 2);
  CHECK(found.cards[0].contact.circles == std::vector<std::string>{"golf", "work"});
  CHECK(found.mapping.taken ==
        std::vector<std::string>{"name=Full Name", "email=Mail", "circle=Tags"});
  CHECK(found.mapping.left == std::vector<std::string>{"Shoe size"});

  const Card mapped =
      only("Wer,Adresse,Handy,Netz,Tag\nAna Ruiz,a@x.org,+34 1,@ana,1.2.2020\n",
           {{"name=wer, email=Adresse,phone:cell=Handy", "mastodon=Netz", "met-on=Tag"}});
  CHECK(mapped.contact.name == "Ana Ruiz");
  CHECK(mapped.contact.emails == std::vector<Labelled>{{"a@x.org", ""}});
  CHECK(mapped.contact.phones == std::vector<Labelled>{{"+34 1", "cell"}});
  CHECK(mapped.contact.handles == std::vector<Handle>{{"mastodon", "@ana"}});
  CHECK(format_date(*mapped.contact.met.on) == "2020-02-01");

  CHECK(only("Last, First,Mail\nx,y,z\n", {{"name=Last"}}).contact.name == "x");
  const std::string table = "a,b\n1,2\n";
  CHECK_THROWS_AS(read(table, {{"nmae=a"}}), Error);
  CHECK_THROWS_AS(read(table, {{"name=c"}}), Error);
  CHECK_THROWS_AS(read(table, {{"name"}}), Error);
}

TEST_CASE("every row of a table is accounted for") {
  const auto found = read(
      "Name,E-mail Address,E-mail 2 Address,Action\n"
      "\n"
      "Ana\n"
      ",,,\n"
      "Bob,b@x.org,,,\n"
      "Cy,c@x.org,,,too far\n"
      ",,c@x.org,add\n"
      "Dee,,,delete\n"
      "name,E-MAIL Address,E-mail 2 Address,Action\n"
      "Name,E-mail Address,E-mail 2 Address,Action\n");
  CHECK(found.cards.size() == 4);
  CHECK(found.skipped ==
        std::vector<std::string>{"an empty row", "its action is delete", "a header again"});
  REQUIRE(found.refusals.size() == 1);
  CHECK(found.refusals[0].line == 6);
  CHECK(found.refusals[0].why == "it has 5 cells, the header 4");

  const auto nameless = read("a,b,c\n1,2,3\n4,5,6\n");
  CHECK(nameless.cards.empty());
  REQUIRE(nameless.refusals.size() == 2);
  CHECK(nameless.refusals[0].why ==
        "no column is known as a name; --map name=COLUMN says which is (a, b, c)");
}

TEST_CASE("hostile tables are bounded and cleaned") {
  const auto big = read("Name,Org\n" + std::string(1'000'000, 'x') + ",Acme\nAna,Acme\n");
  CHECK(big.cards.size() == 1);
  REQUIRE(big.refusals.size() == 1);
  CHECK(big.refusals[0].why == "its Name is 1000000 bytes long");

  std::string wide = "Name";
  for (int i = 0; i < 20'000; ++i) wide += ",E-mail " + std::to_string(i) + " - Value";
  CHECK(read(wide + "\nAna,a@x.org\n").refusals.size() == 1);

  const Card card = only("Name,Org,Notes\n\"A\x1b[31mna\x07\nRuiz\",<script>,'=HYPERLINK(\"x\")\n");
  CHECK(card.contact.name == "A [31mna Ruiz");
  CHECK(card.contact.org == "<script>");
  CHECK(texts(card) == std::vector<std::string>{"=HYPERLINK(\"x\")"});
}

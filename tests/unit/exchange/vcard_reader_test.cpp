#include "catch.hpp"
#include "exchange/vcard.hpp"
#include "unit/exchange/collected.hpp"

using namespace verso;

namespace {

exchange::Collected read(const std::string& text) { return exchange::collect(exchange::read_vcards, text); }

/// A card of version 4.0 with these lines and a name.
Card card_of(const std::string& lines, const std::string& version = "4.0") {
  auto found = read("BEGIN:VCARD\r\nVERSION:" + version + "\r\nFN:Ana Ruiz\r\n" + lines + "END:VCARD\r\n");
  REQUIRE(found.refusals.empty());
  REQUIRE(found.cards.size() == 1);
  return found.cards.front();
}

}  // namespace

TEST_CASE("a card is called by the best name it has") {
  struct Row {
    std::string lines;
    std::string name;
  };
  const std::vector<Row> rows{
      {"FN:Ana Ruiz\nN:Other;Name;;;\n", "Ana Ruiz"},
      {"fn: Ana Ruiz \n", "Ana Ruiz"},
      {"N:Ruiz;Ana;María,José;Dr.;MD,PhD\n", "Dr. Ana María José Ruiz MD PhD"},
      {"N:Ruiz;Ana\nFN:\n", "Ana Ruiz"},
      {"N:;;;;\nORG:Acme;Research\n", "Acme, Research"},
      {"NICKNAME:Anita\nEMAIL:a@b.c\n", "Anita"},
      {"EMAIL:a@b.c\n", "a@b.c"},
      {"TEL:+34 600\n", "+34 600"},
      {"X-TWITTER:ana\n", "ana"},
      {"URL:http://ana.example\n", "http://ana.example"},
  };
  for (const auto& row : rows) {
    const auto found = read("BEGIN:VCARD\nVERSION:3.0\n" + row.lines + "END:VCARD\n");
    INFO(row.lines);
    REQUIRE(found.cards.size() == 1);
    CHECK(found.cards.front().contact.name == row.name);
  }
}

TEST_CASE("addresses, phones and pages come with their labels") {
  struct Row {
    std::string line;
    std::string value;
    std::string label;
  };
  const std::vector<Row> rows{
      {"TEL;TYPE=CELL:600 100", "600 100", "cell"},
      {"TEL;TYPE=WORK,VOICE:600 100", "600 100", "work"},
      {"TEL;TYPE=\"work,fax\":600 100", "600 100", "work fax"},
      {"TEL;type=HOME;type=FAX:600 100", "600 100", "home fax"},
      {"TEL;HOME;VOICE:600 100", "600 100", "home"},
      {"TEL;VALUE=uri;TYPE=cell:tel:+34-600;ext=1", "+34-600;ext=1", "cell"},
      {"tel:600 100", "600 100", ""},
      {"item1.TEL:600 100\r\nitem1.X-ABLabel:Boat", "600 100", "Boat"},
      {"item1.TEL:600 100\r\nitem1.X-ABLabel:_$!<Home>!$_", "600 100", "home"},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    const Card card = card_of(row.line + "\r\n");
    CHECK(card.contact.phones == std::vector<Labelled>{{row.value, row.label}});
  }
  CHECK(card_of("EMAIL;TYPE=INTERNET,HOME:mailto:a@b.c\r\n").contact.emails ==
        std::vector<Labelled>{{"a@b.c", "home"}});
  CHECK(card_of("URL;TYPE=WORK:http\\://www.b.c\r\n").contact.urls ==
        std::vector<Labelled>{{"http://www.b.c", "work"}});
}

TEST_CASE("an address becomes a place and stays whole in the rest") {
  const Card card = card_of("ADR;TYPE=home:;;Calle Mayor 1;Madrid;Comunidad de Madrid;28013;Spain\r\n");
  CHECK(card.contact.place == "Madrid, Comunidad de Madrid, Spain");
  CHECK(card.vcard_rest == "ADR;TYPE=home:;;Calle Mayor 1;Madrid;Comunidad de Madrid;28013;Spain\n");
  CHECK(card_of("ADR:;;;Madrid;;;Spain\r\n").contact.place == "Madrid, Spain");
  CHECK(card_of("ADR:;;;Madrid;;;Spain\r\n").vcard_rest.empty());
  CHECK(card_of("ADR:;;Calle Mayor 1\\n28013 Madrid;;;;\r\n").contact.place == "Calle Mayor 1 28013 Madrid");
  CHECK(card_of("ADR:;;;;;;\r\nADR:;;;Rome;;;\r\n").contact.place == "Rome");
}

TEST_CASE("birthdays of every shape") {
  struct Row {
    std::string line;
    std::string birthday;  ///< empty: kept in the rest
  };
  const std::vector<Row> rows{
      {"BDAY:1980-04-12", "1980-04-12"},
      {"BDAY:19800412", "1980-04-12"},
      {"BDAY;VALUE=date:1980-04-12", "1980-04-12"},
      {"BDAY:1980-04-12T00:00:00Z", "1980-04-12"},
      {"BDAY:19800412T103000", "1980-04-12"},
      {"BDAY:--0412", "--04-12"},
      {"BDAY:--04-12", "--04-12"},
      {"BDAY:--0229", "--02-29"},
      {"BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12", "--04-12"},
      {"BDAY:1980-4-2", "1980-04-02"},
      {"BDAY;VALUE=text:circa 1800", ""},
      {"BDAY:1980", ""},
      {"BDAY:1981-02-29", ""},
      {"BDAY:19801332", ""},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    const Card card = card_of(row.line + "\r\n");
    if (row.birthday.empty()) {
      CHECK_FALSE(card.contact.birthday);
      CHECK(card.vcard_rest == row.line + '\n');
    } else {
      REQUIRE(card.contact.birthday);
      CHECK(format_birthday(*card.contact.birthday) == row.birthday);
    }
  }
}

TEST_CASE("notes keep their lines and their day") {
  const Card card = card_of(
      "NOTE;CREATED=20260315T101500Z:Likes golf\\, and wine\\;\\nmet in Rome\r\nNOTE:second\r\nNOTE: \r\n");
  REQUIRE(card.notes.size() == 2);
  CHECK(card.notes[0].text == "Likes golf, and wine;\nmet in Rome");
  CHECK(format_date(card.notes[0].on) == "2026-03-15");
  CHECK(card.notes[1].text == "second");
  CHECK(card.notes[1].on == Date{});
}

TEST_CASE("interests of RFC 6715, with both kinds of levels") {
  const Card card = card_of(
      "INTEREST;LEVEL=high:golf\r\nHOBBY;LEVEL=low:knitting\r\nEXPERTISE;LEVEL=expert:tax law\r\n"
      "EXPERTISE;LEVEL=average:chess\r\nEXPERTISE;LEVEL=beginner:go\r\nINTEREST:wine\r\n");
  const std::vector<Interest> expected{{"golf", InterestKind::interest, Level::high},
                                       {"knitting", InterestKind::hobby, Level::low},
                                       {"tax law", InterestKind::expertise, Level::high},
                                       {"chess", InterestKind::expertise, Level::medium},
                                       {"go", InterestKind::expertise, Level::low},
                                       {"wine", InterestKind::interest, std::nullopt}};
  CHECK(card.contact.interests == expected);
  CHECK(card.vcard_rest.empty());
}

TEST_CASE("handles of every way to write them") {
  struct Row {
    std::string line;
    Handle handle;
  };
  const std::vector<Row> rows{
      {"IMPP:xmpp:ana@b.c", {"xmpp", "ana@b.c"}},
      {"IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:ana", {"skype", "ana"}},
      {"IMPP:aim:ana%20ruiz", {"aim", "ana ruiz"}},
      {"X-SOCIALPROFILE;type=twitter;x-user=ana:http://twitter.com/ana", {"twitter", "ana"}},
      {"X-SOCIALPROFILE;type=twitter:http://twitter.com/ana", {"twitter", "ana"}},
      {"X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ana-ruiz/", {"linkedin", "ana-ruiz"}},
      {"SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.social/@ana", {"mastodon", "https://example.social/@ana"}},
      {"SOCIALPROFILE;SERVICE-TYPE=SomeSite;VALUE=text:ana94", {"somesite", "ana94"}},
      {"SOCIALPROFILE;SERVICE-TYPE=Github;USERNAME=ana:https://github.com/ana", {"github", "ana"}},
      {"X-TWITTER:ana", {"twitter", "ana"}},
      {"X-SKYPE-USERNAME:ana.r", {"skype", "ana.r"}},
      {"X-AIM;TYPE=HOME:ana@aol.com", {"aim", "ana@aol.com"}},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    CHECK(card_of(row.line + "\r\n").contact.handles == std::vector<Handle>{row.handle});
  }
}

TEST_CASE("circles, relations and organisations") {
  const Card card = card_of(
      "CATEGORIES:work,golf club,work\r\nCATEGORIES:a\\,b\r\nRELATED;TYPE=friend;VALUE=text:Bob Lee\r\n"
      "RELATED;TYPE=spouse:urn:uuid:f81d4fae\r\nitem1.X-ABRELATEDNAMES:Eva\r\n"
      "item1.X-ABLabel:_$!<Sister>!$_\r\nORG:Acme;Research\r\nTITLE:Engineer\r\nROLE:Lead\r\n");
  CHECK(card.contact.circles == std::vector<std::string>{"work", "golf club", "a,b"});
  REQUIRE(card.contact.knows.size() == 3);
  CHECK(card.contact.knows[0] == Known{ContactId{}, "Bob Lee", "friend"});
  CHECK(card.contact.knows[1] == Known{ContactId{}, "urn:uuid:f81d4fae", "spouse"});
  CHECK(card.contact.knows[2] == Known{ContactId{}, "Eva", "sister"});
  CHECK(card.contact.org == "Acme, Research");
  CHECK(card.contact.title == "Engineer");
  CHECK(card.vcard_rest == "ORG:Acme;Research\nRELATED;TYPE=spouse:urn:uuid:f81d4fae\nROLE:Lead\n");
}

TEST_CASE("what verso does not understand is kept word for word and in order") {
  const Card card = card_of(
      "X-ZULU;FOO=\"a;b:c\";BAR=1:one\\,two\r\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n BBBB\r\n"
      "item7.X-ABDATE:1975-03-01\r\nitem7.X-ABLabel:_$!<Anniversary>!$_\r\nTEL;TYPE=cell;PREF=1:600\r\n"
      "GENDER:F\r\nx-lower:kept as typed\r\n",
      "3.0");
  CHECK(card.vcard_rest ==
        "TEL;TYPE=cell;PREF=1:600\n"
        "X-ZULU;FOO=\"a;b:c\";BAR=1:one\\,two\nPHOTO;ENCODING=b;TYPE=JPEG:AAAABBBB\n"
        "item7.X-ABDATE:1975-03-01\nitem7.X-ABLabel:_$!<Anniversary>!$_\nGENDER:F\n"
        "x-lower:kept as typed\n");
}

TEST_CASE("what no other reader takes is not kept as it was") {
  CHECK(card_of("X-messaging/gadu-All:452342\r\n").vcard_rest == "X-MESSAGING-GADU-ALL:452342\n");
  // RFC 2426's PROFILE speaks of the file.
  CHECK(card_of("PROFILE:VCARD\r\n", "3.0").vcard_rest.empty());
}

TEST_CASE("line ends, folds, marks and case make no difference") {
  const std::string lines[] = {"begin:vcard", "Version:3.0", "fn:Zo\xC3", " \xAB Ruiz", "note:one",
                               "\t two", "end:vcard"};
  for (const std::string end : {"\n", "\r\n", "\r", "\r\r\n", "\n\n"}) {
    std::string text = "\xEF\xBB\xBF";
    for (const auto& line : lines) text += line + end;
    const auto found = read(text);
    REQUIRE(found.cards.size() == 1);
    CHECK(found.refusals.empty());
    CHECK(found.cards.front().contact.name == "Zoë Ruiz");
    CHECK(found.cards.front().notes.at(0).text == "one two");
  }
}

TEST_CASE("old encodings become UTF-8") {
  const std::string head = "BEGIN:VCARD\r\nVERSION:2.1\r\n";
  struct Row {
    std::string lines;
    std::string name;
  };
  const std::vector<Row> rows{
      {"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB =\r\nRu=\r\niz", "Zoë Ruiz"},
      {"FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Zo=EB", "Zoë"},
      {"FN;CHARSET=windows-1252:Zo\xEB \x80", "Zoë €"},
      {"FN:Zo\xEB", "Zoë"},
      {"FN;CHARSET=SHIFT_JIS:\x88\xC9\x94\x5C", "伊能"},
      {"N;CHARSET=SHIFT_JIS:\x88\xC9\x94\x5C;\x8C\x5C", "圭 伊能"},
      {"FN;CHARSET=NO-SUCH-SET:Zo\xC3\xAB", "Zoë"},
      {"FN;ENCODING=QUOTED-PRINTABLE:a=3Db=", "a=b"},
      {"FN;ENCODING=QUOTED-PRINTABLE:a=ZZ=4", "a=ZZ=4"},
  };
  for (const auto& row : rows) {
    const auto found = read(head + row.lines + "\r\nEND:VCARD\r\n");
    INFO(row.lines);
    REQUIRE(found.cards.size() == 1);
    CHECK(found.cards.front().contact.name == row.name);
  }
}

TEST_CASE("UTF-16 files are read") {
  const std::string text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n";
  std::string little = "\xFF\xFE";
  std::string big;
  for (const char c : text) {
    little += {c, '\0'};
    big += {'\0', c};
  }
  CHECK(read(little).cards.at(0).contact.name == "Ana");
  CHECK(read(big).cards.at(0).contact.name == "Ana");
}

TEST_CASE("2.1 is kept in the way of 3.0") {
  const Card card = card_of(
      "LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Street 1=0D=0A=\r\nTown\r\nX-PATH:C:\\temp\r\n", "2.1");
  CHECK(card.vcard_rest == "LABEL;TYPE=HOME:Street 1\\nTown\nX-PATH:C:\\\\temp\n");
}

TEST_CASE("every beginning gives a card or a refusal with its line") {
  const auto found = read(
      "stray\n"                                    // 1
      "more\n"                                     // 2
      "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n"  // 3
      "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"      // 7: no name
      "BEGIN:VCARD\nKIND:group\nFN:Golf\nEND:VCARD\n"  // 10
      "END:VCARD\n"                                // 14: stray
      "BEGIN:VCARD\nFN:Cut off\n"                  // 15: no END
      "BEGIN:VCARD\nFN:Bob\nEND:VCARD\n"           // 17
      "TEL:1\n");
  REQUIRE(found.cards.size() == 2);
  CHECK(found.cards[0].line == 3);
  CHECK(found.cards[1].line == 17);
  std::vector<std::size_t> lines;
  for (const auto& refusal : found.refusals) {
    lines.push_back(refusal.line);
    CHECK_FALSE(refusal.why.empty());
  }
  CHECK(lines == std::vector<std::size_t>{1, 7, 10, 14, 15});
}

TEST_CASE("an agent is no person of the file") {
  const auto found = read(
      "BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Bob\nAGENT:\nBEGIN:VCARD\nFN:Eva\n"
      "END:VCARD\nEND:VCARD\nTEL:1\nEND:VCARD\n");
  REQUIRE(found.cards.size() == 1);
  CHECK(found.cards[0].contact.name == "Ana");
  CHECK(found.cards[0].contact.phones.size() == 1);
  CHECK(found.cards[0].vcard_rest ==
        "AGENT:BEGIN:VCARD\\nFN:Bob\\nAGENT:\\nBEGIN:VCARD\\nFN:Eva\\nEND:VCARD\\nEND:VCARD\\n\n");
}

TEST_CASE("lines that are no properties are not lost") {
  const Card card = card_of(
      "ADR:;;Street 1\\\r\n28013\r\nPacks;Madrid;;;Spain\r\n# a comment\r\nPHOTO;ENCODING=BASE64:AAAA\r\n"
      "BBBB==\r\nX-A:b\r\nno property\r\n", "3.0");
  CHECK(card.contact.place == "Madrid, Spain");
  CHECK(card.vcard_rest == "ADR:;;Street 1\\n28013\\nPacks;Madrid;;;Spain\nPHOTO;ENCODING=BASE64:AAAABBBB==\n"
                           "X-A:b\nX-VERSO-UNREADABLE:no property\n");
}

TEST_CASE("a photo of many megabytes takes time in proportion") {
  std::string text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nPHOTO;ENCODING=b:";
  for (int line = 0; line < 100'000; ++line) {
    text += "/9j/4AAQSkZJRgABAQAAAQABAAD/4QBYRXhpZgAATU0AKgAAAAgAAgESAAMAAAABAAEAAIdp\n ";
  }
  text += "\nEND:VCARD\n";
  const auto found = read(text);
  REQUIRE(found.cards.size() == 1);
  CHECK(found.cards[0].vcard_rest.size() > 7'000'000);
}

TEST_CASE("a card that is too much for anybody is refused or bounded") {
  const auto refusal = [](const std::string& lines) {
    const auto found = read("BEGIN:VCARD\nVERSION:4.0\n" + lines + "END:VCARD\n");
    REQUIRE(found.refusals.size() == 1);
    return found.refusals.front().why;
  };
  CHECK(refusal("FN:" + std::string(1001, 'A') + '\n') ==
        "the card that begins here has a name of 1001 bytes; 1000 are taken");
  CHECK(refusal("FN:Ana\nORG:" + std::string(10'001, 'A') + '\n') ==
        "the card that begins here has an organisation of 10001 bytes; 10000 are taken");
  CHECK(refusal("FN:Ana\nNOTE:" + std::string(1'000'001, 'A') + '\n') ==
        "the card that begins here has a note of 1000001 bytes; 1000000 are taken");
  CHECK(card_of("NOTE:" + std::string(1'000'000, 'A') + '\n').notes.size() == 1);

  std::string emails;
  std::string circles;
  for (int i = 0; i < 1002; ++i) {
    emails += "EMAIL:ana" + std::to_string(i) + "@acme.example\n";
    circles += (i == 0 ? "" : ",") + std::to_string(i);
  }
  const Card card = card_of(emails + "CATEGORIES:" + circles + '\n');
  CHECK(card.contact.emails.size() == 1000);
  CHECK(card.contact.circles.size() == 1000);
  // What is not taken is kept, to be exported again.
  CHECK(card.vcard_rest.find("EMAIL:ana1001@acme.example\n") != std::string::npos);
  CHECK(card.vcard_rest.find("CATEGORIES:" + circles) != std::string::npos);
}

#include "verso/query.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"
#include "query_printer.hpp"
#include "verso/error.hpp"

using verso::Error;
using verso::ErrorKind;
using verso::Query;
using verso::QueryContext;
using verso::test::tree;

namespace {

// A Sunday.
const verso::Date today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22};

QueryContext world() {
  static const std::map<std::string, std::string, std::less<>> saved{
      {"peace", "+peace place:norway"},
      {"either", "golf or wine"},
      {"loop", "golf @loop"},
      {"ping", "@pong"},
      {"pong", "(@ping)"},
      {"empty", "  "},
      {"broken", "golf or"},
      {"outer", "@inner -tea"},
      {"inner", "golf wine"},
      {"double0", "a b c d e f g h"},
      {"double1", "@double0 @double0 @double0 @double0"},
      {"double2", "@double1 @double1 @double1 @double1"},
      {"double3", "@double2 @double2 @double2 @double2"},
      {"archive", "is:archived"}};
  return {.today = today, .date_order = {}, .saved = [](std::string_view name) {
            const auto found = saved.find(name);
            return found == saved.end() ? std::nullopt : std::optional(found->second);
          }};
}

Query parse(std::string_view text) { return verso::parse_query(text, world()); }

struct Case {
  std::string typed;
  std::string expected;
};

void check_trees(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    const Query query = parse(c.typed);
    CHECK(tree(query) == c.expected);
    CHECK(parse(verso::format_query(query)) == query);
  }
}

}  // namespace

TEST_CASE("words, phrases and beginnings") {
  check_trees({
      {"", "()"},
      {"  \t ", "()"},
      {"golf", "golf"},
      {"Golf", "Golf"},
      {"golf wine", "(and golf wine)"},
      {"golf\nwine\ttea", "(and golf wine tea)"},
      {"golf\u3000wine\u00A0tea", "(and golf wine tea)"},
      {"\"wine tasting\"", "\"wine tasting\""},
      {"\" wine tasting \"", "\"wine tasting\""},
      {"\"golf\"", "\"golf\""},
      {"\"a (b) -c or d\"", "\"a (b) -c or d\""},
      {"red\"wine tasting\"white", "(and red \"wine tasting\" white)"},
      {"pay*", "pay*"},
      {"pay**", "pay*"},
      {"p*y", "p*y"},
      {"*pay", "*pay"},
      {"\"wine tast\"*", "wine tast*"},
      {"\"-5\"*", "-5*"},
      {"or*", "or*"},
      {"c++", "c++"},
      {"c#", "c#"},
      {"c++*", "c++*"},
      {"o'neil", "o'neil"},
      {"wine-tasting", "wine-tasting"},
      {"AT&T", "AT&T"},
      {"ana@acme.com", "(or \"ana@acme.com\" email:ana@acme.com)"},
      {"-600111222", "(not (or \"600111222\" phone:600111222))"},
      {"golf a@b", "(and golf (or \"a@b\" email:a@b))"},
      {"a@", "a@"},
      {"12345", "12345"},
      {"Ångström", "Ångström"},
      {"囲碁", "囲碁"},
      {"囲", "囲*"},
      {"\"beer 囲\"", "beer 囲*"},
      {"note:碁", "note:碁*"},
      {"+囲", "circle:囲"},
      {"🎉", "🎉"},
      {"golf' OR '1'='1", "(or golf' '1'='1)"},
      {"a\x01"
       "b",
       "(and a b)"},
      {"caf\xE9", "caf\uFFFD"},
  });
}

TEST_CASE("and, or, not and what binds first") {
  check_trees({
      {"golf and wine", "(and golf wine)"},
      {"golf AND wine", "(and golf wine)"},
      {"golf or wine", "(or golf wine)"},
      {"golf Or wine oR tea", "(or golf wine tea)"},
      {"golf wine or tea", "(or (and golf wine) tea)"},
      {"golf or wine tea", "(or golf (and wine tea))"},
      {"golf and wine or tea and milk", "(or (and golf wine) (and tea milk))"},
      {"golf (wine or tea)", "(and golf (or wine tea))"},
      {"(wine or tea)(milk or sugar)", "(and (or wine tea) (or milk sugar))"},
      {"(golf)", "golf"},
      {"((golf wine) tea)", "(and golf wine tea)"},
      {"golf or (wine or tea)", "(or golf wine tea)"},
      {"not golf", "(not golf)"},
      {"-golf", "(not golf)"},
      {"-Golf wine", "(and (not Golf) wine)"},
      {"not golf wine", "(and (not golf) wine)"},
      {"not golf or wine", "(or (not golf) wine)"},
      {"wine and not golf", "(and wine (not golf))"},
      {"wine -golf -tea", "(and wine (not golf) (not tea))"},
      {"not (golf or wine)", "(not (or golf wine))"},
      {"-(golf wine)", "(not (and golf wine))"},
      {"-\"wine tasting\"", "(not \"wine tasting\")"},
      {"not not golf", "golf"},
      {"--golf", "golf"},
      {"---golf", "(not golf)"},
      {"not -golf", "golf"},
      {"-(-golf)", "golf"},
      {"-5", "(not 5)"},
      {"-pay*", "(not pay*)"},
      {"\"or\" \"not\"", "(and \"or\" \"not\")"},
      {"order notary andes", "(and order notary andes)"},
      {"not(golf)", "(not golf)"},
      {"golf & wine", "(and golf wine)"},
      {"golf , wine | tea", "(and golf wine tea)"},
      {"\"...\" golf", "golf"},
      {"* golf", "golf"},
  });
}

TEST_CASE("circles and fields") {
  check_trees({
      {"+work", "circle:work"},
      {"-+work", "(not circle:work)"},
      {"not +work", "(not circle:work)"},
      {"+\"book club\"", "circle:\"book club\""},
      {"+wor*", "circle:wor*"},
      {"+a:b", "circle:a:b"},
      {"circle:work", "circle:work"},
      {"+work golf", "(and circle:work golf)"},
      {"name:ana", "name:ana"},
      {"NAME:ana", "name:ana"},
      {"name:\"ana ruiz\"", "name:\"ana ruiz\""},
      {"name:an*", "name:an*"},
      {"name:\"ana r\"*", "name:ana r*"},
      {"-name:ana", "(not name:ana)"},
      {"name:-ana", "name:-ana"},
      {"name:not", "name:not"},
      {"nick:bob org:acme title:cfo", "(and nick:bob org:acme title:cfo)"},
      {"place:mad* email:acme.com", "(and place:mad* email:acme.com)"},
      {"phone:+34911 phone:\"555 12\"", "(and phone:+34911 phone:\"555 12\")"},
      {"handle:@ana", "handle:@ana"},
      {"interest:golf hobby:chess expertise:tax", "(and interest:golf hobby:chess expertise:tax)"},
      {"need:lawyer or offer:flat", "(or need:lawyer offer:flat)"},
      {"note:golf touch:coffee via:bob", "(and note:golf touch:coffee via:bob)"},
      {"name:ana(golf)", "(and name:ana golf)"},
      {"name:a:b", "name:a:b"},
      {"https://acme.com/a?b=c", "https://acme.com/a?b=c"},
      {"note:https://acme.com", "note:https://acme.com"},
      {"foo://bar", "foo://bar"},
      {"//foo@bar", "//foo@bar"},
      {"12:30", "12:30"},
      {"12:3*", "12:3*"},
      {":golf", ":golf"},
      {"\"born: 1980\"", "\"born: 1980\""},
      {"is:due", "is:due"},
      {"IS:Due", "is:due"},
      {"is:overdue is:never is:archived is:hello",
       "(and is:overdue is:never is:archived is:hello)"},
      {"is:waiting-me or is:waiting-them", "(or is:waiting-me is:waiting-them)"},
      {"-is:due", "(not is:due)"},
  });
}

TEST_CASE("dates") {
  check_trees({
      {"met:2025", "met[2025-01-01,2025-12-31]"},
      {"met:2025-03", "met[2025-03-01,2025-03-31]"},
      {"met:2024-02", "met[2024-02-01,2024-02-29]"},
      {"met:2025-03-04", "met[2025-03-04,2025-03-04]"},
      {"MET:2025..2026", "met[2025-01-01,2026-12-31]"},
      {"met:2025-03..2025-05-04", "met[2025-03-01,2025-05-04]"},
      {"touched:2025..", "touched[2025-01-01,]"},
      {"touched:..2025", "touched[,2025-12-31]"},
      {"valued:>2025", "valued[2026-01-01,]"},
      {"valued:<2025", "valued[,2024-12-31]"},
      {"valued:>=2025", "valued[2025-01-01,]"},
      {"valued:<=2025-06", "valued[,2025-06-30]"},
      {"added:>2025-03-04", "added[2025-03-05,]"},
      {"added:<2025-03-01", "added[,2025-02-28]"},
      {"met:today", "met[2026-11-22,2026-11-22]"},
      {"met:yesterday", "met[2026-11-21,2026-11-21]"},
      {"met:sunday", "met[2026-11-22,2026-11-22]"},
      {"due:sunday", "due[2026-11-29,2026-11-29]"},
      {"due:..2w", "due[,2026-12-06]"},
      {"touched:>3m", "touched[2026-08-23,]"},
      {"touched:<3m", "touched[,2026-08-21]"},
      {"touched:>\"3 weeks ago\"", "touched[2026-11-02,]"},
      {"touched:\"> 3 weeks ago\"", "touched[2026-11-02,]"},
      {"touched:\"last friday\"..today", "touched[2026-11-20,2026-11-22]"},
      {"touched:\"last friday .. today\"", "touched[2026-11-20,2026-11-22]"},
      {"touched:\"last friday\"..", "touched[2026-11-20,]"},
      {"-met:2025 golf", "(and (not met[2025-01-01,2025-12-31]) golf)"},
      {"(met:2025)", "met[2025-01-01,2025-12-31]"},
      {"met:>9999", "met[10000-01-01,]"},
      {"met:<0001", "met[,0000-12-31]"},
  });
}

TEST_CASE("birthdays") {
  check_trees({
      {"birthday:04", "birthday(* 4 *)"},
      {"birthday:4", "birthday(* 4 *)"},
      {"birthday:april", "birthday(* 4 *)"},
      {"birthday:sept", "birthday(* 9 *)"},
      {"birthday:04-12", "birthday(* 4 12)"},
      {"birthday:--04-12", "birthday(* 4 12)"},
      {"birthday:02-29", "birthday(* 2 29)"},
      {"birthday:1980", "birthday(1980 * *)"},
      {"birthday:1980-04", "birthday(1980 4 *)"},
      {"birthday:1980-04-12", "birthday(1980 4 12)"},
      {"birthday:\"12 april\"", "birthday(* 4 12)"},
      {"birthday:today", "birthday(* 11 22)"},
      {"birthday:1980..1989", "birthday[1980-01-01,1989-12-31]"},
      {"birthday:>1990", "birthday[1991-01-01,]"},
      {"birthday:<1990-05", "birthday[,1990-04-30]"},
      {"birthday:1980-04-12..", "birthday[1980-04-12,]"},
      {"birthday:04..06", "(or birthday(* 4 *) birthday(* 5 *) birthday(* 6 *))"},
      {"birthday:04-29..05-02",
       "(or birthday(* 4 29) birthday(* 4 30) birthday(* 5 1) birthday(* 5 2))"},
      {"birthday:12-31..02", "(or birthday(* 12 31) birthday(* 1 *) birthday(* 2 *))"},
      {"birthday:04..04", "birthday(* 4 *)"},
      {"birthday:04-12..04-12", "birthday(* 4 12)"},
      {"birthday:today..2d", "(or birthday(* 11 22) birthday(* 11 23) birthday(* 11 24))"},
  });
  CHECK(parse("birthday:04-20..04-10").children.size() == 11 + 11 + 10);
}

TEST_CASE("who was born on 29 February has a birthday every year") {
  const auto check = [](const char* typed, std::chrono::year year, const char* expected) {
    QueryContext context = world();
    context.today = std::chrono::sys_days{year / 2 / 28};
    CHECK(tree(verso::parse_query(typed, context)) == expected);
  };
  using namespace std::chrono_literals;
  check("birthday:today", 2027y, "(or birthday(* 2 28) birthday(* 2 29))");
  check("birthday:today", 2028y, "birthday(* 2 28)");
  check("birthday:02-27..today", 2027y,
        "(or birthday(* 2 27) birthday(* 2 28) birthday(* 2 29))");
}

TEST_CASE("saved queries") {
  check_trees({
      {"@peace", "(and circle:peace place:norway)"},
      {"golf @either", "(and golf (or golf wine))"},
      {"-@either", "(not (or golf wine))"},
      {"@outer", "(and golf wine (not tea))"},
      {"@inner @inner", "(and golf wine golf wine)"},
  });
}

TEST_CASE("a query that is off says what to do") {
  const auto& [typed, sentence] = GENERATE(table<std::string, std::string>({
      {"born:", "no field `born`; did you mean `birthday:`? The fields are name "},
      {"born:1980",
       "fields are name nick org title place email phone handle circle interest hobby "
       "expertise need offer note touch via is met touched valued added due birthday"},
      {"nmae:ana", "did you mean `name:`? The"},
      {"mail:ana", "did you mean `email:`? "},
      {"company:acme", "did you mean `org:`? "},
      {"xyzzy:ana", "no field `xyzzy`; the fields"},
      {"std::string", "text with a colon goes in double quotes"},
      {"name:", "`name:` has no value"},
      {"name: ana", "`name:` has no value"},
      {"NAME:\"\"", "`NAME:` has no letter or digit"},
      {"name:?!", "`name:` has no letter or digit"},
      {"name:*", "`name:` has no letter or digit"},
      {"name:(a or b)", "write (name:A or name:B)"},
      {"met:", "`met:` has no value"},
      {"met:\"\"", "`met:` has no date"},
      {"is:", "`is:` has no value"},
      {"is:duo", "did you mean `is:due`? There are due "},
      {"is:waiting", "there are due overdue never archived hello waiting-me waiting-them"},
      {"is:du*", "no `is:` of `du`"},
      {"met:golf", "golf"},
      {"met:2025-02-30", "2025-02-30"},
      {"met:2025-13", "`2025-13` names no month"},
      {"met:0000", "0001 to 9999"},
      {"met:..", "`..` is no date"},
      {"met:>", "`>` is no date"},
      {"met:2026..2025", "ends before it begins"},
      {"met:3/4/2026", "3/4/2026"},
      {"birthday:13", "names no month"},
      {"birthday:02-30", "is no day of a year"},
      {"birthday:>04", "`04` has no year"},
      {"birthday:1980..04", "`04` has no year"},
      {"birthday:golf", "golf"},
      {"or", "`or` needs a word before it"},
      {"and", "`and` needs a word before it"},
      {"not", "`not` needs a word behind it"},
      {"golf or", "`or` needs a word behind it"},
      {"golf AND", "`AND` needs a word behind it"},
      {"or golf", "`or` needs a word before it"},
      {"golf or or wine", "`or` needs a word before it"},
      {"golf and or wine", "`or` needs a word before it"},
      {"not or", "`or` needs a word before it"},
      {"-or", "`or` needs a word before it"},
      {"golf -", "`-` needs a word right behind it"},
      {"golf - wine", "`-` needs a word right behind it"},
      {"--", "`-` needs a word right behind it"},
      {"+", "`+` needs the name of a circle"},
      {"+ work", "`+` needs the name of a circle"},
      {"+?", "no letter or digit"},
      {"@", "`@` needs the name"},
      {"@nobody", "no saved query `nobody`"},
      {"@loop", "the saved query `loop` contains itself"},
      {"@ping", "the saved query `ping` contains itself"},
      {"@empty", "the saved query `empty` is empty"},
      {"@broken", "in the saved query `broken`: `or` needs a word behind it"},
      {"@double3", "500 terms are the most"},
      {"\"golf", "a double quote is not closed"},
      {"name:\"ana", "a double quote is not closed"},
      {"met:\"2025", "a double quote is not closed"},
      {"(golf", "a `(` is not closed"},
      {"(", "a `(` is not closed"},
      {"golf)", "a `)` has no `(`"},
      {")", "a `)` has no `(`"},
      {"()", "the parentheses are empty"},
      {"golf ()", "the parentheses are empty"},
      {"(golf or)", "`or` needs a word behind it"},
      {"???", "`???` has no letter or digit"},
      {"\"\"", "has no letter or digit"},
      {"*", "has no letter or digit"},
      {"golf or ???", "has no letter or digit"},
      {"-???", "`???` has no letter or digit to leave out"},
      {"(?)", "has no letter or digit"},
  }));
  CAPTURE(typed);
  try {
    const Query query = parse(typed);
    FAIL_CHECK("it reads as " << tree(query));
  } catch (const Error& error) {
    CHECK(error.kind() == ErrorKind::usage);
    CHECK_THAT(error.what(), Catch::Contains(sentence));
    CHECK_THAT(error.what(), !Catch::Contains("\n"));
  }
}

TEST_CASE("a mistyped saved query is told the nearest one") {
  QueryContext context = world();
  context.saved_names = {"peace", "either", "golfers"};
  const auto fault = [&context](std::string_view text) {
    try {
      verso::parse_query(text, context);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  CHECK(fault("@goflers tea") == "there is no saved query `goflers`; did you mean @golfers?");
  CHECK(fault("@Peace").ends_with("did you mean @peace?"));
  CHECK(fault("@elephants").find("`verso config set query.NAME QUERY`") != std::string::npos);
}

TEST_CASE("a query is bounded") {
  const auto nested = [](int depth) {
    return std::string(static_cast<std::size_t>(depth), '(') + "a" +
           std::string(static_cast<std::size_t>(depth), ')');
  };
  CHECK(tree(parse(nested(100))) == "a");
  CHECK_THROWS_AS(parse(nested(101)), Error);
  CHECK_THROWS_AS(parse(nested(30'000)), Error);
  CHECK(tree(parse(std::string(60'000, '-') + "a")) == "a");
  CHECK_THROWS_AS(parse(std::string(65 * 1024, 'a')), Error);
  std::string words;
  for (int i = 0; i < 500; ++i) words += "a ";
  CHECK(parse(words).children.size() == 500);
  CHECK_THROWS_AS(parse(words + "a"), Error);
  QueryContext context = world();
  context.saved = nullptr;
  CHECK_THROWS_AS(verso::parse_query("@golf", context), Error);
  context.saved = [](std::string_view name) { return std::optional("@x" + std::string(name)); };
  CHECK_THROWS_AS(verso::parse_query("@golf", context), Error);
}

TEST_CASE("any bytes are a query or a usage error, and a query reads as itself again") {
  std::mt19937 random(20261122);
  const std::vector<std::string> pieces{
      "golf",    "wine",      " ",        " ",       " ",   "\"",    "(",   ")",     "-",
      "+",       "*",         ":",        "@",       "or",  "and",   "not", "name:", "is:due",
      "met:",    "birthday:", "2025",     "2025-03", "..",  ">",     "<",   "04-12", "today",
      "@either", "囲",        "か\u3099", "é",       "🎉",   "'",     "\\",  "%",     "\xFF",
      "\xE5",    "\x01",      "due:",     "12:30",   "://", "+work", "is:",
      "//",    "a@b",      "email:"};
  int parsed = 0;
  for (int round = 0; round < 10'000; ++round) {
    std::string typed;
    const bool bytes = round % 4 == 0;
    for (auto n = random() % 16; n > 0; --n) {
      typed +=
          bytes ? std::string(1, static_cast<char>(random())) : pieces[random() % pieces.size()];
    }
    CAPTURE(typed);
    try {
      const Query query = parse(typed);
      ++parsed;
      const std::string text = verso::format_query(query);
      CAPTURE(text);
      REQUIRE(parse(text) == query);
    } catch (const Error& error) {
      REQUIRE(error.kind() == ErrorKind::usage);
      REQUIRE_FALSE(std::string(error.what()).empty());
    }
  }
  CHECK(parsed > 2'000);
}

TEST_CASE("whether the archived are asked for") {
  CHECK(verso::asks_for_archived(parse("is:archived")));
  CHECK(verso::asks_for_archived(parse("golf (wine or is:archived)")));
  CHECK(verso::asks_for_archived(parse("@archive golf")));
  CHECK_FALSE(verso::asks_for_archived(parse("golf")));
  CHECK_FALSE(verso::asks_for_archived(parse("")));
  CHECK_FALSE(verso::asks_for_archived(parse("-is:archived")));
  CHECK_FALSE(verso::asks_for_archived(parse("archived not (golf is:archived)")));
}

TEST_CASE("the texts that can be ranked and marked") {
  const auto texts = [](std::string_view typed) {
    const Query query = parse(typed);
    std::string joined;
    for (const Query* text : verso::positive_texts(query)) joined += tree(*text) + ";";
    return joined;
  };
  CHECK(texts("golf") == "golf;");
  CHECK(texts("golf -wine name:ana (tea or \"red wine\") is:due +work") ==
        "golf;name:ana;tea;\"red wine\";circle:work;");
  CHECK(texts("not (golf wine)") == "");
  CHECK(texts("met:2025") == "");
}

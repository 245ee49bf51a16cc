#include "model/relevance.hpp"

#include "catch.hpp"

using namespace verso;

namespace {

constexpr const char* own_synonyms = "# mine\npickleball, paddle tennis\n";

Fact fact(Fact::Kind kind, const char* text, const char* on = nullptr) {
  Fact one{kind, 1, text, std::nullopt, std::nullopt, false};
  if (on != nullptr) one.on = parse_iso_date(on);
  return one;
}

/// Asked for what is looked for, as it is typed.
std::vector<std::string> thesaurus(std::string_view typed) {
  if (typed == "Falconers") return {"falconer", "hawker", "house", "one of the old huntsmen"};
  if (typed == "solar arrays") return {"solar array", "helioplant"};
  return typed == "physician" ? std::vector<std::string>{"doctor"} : std::vector<std::string>{};
}

double score(const char* text, const std::vector<Fact>& facts) {
  const tokens::Tokenizer tokenizer("en");
  const Synonyms synonyms(tokenizer, "en", {own_synonyms, thesaurus});
  return relevance(Subject(tokenizer, synonyms, text), facts, *parse_iso_date("2026-11-22")).score;
}

using enum Fact::Kind;

}  // namespace

TEST_CASE("a subject means more to the one than to the other") {
  struct Row {
    const char* text;
    Fact more;
    Fact less;
  };
  const std::vector<Row> rows{
      {"golf", fact(need, "golf"), fact(interest, "golf")},
      {"golf", fact(expertise, "golf"), fact(matter, "golf")},
      {"golf", fact(interest, "golf"), fact(matter, "golf")},
      {"golf", fact(matter, "golf"), fact(title, "golf")},
      {"golf", fact(title, "golf"), fact(note, "golf")},
      {"golf", fact(note, "golf", "2026-11-01"), fact(note, "golf", "2021-11-01")},
      {"golf", fact(interest, "golf"), fact(interest, "golf courses")},
      {"wine tasting", fact(note, "a wine tasting"), fact(note, "tasting a wine")},
      {"wine tasting", fact(note, "wine tasting"), fact(note, "wine")},
      {"golf house", fact(note, "golf"), fact(note, "house")},
      {"photographer", fact(note, "photographer"), fact(note, "photos")},
      {"physician", fact(note, "physician"), fact(note, "doctor")},
      {"doctor", fact(note, "physician"), fact(note, "hospital")},
  };
  for (const Row& row : rows) {
    INFO(row.text << ": " << row.more.text << " over " << row.less.text);
    CHECK(score(row.text, {row.more}) > score(row.text, {row.less}));
    CHECK(score(row.text, {row.less}) > 0);
  }
}

TEST_CASE("forms, synonyms and the user's own words are found") {
  CHECK(score("a photographer for the wedding", {fact(note, "photography")}) > 0);
  CHECK(score("an apartment to rent", {fact(need, "a flat")}) > 0);
  CHECK(score("pickleball", {fact(note, "paddle tennis on sundays")}) > 0);
  CHECK(score("pickleball", {fact(note, "chess on sundays")}) == 0);
  CHECK(score("the and of", {fact(note, "the and of")}) == 0);
}

TEST_CASE("a thesaurus adds words that count less than those of the lists") {
  CHECK(score("Falconers in Wales", {fact(note, "a hawker")}) > 0);
  CHECK(score("Falconers in Wales", {fact(note, "a house")}) == 0);
  CHECK(score("Falconers in Wales", {fact(note, "one of the old huntsmen")}) == 0);
  CHECK(score("roofs with solar arrays", {fact(note, "a helioplant")}) > 0);
  CHECK(score("roofs with solar, arrays", {fact(note, "a helioplant")}) == 0);
  CHECK(score("Falconers", {fact(note, "a hawker")}) <
        score("pickleball", {fact(note, "paddle tennis")}));
  CHECK(score("physician", {fact(note, "a doctor")}) >
        score("Falconers", {fact(note, "a hawker")}));
}

TEST_CASE("what a note denies counts for nothing, in older notes too") {
  CHECK(score("golf", {fact(note, "can't stand golf")}) == 0);
  CHECK(score("golf", {fact(note, "plays golf", "2020-01-01"),
                       fact(note, "gave up golf", "2024-01-01")}) == 0);
  CHECK(score("golf", {fact(note, "gave up golf", "2020-01-01"),
                       fact(note, "plays golf", "2024-01-01")}) > 0);
  CHECK(score("bitcoin", {fact(note, "lost a bit on bitcoin and gave up on crypto")}) == 0);
  CHECK(score("golf", {fact(interest, "golf"), fact(note, "hates tennis")}) > 0);
}

TEST_CASE("every fact that says so is evidence, the best first") {
  const tokens::Tokenizer tokenizer("en");
  const Synonyms synonyms(tokenizer, "en", {});
  const std::vector<Fact> facts{fact(note, "golf"), fact(note, "chess"), fact(need, "golf clubs")};
  const Relevance found =
      relevance(Subject(tokenizer, synonyms, "golf"), facts, *parse_iso_date("2026-11-22"));
  CHECK(found.evidence == std::vector<std::size_t>{2, 0});
}

TEST_CASE("of a very long text only the words that tell most are looked for") {
  const tokens::Tokenizer tokenizer("en");
  const Synonyms synonyms(tokenizer, "en", {});
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "word" + std::to_string(i) + " and the ";
  const Subject subject(tokenizer, synonyms, text + "falconry here, falconry there, falconry");
  CHECK(subject.concepts().size() == Subject::most_words);
  CHECK(subject.mentions("falconry").found.size() == 1);
  CHECK(subject.mentions("word19999").found.empty());
}

TEST_CASE("offers and organizations tell of a field") {
  CHECK(score("beekeeping", {fact(offer, "a hive for beekeepers")}) > 0);
  CHECK(score("honey", {fact(org, "Honey Works")}) >
        score("honey", {fact(org, "Honey and Oil and Wine")}));
}

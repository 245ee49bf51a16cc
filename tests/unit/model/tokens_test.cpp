#include "model/tokens.hpp"

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace tokens = verso::tokens;

namespace {

std::string join(const std::vector<tokens::Token>& all) {
  std::string joined;
  for (const auto& token : all) joined += (joined.empty() ? "" : " ") + token.text;
  return joined;
}

}  // namespace

TEST_CASE("text becomes words, folded") {
  const tokens::Tokenizer plain("");
  const auto& [text, words] = GENERATE(values<std::pair<std::string, std::string>>({
      {"", ""},
      {" .,;!? ", ""},
      {"Likes golf, and wine-tasting.", "likes golf and wine tasting"},
      {"Ångström", "angstrom"},
      {"A\u030Angstro\u0308m", "angstrom"},
      {"Straße", "strasse"},
      {"Ana's", "ana"},
      {"ANA'S", "ana"},
      {"Ana’s boat", "ana boat"},
      {"it's 's", "it s"},
      {"O'Neil", "oneil"},
      {"O’Neil's", "oneil"},
      {"oneil", "oneil"},
      {"rock'n'roll", "rocknroll"},
      {"'golf'", "golf"},
      {"dogs' don't", "dogs dont"},
      {"\u02BBIolani of Hawai\u02BBi", "iolani of hawaii"},
      {"\u02BC \u02BB\u02BB3 a\u02BB", "3 a"},
      {"the '90s, 90's", "the 90s 90"},
      {"5'10", "5 10"},
      {"C++, c# and F#!", "c++ c# and f#"},
      {"C++17 c++20/g++", "c++ 17 c++ 20 g++"},
      {"a+b a++b a#b", "a b a b a b"},
      {"notepad++ #golf", "notepad golf"},
      {"AT&T R&D", "at t r d"},
      {"node.js .NET", "node js net"},
      {"4k b2b 3.14", "4k b2b 3 14"},
      {"ana.ruiz@acme.com", "ana ruiz acme com"},
      {"https://acme.com/a_b?c=d#e", "https acme com a b c d e"},
      {"囲碁", "囲碁"},
      {"囲碁部", "囲碁 碁部"},
      {"毎週囲碁を", "毎週 週囲 囲碁 碁を"},
      {"碁", "碁"},
      {"IBM社員 2名", "ibm 社員 2 名"},
      {"ｶﾞｽ か\u3099す", "ガス がす"},
      {"กินข้าว", "กิน นข้ ข้า าว"},
      {"한국 사람", "한국 사람"},
      {"東京・大阪", "東京 大阪"},
      {"हिन्दी", "हिन्दी"},
      {"می\u200Cخواهم", "میخواهم"},
      {"loves ⛵ and 🎉🎉", "loves ⛵ and 🎉 🎉"},
      {"bad\xFF"
       "bytes",
       "bad bytes"},
      {"a\u0301\u0301 \u0301", "a"},
  }));
  CAPTURE(text);
  CHECK(join(plain.split(text)) == words);
}

TEST_CASE("words are stemmed by the user's language") {
  const auto& [language, text, words] = GENERATE(table<std::string, std::string, std::string>({
      {"en", "Golfing golfs golfed", "golf golf golf"},
      {"english", "investments", "invest"},
      {"en-GB", "running", "run"},
      {"EN_us.UTF-8", "running", "run"},
      {"de", "Häuser Haus", "haus haus"},
      {"es", "canciones", "cancion"},
      {"xx", "golfing", "golfing"},
      {"", "golfing", "golfing"},
      {"en", "b2bs c++", "b2bs c++"},
  }));
  CAPTURE(language, text);
  CHECK(join(tokens::Tokenizer(language).split(text)) == words);
}

TEST_CASE("a word has its stem however many came before it") {
  const auto word = [](int i) {
    std::string text = "w";
    for (; i > 0; i /= 26) text += static_cast<char>('a' + i % 26);
    return text + "ings";
  };
  const tokens::Tokenizer long_used("en");
  for (int i = 0; i < 30'000; ++i) long_used.split(word(i));
  for (int i = 0; i < 30'000; i += 97) {
    INFO(word(i));
    const auto stemmed = long_used.split(word(i));
    REQUIRE(stemmed.size() == 1);
    CHECK(stemmed.front().text == tokens::Tokenizer("en").split(word(i)).front().text);
  }
}

TEST_CASE("names are not stemmed") {
  const tokens::Tokenizer english("en");
  CHECK(join(english.split("Hastings", tokens::Stemming::off)) == "hastings");
  CHECK(join(english.split("golfing\x01Hastings Billings")) == "golf hastings billings");
}

TEST_CASE("Snowball's languages") {
  CHECK(tokens::knows_language("en"));
  CHECK(tokens::knows_language("German"));
  CHECK(tokens::knows_language("pt-BR"));
  CHECK_FALSE(tokens::knows_language("xx"));
  CHECK_FALSE(tokens::knows_language(""));
}

TEST_CASE("tokens say where they stand") {
  const tokens::Tokenizer english("en");
  using Tokens = std::vector<tokens::Token>;
  CHECK(english.split("é golfing") == Tokens{{"e", 0, 2}, {"golf", 3, 10}});
  CHECK(english.split("Ana's C++") == Tokens{{"ana", 0, 3}, {"c++", 6, 9}});
  CHECK(english.split("囲碁部") == Tokens{{"囲碁", 0, 6}, {"碁部", 3, 9}});
}

TEST_CASE("splitting ends when the sink wants no more") {
  int taken = 0;
  const bool finished = tokens::Tokenizer("").for_each(
      "a b c", tokens::Stemming::on,
      [&](std::string_view, std::size_t, std::size_t) { return ++taken < 2; });
  CHECK_FALSE(finished);
  CHECK(taken == 2);
}

TEST_CASE("whether there is anything to search for") {
  CHECK(tokens::has_token("..a"));
  CHECK(tokens::has_token("囲"));
  CHECK_FALSE(tokens::has_token(""));
  CHECK_FALSE(tokens::has_token("?! \u0301 \xFF --"));
}

TEST_CASE("a lone character of a script without spaces is the beginning of a pair") {
  CHECK(tokens::ends_in_lone_character("囲"));
  CHECK(tokens::ends_in_lone_character("beer 囲"));
  CHECK(tokens::ends_in_lone_character("か\u3099"));
  CHECK_FALSE(tokens::ends_in_lone_character("囲碁"));
  CHECK_FALSE(tokens::ends_in_lone_character("golf"));
  CHECK_FALSE(tokens::ends_in_lone_character("囲 golf"));
  CHECK_FALSE(tokens::ends_in_lone_character("🎉"));
  CHECK_FALSE(tokens::ends_in_lone_character(""));
}

TEST_CASE("any bytes split into tokens that lie in order inside the text") {
  std::mt19937 random(20261122);
  const tokens::Tokenizer english("en");
  const std::string pieces[] = {"a",  "s",        "'",    "’",    "+",    "#", "1", "é",
                                "囲", "か\u3099", "\x01", "\xE5", "\xFF", "🎉", " ", "\u0301"};
  for (int round = 0; round < 5'000; ++round) {
    std::string text;
    for (auto n = random() % 24; n > 0; --n) text += pieces[random() % std::size(pieces)];
    std::size_t before = 0;
    for (const auto& token : english.split(text)) {
      REQUIRE(token.begin >= before);
      REQUIRE(token.begin < token.end);
      REQUIRE(token.end <= text.size());
      REQUIRE_FALSE(token.text.empty());
      before = token.begin;
    }
  }
}

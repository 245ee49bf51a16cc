#include "model/synonyms.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace verso;

namespace {

/// The entries of the shipped list, as they are typed there.
std::vector<std::string> shipped_entries() {
  std::ifstream file(std::string(VERSO_SOURCE_DIR) + "/src/model/words/synonyms.txt");
  std::vector<std::string> entries;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    for (char& c : line) c = c == ':' ? ',' : c;
    std::istringstream fields(line);
    for (std::string entry; std::getline(fields, entry, ',');) {
      entry.erase(0, entry.find_first_not_of(' '));
      if (!entry.empty()) entries.push_back(entry);
    }
  }
  return entries;
}

Stems stems_of(const tokens::Tokenizer& tokenizer, const std::string& text) {
  Stems stems;
  for (tokens::Token& token : tokenizer.split(text)) stems.push_back(std::move(token.text));
  return stems;
}

}  // namespace

TEST_CASE("every entry of the shipped list begins as its stem does, where it is read by that") {
  const tokens::Tokenizer tokenizer("en");
  const std::vector<std::string> entries = shipped_entries();
  REQUIRE(entries.size() > 2000);
  std::size_t sure = 0;
  for (const std::string& entry : entries) {
    const std::string_view beginning = beginning_of(entry);
    if (beginning.empty()) continue;
    ++sure;
    INFO(entry);
    const Stems stems = stems_of(tokenizer, entry);
    REQUIRE(!stems.empty());
    CHECK(stems.front().starts_with(beginning));
  }
  CHECK(sure * 10 > entries.size() * 9);
  CHECK(beginning_of("photo album") == "ph");
  CHECK(beginning_of("photography") == "pho");
  for (const char* unsure : {"dying", "a", "e-bike", "4-day week", "\u00e9clair", ""}) {
    INFO(unsure);
    CHECK(beginning_of(unsure).empty());
  }
}

TEST_CASE("what stands for a word does not depend on what was asked for before") {
  const tokens::Tokenizer tokenizer("en");
  const std::vector<std::string> entries = shipped_entries();
  const Synonyms forwards(tokenizer, "en", {});
  const Synonyms at_once(tokenizer, "xx", {});  // of a language whose stems are not sure
  for (const std::string& entry : entries) {
    const Stems stems = stems_of(tokenizer, entry);
    INFO(entry);
    CHECK(forwards.longest_entry(stems, 0) == at_once.longest_entry(stems, 0));
    CHECK(forwards.of(stems, entry) == at_once.of(stems, entry));
  }
}

TEST_CASE("own lines stand beside the shipped ones") {
  const tokens::Tokenizer tokenizer("en");
  const Synonyms synonyms(tokenizer, "en", {"padel, tennis\npets: dog, hamster cage\n", {}});
  CHECK(synonyms.of({"padel"}, "padel").contains({"tenni"}));
  CHECK(synonyms.of({"pet"}, "pets").contains({"hamster", "cage"}));
  CHECK(synonyms.longest_entry(Stems{"hamster", "cage"}, 0) == 2);
}

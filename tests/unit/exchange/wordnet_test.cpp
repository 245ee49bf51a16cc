#include "exchange/wordnet.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "catch.hpp"
#include "verso/error.hpp"

using namespace verso;
using exchange::WordNet;

namespace {

using Words = std::vector<std::string>;

std::string bytes_of(const char* name) {
  std::ifstream file(std::filesystem::path(VERSO_SOURCE_DIR) / "tests/data/wordnet" / name,
                     std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Files {
  std::string noun_index = bytes_of("index.noun");
  std::string noun_data = bytes_of("data.noun");
  std::string verb_index = bytes_of("index.verb");
  std::string verb_data = bytes_of("data.verb");
  WordNet open() const { return {{noun_index, noun_data}, {verb_index, verb_data}}; }
};

bool opens(const Files& files) {
  try {
    files.open();
    return true;
  } catch (const Error& fault) {
    CHECK(fault.kind() == ErrorKind::bad_data);
    return false;
  }
}

/// Looks some words up; nothing but Error{bad_data} may come of it.
void look_up(const Files& files) {
  try {
    const WordNet words = files.open();
    for (const char* typed : {"falconer", "welsh", "chess", "hunted", "zebra", ""})
      words.near(typed);
  } catch (const Error& fault) {
    if (fault.kind() != ErrorKind::bad_data) FAIL(fault.what());
  }
}

}  // namespace

TEST_CASE("WordNet gives the words of a meaning and of the next broader one") {
  const Files files;
  const WordNet words = files.open();
  struct Row {
    const char* typed;
    Words near;
  };
  const std::vector<Row> rows{
      {"falconer", {"falconer", "hawker", "hunter", "huntsman"}},
      {"Falconers", {"falconer", "hawker", "hunter", "huntsman"}},
      {"hawker", {"falconer", "hawker", "hunter", "huntsman"}},  // its first meaning alone
      {"hunter", {"hunter", "huntsman"}},                        // nothing narrower
      {"orion", {"orion"}},  // what is one of a kind has no wider word
      {"Welsh", {"celtic", "celtic language", "welsh"}},
      {"Celtic languages", {"celtic", "celtic language"}},
      {"chess", {"chess", "game of the old kings", "royal game"}},
      {"glasses", {"glasses", "spectacles"}},  // a word itself before it is a plural
      {"glass", {"glass"}},
      {"watchmen", {"sentinel", "watchman"}},
      {"hunting", {"chase", "hunt", "pursue", "track down"}},
      {"cycled", {"cycle", "pedal"}},
      {"track down", {"chase", "hunt", "pursue", "track down"}},
      {"solar", {}},  // only the beginning of one
      {"zebra", {}},
      {"'", {}},
      {"", {}},
      {"S", {}},
  };
  for (const Row& row : rows) {
    INFO(row.typed);
    CHECK(words.near(row.typed) == row.near);
  }
}

TEST_CASE("files that are no WordNet are told apart when they are opened") {
  CHECK(opens({}));
  Files files;
  for (std::string Files::*part :
       {&Files::noun_index, &Files::noun_data, &Files::verb_index, &Files::verb_data}) {
    const std::string whole = files.*part;
    for (const std::string& other : {std::string(), std::string("\n"), std::string("no WordNet\n"),
                                     whole.substr(0, whole.size() - 9)}) {
      files.*part = other;
      INFO(other.substr(0, 20));
      CHECK_FALSE(opens(files));
    }
    files.*part = whole;
  }
  std::swap(files.noun_data, files.verb_data);
  CHECK_FALSE(opens(files));
}

TEST_CASE("a WordNet with damage anywhere gives words or an error") {
  Files files;
  for (std::string Files::*part : {&Files::noun_index, &Files::noun_data}) {
    const std::string whole = files.*part;
    for (std::size_t at = 0; at < whole.size(); ++at) {
      for (const char damage : {'9', ' ', '\n'}) {
        (files.*part)[at] = damage;
        look_up(files);
      }
      files.*part = whole.substr(0, at);
      look_up(files);
      files.*part = whole;
    }
  }
  files.noun_data.replace(files.noun_data.find("03 n 02 falconer"), 7, "03 n ff");
  CHECK_THROWS_AS(files.open().near("falconer"), Error);
  CHECK(files.open().near("welsh").size() == 3);
}

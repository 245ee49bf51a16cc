#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "model/topic.hpp"
#include "model/topic_index.hpp"

using namespace verso;

TEST_CASE("a text is about a topic whose words stand in it") {
  struct Row {
    const char* text;
    const char* topic;
    bool is_about;
  };
  const Row rows[] = {
      {"Sailing in winter", "sailing", true},
      {"Sails for winter", "Sailing", true},
      {"A guide to natural wine tastings", "wine tasting", true},
      {"A guide to natural wine", "wine tasting", false},
      {"Old wooden boats in Lyon", "restoring wooden boats", true},
      {"Old boats in Lyon", "restoring wooden boats", false},
      {"", "wine", false},
      {"wine", "", false},
      {"wine", "...", false},
      {"Caf\u00e9 culture", "cafe", true},
      {"\u56f2\u7881\u90e8\u306e\u6d3b\u52d5", "\u56f2\u7881\u90e8", true},
  };
  const tokens::Tokenizer tokenizer("en");
  for (const Row& row : rows) {
    INFO(row.text << " / " << row.topic);
    CHECK(is_about(topic_words(tokenizer, row.text), topic_words(tokenizer, row.topic)) ==
          row.is_about);
  }
}

TEST_CASE(
    "an index finds the first texts with a word of the topics, and says which are about one") {
  const tokens::Tokenizer tokenizer("en");
  const char* texts[] = {"red wine",       "the wine cellar", "wine tasting in Lyon", "boats",
                         "old wood boats", "tasting wines",   "a taste of wine",      ""};
  TopicIndex index(3);
  for (const char* text : texts) index.add(topic_words(tokenizer, text));
  struct Row {
    std::vector<const char*> topics;
    const char* found;  // the numbers of the texts; those that are about none in brackets
  };
  const Row rows[] = {
      {{"wine"}, "0 1 2 "},
      {{"wine tasting"}, "(0) (1) 2 "},
      {{"old wood boats"}, "(3) 4 "},
      {{"tasting"}, "2 5 6 "},
      {{"tasting", "wine"}, "0 1 2 "},
      {{"wine tasting", "boats"}, "(0) (1) 2 "},
      {{"cellar", "boats", "cellar"}, "1 3 4 "},
      {{"golf"}, ""},
      {{"..."}, ""},
      {{}, ""},
  };
  for (const Row& row : rows) {
    std::vector<std::vector<TopicIndex::Hit>> of_topics;
    for (const char* topic : row.topics) {
      INFO(topic);
      of_topics.push_back(index.find(topic_words(tokenizer, topic)));
      CHECK(of_topics.back().size() <= 3);
    }
    std::vector<const std::vector<TopicIndex::Hit>*> all;
    for (const auto& hits : of_topics) all.push_back(&hits);
    std::string found;
    for (const TopicIndex::Hit& hit : index.join(all)) {
      const std::string number = std::to_string(hit.text);
      found += (hit.is_about ? number : '(' + number + ')') + ' ';
    }
    CHECK(found == row.found);
  }
}

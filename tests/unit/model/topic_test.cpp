#include "catch.hpp"
#include "model/topic.hpp"

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

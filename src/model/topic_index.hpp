#pragma once
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace verso {

/// Numbers of texts by their words, so that those that are about a topic are found without a look at
/// each. As when they are asked one by one, a topic is looked for in the first texts with a word of it.
class TopicIndex {
 public:
  /// How many of the texts with a word of a topic are looked at.
  explicit TopicIndex(std::size_t most) : most_(most) {}

  /// The next text by its topic_words; the first one is number 0.
  void add(const std::vector<std::string>& words);

  /// A text in which a word of the topic stands, and whether it is about it (is_about).
  struct Hit {
    std::size_t text = 0;
    bool is_about = false;
  };
  /// By number. `topic` are its topic_words.
  std::vector<Hit> find(const std::vector<std::string>& topic) const;

  /// The first texts in which a word of any of some topics stands, of what was found for each.
  std::vector<Hit> join(const std::vector<const std::vector<Hit>*>& of_topics) const;

 private:
  std::size_t most_;
  std::size_t size_ = 0;
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_;
};

}  // namespace verso

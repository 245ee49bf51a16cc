#include "model/topic_index.hpp"

#include <algorithm>

#include "model/topic.hpp"

namespace verso {

void TopicIndex::add(const std::vector<std::string>& words) {
  const std::size_t number = size_++;
  for (const std::string& word : words) {
    // Of the first texts with any of some words none is behind the first so many with one of them.
    std::vector<std::size_t>& texts = by_word_[word];
    if (texts.size() < most_) texts.push_back(number);
  }
}

std::vector<TopicIndex::Hit> TopicIndex::find(const std::vector<std::string>& topic) const {
  std::vector<std::size_t> places;  // a text stands here once for each word that it has
  for (const std::string& word : topic) {
    const auto texts = by_word_.find(word);
    if (texts == by_word_.end()) continue;
    places.insert(places.end(), texts->second.begin(), texts->second.end());
  }
  std::sort(places.begin(), places.end());
  std::vector<Hit> hits;
  for (auto place = places.begin(); place != places.end() && hits.size() < most_;) {
    const auto next = std::upper_bound(place, places.end(), *place);
    hits.push_back({*place, static_cast<std::size_t>(next - place) >= enough_words(topic.size())});
    place = next;
  }
  return hits;
}

std::vector<TopicIndex::Hit> TopicIndex::join(
    const std::vector<const std::vector<Hit>*>& of_topics) const {
  std::vector<Hit> joined;
  for (const auto* hits : of_topics) joined.insert(joined.end(), hits->begin(), hits->end());
  std::sort(joined.begin(), joined.end(), [](const Hit& a, const Hit& b) {
    return a.text != b.text ? a.text < b.text : a.is_about > b.is_about;
  });
  const auto is_same = [](const Hit& a, const Hit& b) { return a.text == b.text; };
  joined.erase(std::unique(joined.begin(), joined.end(), is_same), joined.end());
  if (joined.size() > most_) joined.resize(most_);
  return joined;
}

}  // namespace verso

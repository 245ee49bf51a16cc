#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/tokens.hpp"
#include "model/topic_index.hpp"
#include "store/bring.hpp"
#include "store/interests.hpp"
#include "verso/book.hpp"
#include "verso/due_list.hpp"
#include "verso/link.hpp"
#include "verso/opportunity.hpp"

namespace verso {

/// Finds links and opportunities on the topics of people, which they have not had and which are not
/// from them. For a few people it asks the text index; for many it reads all once and looks topics up
/// in memory, with the same result. Nothing may be written meanwhile.
class SavedFinder {
 public:
  /// `people` says for how many it will be asked at least.
  SavedFinder(Book& book, const tokens::Tokenizer& tokenizer, store::Interests& interests,
              std::size_t people);

  /// Adds what there is for somebody, links first, the newest first, a few of each.
  void add(ContactId contact, std::vector<Bring>& result);

 private:
  /// A link or an opportunity.
  struct Thing {
    Bring bring;
    std::vector<std::string> words;  // topic_words
    std::optional<ContactId> from;
    std::vector<ContactId> had;
    bool is_open = true;

    bool is_for(ContactId contact) const;
  };
  static constexpr std::size_t kinds = 2;
  /// All things of a kind, the newest first.
  struct Shelf {
    std::vector<Thing> things;
    TopicIndex topics{store::most_saved};
  };
  /// What was found for a topic on each shelf.
  using OnTopic = std::array<std::vector<TopicIndex::Hit>, kinds>;

  void add_by_text_index(ContactId contact, std::vector<Bring>& result);
  void add_from_memory(ContactId contact, std::vector<Bring>& result);
  const std::optional<Thing>& read(std::size_t kind, std::int64_t id);
  Thing thing_of(const Link& link) const;
  Thing thing_of(const Opportunity& one) const;
  void fill_shelves();
  std::vector<const OnTopic*> topics_of(ContactId contact);
  std::vector<const OnTopic*> topics_of_all(ContactId contact);
  const OnTopic& on_topic(std::string_view topic);

  Book& book_;
  const tokens::Tokenizer& tokenizer_;
  store::Interests& interests_;
  std::size_t people_;
  std::size_t asked_ = 0;
  std::optional<store::SavedSizes> sizes_;
  std::array<std::unordered_map<std::int64_t, std::optional<Thing>>, kinds> read_;
  std::vector<Shelf> shelves_;  // one of each kind once they are filled
  std::unordered_map<std::string, OnTopic> on_topic_;
  /// By topic of interests_, where they are read at once; null: not looked up yet.
  std::vector<const OnTopic*> by_topic_;
};

}  // namespace verso

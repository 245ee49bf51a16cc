#include "book/saved_finder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "book/access.hpp"
#include "model/topic.hpp"
#include "store/links.hpp"
#include "store/opportunities.hpp"

namespace verso {
namespace {

using store::DocumentKind;

/// More of one kind would be no help to choose.
constexpr std::size_t most_of_a_kind = 3;

constexpr std::array document_kinds{DocumentKind::link, DocumentKind::opportunity};

std::vector<ContactId> ids_of(const std::vector<Recipient>& recipients) {
  std::vector<ContactId> ids;
  for (const Recipient& one : recipients) ids.push_back(one.contact.id);
  return ids;
}

std::optional<ContactId> id_of(const std::optional<ContactRef>& contact) {
  return contact ? std::optional(contact->id) : std::nullopt;
}

std::string text_of(const Link& link) {
  return link.title.empty() ? link.url : fmt::format("{} ({})", link.title, link.url);
}

bool is_about_any(const std::vector<std::string>& words,
                  const std::vector<std::vector<std::string>>& topics) {
  return std::ranges::any_of(topics, [&](const auto& topic) { return is_about(words, topic); });
}

}  // namespace

SavedFinder::SavedFinder(Book& book, const tokens::Tokenizer& tokenizer,
                         store::Interests& interests, std::size_t people)
    : book_(book), tokenizer_(tokenizer), interests_(interests), people_(people) {}

SavedFinder::Thing SavedFinder::thing_of(const Link& link) const {
  return {{"link", text_of(link), number(link.id)},
          topic_words(tokenizer_, link.title + ' ' + link.about + ' ' + link.url),
          id_of(link.from),
          ids_of(link.shared),
          true};
}

SavedFinder::Thing SavedFinder::thing_of(const Opportunity& one) const {
  return {{"opportunity", one.text, number(one.id)},
          topic_words(tokenizer_, one.text + ' ' + one.about),
          id_of(one.from),
          ids_of(one.passed),
          one.status == OpportunityStatus::open};
}

bool SavedFinder::Thing::is_for(ContactId contact) const {
  return is_open && from != contact && std::ranges::find(had, contact) == had.end();
}

void SavedFinder::add(ContactId contact, std::vector<Bring>& result) {
  // What it costs to ask the text index for one person, in things and in interests that are read.
  constexpr std::int64_t things_for_one = 64;
  constexpr std::int64_t interests_for_one = 20;
  if (!sizes_) sizes_ = store::saved_sizes(database(book_));
  if (sizes_->things == 0) return;
  people_ = std::max(people_, ++asked_);
  const auto people = static_cast<std::int64_t>(people_);
  if (shelves_.empty() && sizes_->things > people * things_for_one) {
    return add_by_text_index(contact, result);
  }
  if (shelves_.empty()) fill_shelves();
  if (by_topic_.empty() && sizes_->interests <= people * interests_for_one) {
    by_topic_.resize(interests_.topics().size());
  }
  add_from_memory(contact, result);
}

void SavedFinder::add_by_text_index(ContactId contact, std::vector<Bring>& result) {
  const std::vector<std::string> named = store::topics_of(database(book_), contact);
  std::vector<std::vector<std::string>> topics;
  for (const std::string& topic : named) topics.push_back(topic_words(tokenizer_, topic));
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    std::size_t added = 0;
    for (const std::int64_t id :
         store::saved_with_words(database(book_), tokenizer_, named, document_kinds[kind])) {
      const std::optional<Thing>& thing = read(kind, id);
      if (!thing || !is_about_any(thing->words, topics) || !thing->is_for(contact)) continue;
      result.push_back(thing->bring);
      if (++added == most_of_a_kind) break;
    }
  }
}

void SavedFinder::add_from_memory(ContactId contact, std::vector<Bring>& result) {
  const std::vector<const OnTopic*> topics =
      by_topic_.empty() ? topics_of(contact) : topics_of_all(contact);
  if (topics.empty()) return;
  std::vector<const std::vector<TopicIndex::Hit>*> hits(topics.size());
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    const Shelf& shelf = shelves_[kind];
    std::ranges::transform(topics, hits.begin(),
                           [&](const auto* topic) { return &(*topic)[kind]; });
    std::size_t added = 0;
    for (const TopicIndex::Hit& hit : shelf.topics.join(hits)) {
      const Thing& thing = shelf.things[hit.text];
      if (!hit.is_about || !thing.is_for(contact)) continue;
      result.push_back(thing.bring);
      if (++added == most_of_a_kind) break;
    }
  }
}

const std::optional<SavedFinder::Thing>& SavedFinder::read(std::size_t kind, std::int64_t id) {
  const auto [place, is_new] = read_[kind].try_emplace(id);
  if (!is_new) return place->second;
  if (document_kinds[kind] == DocumentKind::link) {
    if (const auto link = store::read_link(database(book_), LinkId{id})) {
      place->second = thing_of(*link);
    }
  } else if (const auto one =
                 store::read_opportunity(database(book_), OpportunityId{id}, book_.today())) {
    place->second = thing_of(*one);
  }
  return place->second;
}

void SavedFinder::fill_shelves() {
  shelves_.resize(kinds);
  for (const Link& link : store::read_links(database(book_))) {
    shelves_[0].things.push_back(thing_of(link));
  }
  for (const Opportunity& one : store::read_opportunities(database(book_), book_.today())) {
    shelves_[1].things.push_back(thing_of(one));
  }
  for (Shelf& shelf : shelves_) {
    std::ranges::reverse(shelf.things);
    for (const Thing& thing : shelf.things) shelf.topics.add(thing.words);
  }
}

std::vector<const SavedFinder::OnTopic*> SavedFinder::topics_of(ContactId contact) {
  std::vector<const OnTopic*> topics;
  for (const std::string& topic : store::topics_of(database(book_), contact)) {
    topics.push_back(&on_topic(topic));
  }
  return topics;
}

std::vector<const SavedFinder::OnTopic*> SavedFinder::topics_of_all(ContactId contact) {
  std::vector<const OnTopic*> topics;
  for (const store::Interests::Row& row : interests_.of(contact)) {
    const OnTopic*& known = by_topic_[row.topic];
    if (known == nullptr) known = &on_topic(interests_.topics()[row.topic]);
    if (!(*known)[0].empty() || !(*known)[1].empty()) topics.push_back(known);
  }
  return topics;
}

const SavedFinder::OnTopic& SavedFinder::on_topic(std::string_view topic) {
  const auto [place, is_new] = on_topic_.try_emplace(std::string(topic));
  if (!is_new) return place->second;
  const std::vector<std::string> words = topic_words(tokenizer_, topic);
  for (std::size_t kind = 0; kind < kinds; ++kind) {
    place->second[kind] = shelves_[kind].topics.find(words);
  }
  return place->second;
}

}  // namespace verso

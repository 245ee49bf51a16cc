#include "book/bring.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "book/access.hpp"
#include "model/topic.hpp"
#include "store/bring.hpp"
#include "store/links.hpp"
#include "store/needs.hpp"
#include "store/news.hpp"
#include "store/opportunities.hpp"

namespace verso {
namespace {

/// Days ahead within which a birthday is something to bring.
constexpr int birthday_days = 14;

/// More of one kind would be no help to choose.
constexpr std::size_t most_of_a_kind = 3;
/// Needs for which somebody is looked for, binds first.
constexpr std::size_t most_needs = 10;

std::optional<Bring> birthday_of(Book& book, ContactId contact) {
  const auto birthday = store::read_birthday(database(book), contact);
  if (!birthday) return std::nullopt;
  const Date next = next_birthday(*birthday, book.today());
  const auto ahead = (next - book.today()).count();
  if (ahead > birthday_days) return std::nullopt;
  if (ahead == 0) return Bring{"birthday", "birthday today", std::nullopt};
  return Bring{"birthday", "birthday on " + format_date(next), std::nullopt, next};
}

bool has_had(const std::vector<Recipient>& recipients, ContactId contact) {
  return std::ranges::any_of(recipients,
                             [contact](const Recipient& one) { return one.contact.id == contact; });
}

bool is_about_any(const std::vector<std::string>& words,
                  const std::vector<std::vector<std::string>>& topics) {
  return std::ranges::any_of(topics, [&](const auto& topic) { return is_about(words, topic); });
}

std::string text_of(const Link& link) {
  return link.title.empty() ? link.url : fmt::format("{} ({})", link.title, link.url);
}

}  // namespace

bool is_company(const Bring& bring) { return bring.kind == "matter" || bring.kind == "news"; }

BringFinder::BringFinder(Book& book) : book_(book), tokenizer_(book.store().language()) {}

std::optional<Bring> BringFinder::bring(ContactId contact, LinkId id, const Topics& topics) {
  const auto link = store::read_link(database(book_), id);
  if (!link || (link->from && link->from->id == contact)) return std::nullopt;
  const auto words = topic_words(tokenizer_, link->title + ' ' + link->about + ' ' + link->url);
  if (!is_about_any(words, topics)) return std::nullopt;
  if (has_had(link->shared, contact)) return std::nullopt;
  return Bring{"link", text_of(*link), number(id)};
}

std::optional<Bring> BringFinder::bring(ContactId contact, OpportunityId id, const Topics& topics) {
  const auto one = store::read_opportunity(database(book_), id, book_.today());
  if (!one || one->status != OpportunityStatus::open) return std::nullopt;
  if (one->from && one->from->id == contact) return std::nullopt;
  if (!is_about_any(topic_words(tokenizer_, one->text + ' ' + one->about), topics)) {
    return std::nullopt;
  }
  if (has_had(one->passed, contact)) return std::nullopt;
  return Bring{"opportunity", one->text, number(id)};
}

void BringFinder::add_needs(ContactId contact, std::vector<Bring>& result) {
  std::vector<Need> needs = store::read_needs(database(book_), contact, book_.today());
  std::erase_if(needs, [](const Need& need) { return need.status != NeedStatus::open; });
  std::ranges::stable_sort(needs, std::greater{}, &Need::bind);
  if (needs.size() > most_needs) needs.resize(most_needs);
  std::size_t added = 0;
  for (const Need& need : needs) {
    if (added == most_of_a_kind) break;
    if (!matcher_) matcher_.emplace(book_, Matcher::Skills::offered, OwnSynonyms{});
    matcher_->meet(need);
    for (const Match& match : matcher_->finish(1)) {
      result.push_back(
          {"need", fmt::format("{} ({} could help: {})", need.text, match.can.name, match.by.text),
           number(need.id)});
      ++added;
    }
  }
}

void BringFinder::add_saved(ContactId contact, std::vector<Bring>& result) {
  if (!has_saved_) has_saved_ = store::has_links_or_opportunities(database(book_));
  if (!*has_saved_) return;
  const std::vector<std::string> named = store::topics_of(database(book_), contact);
  Topics topics;
  for (const std::string& topic : named) topics.push_back(topic_words(tokenizer_, topic));
  std::size_t links = 0;
  std::size_t opportunities = 0;
  for (const auto& thing : store::saved_with_words(database(book_), tokenizer_, named)) {
    std::size_t& count = thing.link ? links : opportunities;
    if (count == most_of_a_kind) continue;
    auto found = thing.link ? bring(contact, *thing.link, topics)
                            : bring(contact, *thing.opportunity, topics);
    if (!found) continue;
    ++count;
    result.push_back(*std::move(found));
  }
}

void BringFinder::add_company(ContactId contact, std::vector<Bring>& result) {
  if (auto matter = store::last_matter(database(book_), contact)) {
    result.push_back({"matter", std::move(matter->text), matter->id});
  }
  if (!news_) news_ = news(book_);
  if (news_->empty()) return;
  const auto heard = store::heard_news_on(database(book_), contact);
  std::size_t added = 0;
  for (const News& one : *news_) {
    if (added == most_of_a_kind || (heard && *heard >= one.on)) break;
    result.push_back({"news", one.text, number(one.id)});
    ++added;
  }
}

std::vector<Bring> BringFinder::operator()(ContactId contact, const AtHand& at_hand) {
  std::vector<Bring> result;
  if (at_hand.promise) {
    for (store::Owed& owed : store::open_promises(database(book_), contact)) {
      result.push_back({"promise", std::move(owed.text), owed.id});
    }
  }
  if (at_hand.answer) {
    if (auto owed = store::unanswered(database(book_), contact, at_hand.answer_to)) {
      result.push_back({"answer", std::move(owed->text), owed->id});
    }
  }
  if (at_hand.need) add_needs(contact, result);
  if (at_hand.interest) add_saved(contact, result);
  if (at_hand.birthday) {
    if (auto birthday = birthday_of(book_, contact)) result.push_back(*std::move(birthday));
  }
  if (!result.empty()) add_company(contact, result);
  return result;
}

}  // namespace verso

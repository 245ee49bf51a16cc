#include "book/bring.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "book/access.hpp"
#include "store/bring.hpp"
#include "store/needs.hpp"
#include "store/news.hpp"

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

}  // namespace

bool is_company(const Bring& bring) { return bring.kind == "matter" || bring.kind == "news"; }

BringFinder::BringFinder(Book& book, const Expected& expected)
    : book_(book),
      tokenizer_(book.store().language()),
      interests_(database(book)),
      with_need_(expected.with_need),
      find_saved_(book, tokenizer_, interests_, expected.people) {}

Matcher& BringFinder::matcher_for_one_more() {
  if (!matcher_) matcher_.emplace(book_, tokenizer_, Matcher::Skills::offered, OwnSynonyms{});
  matcher_->prepare(interests_, std::max(with_need_, ++needs_));
  return *matcher_;
}

void BringFinder::add_needs(ContactId contact, std::vector<Bring>& result) {
  std::vector<Need> needs = store::read_needs(database(book_), contact, book_.today());
  std::erase_if(needs, [](const Need& need) { return need.status != NeedStatus::open; });
  std::ranges::stable_sort(needs, std::greater{}, &Need::bind);
  if (needs.size() > most_needs) needs.resize(most_needs);
  std::size_t added = 0;
  for (const Need& need : needs) {
    if (added == most_of_a_kind) break;
    Matcher& matcher = matcher_for_one_more();
    matcher.meet(need);
    for (const Match& match : matcher.finish(1)) {
      result.push_back(
          {"need", fmt::format("{} ({} could help: {})", need.text, match.can.name, match.by.text),
           number(need.id)});
      ++added;
    }
  }
}

void BringFinder::add_company(ContactId contact, std::vector<Bring>& result) {
  if (!has_matters_) has_matters_ = store::has_matters(database(book_));
  if (*has_matters_) {
    if (auto matter = store::last_matter(database(book_), contact)) {
      result.push_back({"matter", std::move(matter->text), matter->id});
    }
  }
  if (!news_) news_ = news(book_);
  if (news_->empty()) return;
  const auto heard = store::last_heard(database(book_), contact);
  std::size_t added = 0;
  for (const News& one : *news_) {
    if (added == most_of_a_kind) break;
    if (store::has_heard(heard, one)) continue;
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
  if (at_hand.interest) find_saved_.add(contact, result);
  if (at_hand.birthday) {
    if (auto birthday = birthday_of(book_, contact)) result.push_back(*std::move(birthday));
  }
  if (!result.empty()) add_company(contact, result);
  return result;
}

}  // namespace verso

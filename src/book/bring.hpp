#pragma once
#include <cstddef>
#include <optional>
#include <vector>

#include "book/matcher.hpp"
#include "book/saved_finder.hpp"
#include "model/tokens.hpp"
#include "verso/due_list.hpp"
#include "verso/news.hpp"

namespace verso {

/// Matter and news: company to what else there is to bring, and nothing to bring by themselves.
bool is_company(const Bring& bring);

/// Finds what to bring to people. What is the same for all of them is read once, when it is first
/// needed; nothing may be written meanwhile.
class BringFinder {
 public:
  /// Of how many people it will be asked at least, and how many of them have an open need: for many it
  /// prepares more.
  struct Expected {
    std::size_t people = 1;
    std::size_t with_need = 0;
  };
  BringFinder(Book& book, const Expected& expected);

  /// Best first; `at_hand` says what there may be.
  std::vector<Bring> operator()(ContactId contact, const AtHand& at_hand);

 private:
  Matcher& matcher_for_one_more();
  void add_needs(ContactId contact, std::vector<Bring>& result);
  void add_company(ContactId contact, std::vector<Bring>& result);

  Book& book_;
  tokens::Tokenizer tokenizer_;
  store::Interests interests_;
  std::optional<Matcher> matcher_;
  std::size_t needs_ = 0;  // met so far
  std::size_t with_need_;
  SavedFinder find_saved_;
  std::optional<bool> has_matters_;
  std::optional<std::vector<News>> news_;
};

}  // namespace verso

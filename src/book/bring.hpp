#pragma once
#include <optional>
#include <string>
#include <vector>

#include "book/matcher.hpp"
#include "model/tokens.hpp"
#include "verso/due_list.hpp"
#include "verso/link.hpp"
#include "verso/news.hpp"
#include "verso/opportunity.hpp"

namespace verso {

/// Matter and news: company to what else there is to bring, and nothing to bring by themselves.
bool is_company(const Bring& bring);

/// Finds what to bring to people. What is the same for all of them is read once, when it is first
/// needed; nothing may be written meanwhile.
class BringFinder {
 public:
  explicit BringFinder(Book& book);

  /// Best first; `at_hand` says what there may be.
  std::vector<Bring> operator()(ContactId contact, const AtHand& at_hand);

 private:
  using Topics = std::vector<std::vector<std::string>>;

  void add_needs(ContactId contact, std::vector<Bring>& result);
  void add_saved(ContactId contact, std::vector<Bring>& result);
  std::optional<Bring> bring(ContactId contact, LinkId id, const Topics& topics);
  std::optional<Bring> bring(ContactId contact, OpportunityId id, const Topics& topics);
  void add_company(ContactId contact, std::vector<Bring>& result);

  Book& book_;
  tokens::Tokenizer tokenizer_;
  std::optional<Matcher> matcher_;
  std::optional<bool> has_saved_;
  std::optional<std::vector<News>> news_;
};

}  // namespace verso

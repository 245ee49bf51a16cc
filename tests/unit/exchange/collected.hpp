#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "verso/card.hpp"

namespace verso::exchange {

/// All that a reader delivered.
struct Collected {
  std::vector<std::string> circles;
  std::vector<Card> cards;
  std::vector<TouchRecord> touches;
  std::vector<Refusal> refusals;
  std::vector<std::string> skipped = {};
  std::vector<Mail> mails = {};
};

template <class Read>
Collected collect(const Read& read, std::string_view text) {
  Collected result;
  Records records;
  records.circle = [&](std::string&& name) { result.circles.push_back(std::move(name)); };
  records.card = [&](Card&& card) { result.cards.push_back(std::move(card)); };
  records.given = [](GivenRecord&&) {};
  records.mail = [&](Mail&& mail) { result.mails.push_back(std::move(mail)); };
  records.touch = [&](TouchRecord&& record) { result.touches.push_back(std::move(record)); };
  records.refused = [&](Refusal&& refusal) { result.refusals.push_back(std::move(refusal)); };
  records.skipped = [&](std::string_view why) { result.skipped.emplace_back(why); };
  read(text, records);
  return result;
}

}  // namespace verso::exchange

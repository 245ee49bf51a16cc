#include "verso/balance.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "model/waiting.hpp"

namespace verso {
namespace {

void count(const ValueKinds& kinds, KindCounts& counts) {
  for (const ValueKind kind : kinds) ++counts[static_cast<std::size_t>(kind)];
}

int total(const KindCounts& counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

/// The mean of the middle two where their number is even.
std::optional<double> median(std::vector<int> days) {
  if (days.empty()) return std::nullopt;
  std::sort(days.begin(), days.end());
  const std::size_t middle = days.size() / 2;
  if (days.size() % 2 == 1) return days[middle];
  return (days[middle - 1] + days[middle]) / 2.0;
}

std::optional<int> days_to_first(Date touched, const std::vector<Date>& answers) {
  if (answers.empty()) return std::nullopt;
  return static_cast<int>((*std::min_element(answers.begin(), answers.end()) - touched).count());
}

/// The touch as it went between you and this contact: what others answered is not theirs.
Exchange exchange_with(const Touch& touch, ContactId contact) {
  Exchange exchange{touch.on, number(touch.id), touch.started, touch.by, {}, {}};
  for (const Reply& reply : touch.replies) {
    if (reply.contact.id != contact) continue;
    (reply.mine ? exchange.answers_mine : exchange.answers_theirs).push_back(reply.on);
  }
  return exchange;
}

void count_start(Starter started, Balance::Started& counts) {
  switch (started) {
    case Starter::me:
      ++counts.me;
      return;
    case Starter::them:
      ++counts.them;
      return;
    case Starter::both:
      ++counts.both;
      return;
  }
}

Verdict judge(const Balance& balance) {
  const auto& [me, them, both] = balance.started;
  if (me + them + both < 3) return Verdict::fresh;
  if (total(balance.received) > 0 && !balance.brought_value) return Verdict::you_owe;
  if (me >= 3 && them == 0 && both == 0) return Verdict::one_sided;
  if (them >= 3 && me == 0 && both == 0) return Verdict::they_carry;
  return Verdict::mutual;
}

}  // namespace

std::string_view word(Verdict verdict) {
  switch (verdict) {
    case Verdict::fresh:
      return "new";
    case Verdict::you_owe:
      return "you-owe";
    case Verdict::one_sided:
      return "one-sided";
    case Verdict::they_carry:
      return "they-carry";
    case Verdict::mutual:
      return "mutual";
  }
  return "";
}

Balance balance(std::span<const Touch> touches, ContactId contact) {
  Balance result;
  std::vector<Exchange> exchanges;
  std::vector<int> days_theirs;
  std::vector<int> days_mine;
  for (const Touch& touch : touches) {
    count_start(touch.started, result.started);
    count(touch.gave, result.gave);
    count(touch.received, result.received);
    for (const Reply& reply : touch.replies) {
      if (reply.contact.id != contact) continue;
      count(reply.gave, result.gave);
      count(reply.received, result.received);
      if (reply.tone && !reply.mine) ++result.tones[static_cast<std::size_t>(*reply.tone)];
    }
    if (touch.by) ++result.by[static_cast<std::size_t>(*touch.by)];
    if (touch.by == Channel::meeting) {
      result.last_met_on = std::max(result.last_met_on, std::optional(touch.on));
    }
    const Exchange exchange = exchange_with(touch, contact);
    if (touch.started == Starter::me && is_written(exchange)) {
      ++result.asked;
      if (!exchange.answers_theirs.empty()) ++result.answered;
    }
    if (const auto days = days_to_first(touch.on, exchange.answers_theirs)) {
      days_theirs.push_back(*days);
    }
    if (const auto days = days_to_first(touch.on, exchange.answers_mine))
      days_mine.push_back(*days);
    exchanges.push_back(exchange);
  }
  result.median_days_theirs = median(std::move(days_theirs));
  result.median_days_mine = median(std::move(days_mine));
  result.waiting = waiting(exchanges);
  result.brought_value = total(result.gave) > 0;
  result.verdict = judge(result);
  return result;
}

}  // namespace verso

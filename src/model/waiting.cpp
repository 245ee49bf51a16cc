#include "model/waiting.hpp"

#include <algorithm>
#include <tuple>

namespace verso {
namespace {

struct Event {
  Date on{};
  std::int64_t order = 0;
  bool is_answer = false;  // on one day an answer comes after its touch, before the next touch
  std::optional<Waiting> leaves;
};

bool clears(const Exchange& exchange) {
  return exchange.by == Channel::meeting || exchange.by == Channel::call;
}

}  // namespace

bool is_written(const Exchange& exchange) {
  if (!exchange.by) return !exchange.answers_theirs.empty() || !exchange.answers_mine.empty();
  switch (*exchange.by) {
    case Channel::email:
    case Channel::message:
    case Channel::social:
    case Channel::letter:
      return true;
    case Channel::call:
    case Channel::meeting:
    case Channel::event:
      return false;
  }
  return false;
}

std::optional<Turn> turn(const std::vector<Exchange>& exchanges) {
  std::vector<Event> events;
  for (const Exchange& exchange : exchanges) {
    for (const auto* answers : {&exchange.answers_theirs, &exchange.answers_mine}) {
      for (const Date on : *answers) events.push_back({on, exchange.order, true, std::nullopt});
    }
    if (clears(exchange)) {
      events.push_back({exchange.on, exchange.order, false, std::nullopt});
    } else if (is_written(exchange) && exchange.started == Starter::me) {
      if (exchange.answers_theirs.empty()) {
        events.push_back({exchange.on, exchange.order, false, Waiting::them});
      }
    } else if (is_written(exchange) && exchange.started == Starter::them) {
      if (exchange.answers_mine.empty()) {
        events.push_back({exchange.on, exchange.order, false, Waiting::me});
      }
    }
  }
  const auto last = std::max_element(events.begin(), events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.on, a.order, a.is_answer) < std::tie(b.on, b.order, b.is_answer);
  });
  if (last == events.end() || !last->leaves) return std::nullopt;
  return Turn{*last->leaves, last->order};
}

std::optional<Waiting> waiting(const std::vector<Exchange>& exchanges) {
  const std::optional<Turn> now = turn(exchanges);
  return now ? std::optional(now->waiting) : std::nullopt;
}

}  // namespace verso

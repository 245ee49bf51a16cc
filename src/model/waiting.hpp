#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "verso/touch.hpp"

namespace verso {

/// A touch with one contact, as the rule of whose turn it is sees it.
struct Exchange {
  Date on{};
  std::int64_t order = 0;  ///< grows with every touch recorded
  Starter started = Starter::me;
  std::optional<Channel> by;
  std::vector<Date> answers_theirs;
  std::vector<Date> answers_mine;
};

/// Whether a touch is a message that can be answered: e-mail, message, social or letter; without a
/// channel, once it is answered.
bool is_written(const Exchange& exchange);

/// Whose turn it is, and since which exchange, by its order.
struct Turn {
  Waiting waiting = Waiting::me;
  std::int64_t order = 0;
};

/// Whose turn it is: `them` when your last written touch has no answer, `me` when theirs has none;
/// any answer, meeting or call after it clears it.
std::optional<Turn> turn(const std::vector<Exchange>& exchanges);
std::optional<Waiting> waiting(const std::vector<Exchange>& exchanges);

}  // namespace verso

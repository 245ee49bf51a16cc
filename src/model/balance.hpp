#pragma once
#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "verso/contact.hpp"
#include "verso/touch.hpp"

namespace verso {

/// Counts by kind of value or by channel, in the order these are declared.
using KindCounts = std::array<int, value_kind_count>;
using ChannelCounts = std::array<int, channel_count>;

/// What a relationship looks like; docs/guide.md, "balance", has the rule.
enum class Verdict {
  fresh,       ///< under three touches: too early to judge ("new")
  you_owe,     ///< you received and never gave
  one_sided,   ///< you started three or more, neither they nor both any
  they_carry,  ///< they started three or more, neither you nor both any
  mutual
};
std::string_view word(Verdict verdict);

/// Who starts, who answers and how fast, and what was given and received.
struct Balance {
  struct Started {
    int me = 0;
    int them = 0;
    int both = 0;
  } started;
  ChannelCounts by{};
  std::optional<Date> last_met_on;  ///< the last meeting in person
  KindCounts gave{};  ///< touches and answers with that kind, not the answers of others
  KindCounts received{};
  int asked = 0;                             ///< written touches that you started
  int answered = 0;                          ///< those of them that this contact answered
  std::optional<double> median_days_theirs;  ///< from your touch to their first answer
  std::optional<double> median_days_mine;
  std::optional<Waiting> waiting;
  Verdict verdict = Verdict::fresh;
  bool brought_value = false;  ///< you gave something at least once
};

/// The balance with one contact, from touches with them in any order and those alone. Pure.
Balance balance(std::span<const Touch> touches, ContactId contact);

}  // namespace verso

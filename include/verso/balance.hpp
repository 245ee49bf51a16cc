#pragma once
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "verso/book.hpp"
#include "verso/contact.hpp"
#include "verso/touch.hpp"

namespace verso {

/// Counts by kind of value, by channel or by tone, in the order these are declared.
using KindCounts = std::array<int, value_kind_count>;
using ChannelCounts = std::array<int, channel_count>;
using ToneCounts = std::array<int, 3>;

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
  ToneCounts tones{};  ///< of their answers, where it was said
  std::optional<Waiting> waiting;
  Verdict verdict = Verdict::fresh;
  bool brought_value = false;  ///< you gave something at least once
};

/// The balance with one contact, from touches with them in any order and those alone. Pure.
Balance balance(std::span<const Touch> touches, ContactId contact);

struct ContactBalance {
  ContactRef contact;
  Balance balance;
};

/// The balance with one contact, of all touches or of those from a day on.
ContactBalance balance_with(Book& book, ContactId contact, std::optional<Date> since);

/// The balances with all living contacts with whom there was a touch, those that ask for something
/// first: what you owe, whose turn is yours, what is one-sided.
std::vector<ContactBalance> balances(Book& book, std::optional<Date> since);

/// What the book holds as a whole; the archived count only as such.
struct Stats {
  std::int64_t contacts = 0;
  std::int64_t archived = 0;
  std::int64_t with_cadence = 0;
  std::int64_t due = 0;
  std::int64_t waiting_me = 0;
  std::int64_t waiting_them = 0;
  std::int64_t notes = 0;
  std::int64_t touches = 0;
  std::int64_t touches_of_value = 0;  ///< in which you gave something
  Balance::Started started;
  ChannelCounts by{};
  KindCounts gave{};
  KindCounts received{};
  std::array<std::int64_t, 5> verdicts{};  ///< contacts by verdict, in the order declared
  struct Month {
    int year = 0;
    unsigned month = 1;
    std::int64_t touches = 0;
    std::int64_t of_value = 0;
  };
  std::vector<Month> months;  ///< the latest twelve, the oldest first
};
/// Of all touches, or of those from a day on.
Stats stats(Book& book, std::optional<Date> since);

}  // namespace verso

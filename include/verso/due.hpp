#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "verso/contact.hpp"
#include "verso/query.hpp"

namespace verso {

/// One event as the due rule sees it: a touch, or an answer, which is a touch of the answer's own
/// day and of value where something was given with it.
struct DueEvent {
  Date on{};  ///< the day of the touch or of the answer
  bool gave_value = false;
  std::int64_t recorded_order = 0;  ///< a number that grows with every thing recorded
};

/// What the due rule reads of a card.
struct DueCard {
  std::optional<Duration> cadence;
  Welcomes welcomes = Welcomes::value;
  bool archived = false;
  std::optional<Date> met_on;
  Date added_on{};
  std::optional<Date> snoozed_until;
  std::optional<Date> snoozed_on;  ///< the day the snooze was set
  std::int64_t snoozed_order = 0;  ///< recorded_order of the setting
};

/// When value is due, by the rule of docs/guide.md ("due").
struct Standing {
  std::optional<Date> base;    ///< from which the cadence counts; nothing without a cadence
  std::optional<Date> due_on;  ///< nothing without a cadence and for the archived
  int span_days = 0;           ///< from base to base + cadence
  std::optional<Date> last_touch_on;
  std::optional<Date> last_value_on;
  std::optional<Date> snoozed_until;  ///< nothing once a touch has ended the snooze
};

/// The rule itself: pure, over all events of one contact in any order.
Standing standing(const DueCard& card, std::span<const DueEvent> events);

/// Of what there is something at hand for a contact, so that the many with nothing need no look-up.
struct AtHand {
  bool promise = false;   ///< one not kept yet
  bool answer = false;    ///< they wait for yours
  std::optional<TouchId> answer_to;  ///< to which touch, where that is known
  bool birthday = false;  ///< it is known
  bool interest = false;
  bool need = false;  ///< an open one
  bool operator==(const AtHand&) const = default;
};

/// One contact who is due.
struct DueRow {
  ContactRef contact;
  Date due_on{};
  int days_overdue = 0;
  int span_days = 1;
  Duration cadence;
  std::optional<Date> last_value_on;
  std::optional<Date> last_touch_on;
  AtHand at_hand;
};

/// Worst first: days overdue by span, then the earlier due day, name, id.
bool worse(const DueRow& a, const DueRow& b);

}  // namespace verso

#include "verso/due.hpp"

#include <algorithm>
#include <tuple>

namespace verso {
namespace {

/// Whether the event moves the clock that the cadence counts by.
bool counts(const DueCard& card, const DueEvent& event) {
  return event.gave_value || card.welcomes == Welcomes::hello;
}

/// Both conditions are needed: a touch entered later may be of an earlier day, and one of the
/// same day may have been entered before the snooze was set.
bool ends_snooze(const DueCard& card, const DueEvent& event) {
  return counts(card, event) && (!card.snoozed_on || event.on >= *card.snoozed_on) &&
         event.recorded_order > card.snoozed_order;
}

void raise(std::optional<Date>& latest, Date day) {
  if (!latest || day > *latest) latest = day;
}

}  // namespace

Standing standing(const DueCard& card, std::span<const DueEvent> events) {
  Standing result;
  std::optional<Date> latest_counting;
  bool snooze_ended = false;
  for (const DueEvent& event : events) {
    raise(result.last_touch_on, event.on);
    if (event.gave_value) raise(result.last_value_on, event.on);
    if (counts(card, event)) raise(latest_counting, event.on);
    snooze_ended = snooze_ended || ends_snooze(card, event);
  }
  if (!snooze_ended) result.snoozed_until = card.snoozed_until;
  if (!card.cadence) return result;

  const Date base = latest_counting.value_or(card.met_on.value_or(card.added_on));
  const Date by_cadence = add(base, *card.cadence);
  result.base = base;
  result.span_days = static_cast<int>((by_cadence - base).count());
  if (card.archived) return result;
  result.due_on = std::max(by_cadence, result.snoozed_until.value_or(by_cadence));
  return result;
}

bool worse(const DueRow& a, const DueRow& b) {
  // Fractions compared crosswise: exact, where a division would make ties of near ones.
  const std::int64_t left = std::int64_t{a.days_overdue} * b.span_days;
  const std::int64_t right = std::int64_t{b.days_overdue} * a.span_days;
  if (left != right) return left > right;
  return std::tie(a.due_on, a.contact.name, a.contact.id) <
         std::tie(b.due_on, b.contact.name, b.contact.id);
}

}  // namespace verso

#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "model/waiting.hpp"
#include "store/database.hpp"
#include "store/id_range.hpp"
#include "verso/contact.hpp"
#include "verso/due.hpp"
#include "verso/touch.hpp"

namespace verso::store {

/// What was between you and a contact, as the rules of who is due and of whose turn it is see it.
struct Events {
  std::vector<DueEvent> due;
  std::vector<Exchange> exchanges;  // by number
};

/// The numbers of the last touch and the last reply before a contact's snooze was set: an event's
/// recorded_order is 1 where it was recorded after it, whose own is 0.
struct SnoozedAfter {
  std::int64_t touch = 0;
  std::int64_t reply = 0;
};

Events read_events(Database& database, ContactId contact, const SnoozedAfter& snoozed);

/// Of a touch what those rules need.
struct TouchFacts {
  std::int64_t id = 0;
  Date on{};
  Starter started = Starter::me;
  std::optional<Channel> by;
  bool gave = false;
};

/// The events of many contacts. The touches of a range are read once and in their own order, as they
/// lie in the file; contact by contact nearly each of them lies on another page.
class EventsOfMany {
 public:
  /// `touches` is where most of the contacts' touches lie.
  EventsOfMany(Database& database, const IdRange& contacts, const IdRange& touches);

  /// The events of a contact of the range; to be asked in ascending order, each once.
  Events of(ContactId contact, const SnoozedAfter& snoozed);

 private:
  TouchFacts find(std::int64_t touch);

  Database& database_;
  std::vector<TouchFacts> touches_;  // by number
  Statement pairs_;                  // who was at which
  bool has_pair_;
};

}  // namespace verso::store

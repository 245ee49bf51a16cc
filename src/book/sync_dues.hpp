#pragma once
#include <map>
#include <string>

#include "book/sync_events.hpp"
#include "book/sync_folder.hpp"
#include "book/sync_people.hpp"

namespace verso {

/// What is due, as items of the calendar: handed out, and taken back only where one is ticked off.
class SyncedDues {
 public:
  SyncedDues(Book& book, const People& people, const SyncFormats& formats, FolderState& folder,
             SyncReport& report);

  /// One that the folder has.
  void found(CalendarItem item) { theirs_.emplace(item.uid, std::move(item)); }
  bool contains(const std::string& uid) const { return theirs_.contains(uid); }
  const std::map<std::string, CalendarItem>& theirs() const { return theirs_; }

  void take_ticks(SyncedEvents& events);
  void hand_out();

 private:
  void take_tick(const CalendarItem& item, SyncedEvents& events);
  void hand_out(const CalendarItem& item);
  void withdraw(const std::string& uid);
  CalendarItem item_of(const Contact& contact) const;
  CalendarItem last_item(const std::string& uid) const;

  Book& book_;
  const People& people_;
  const SyncFormats& formats_;
  FolderState& folder_;
  SyncReport& report_;
  std::map<std::string, CalendarItem> theirs_;
};

}  // namespace verso

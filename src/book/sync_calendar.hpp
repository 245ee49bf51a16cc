#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "book/sync_dues.hpp"
#include "book/sync_events.hpp"
#include "book/sync_folder.hpp"
#include "book/sync_people.hpp"
#include "model/three_way.hpp"

namespace verso {

/// The calendar's half of a sync: touches, promises and what is due, as ContactSync does it with
/// contacts.
class CalendarSync {
 public:
  CalendarSync(Book& book, const People& people, const SyncOptions& options,
               const SyncFormats& formats, SyncReport& report);

  /// The uids of those of whom there is something new in the folder: who has been with them since
  /// does not want them deleted.
  std::set<std::string> people_of_news() const;
  void take_in();
  void hand_out();
  void store(const StoreFiles& store_files) { folder_.store(store_files); }

 private:
  void read_files();
  void refuse_trouble(bool force);
  bool is_news(const CalendarItem& item) const;
  void meet(const std::string& uid);
  void meet_event(const std::string& uid, const CalendarItem& theirs);
  void meet_promise(const std::string& uid, const CalendarItem& theirs);
  void decide(const std::string& uid);
  Presence presence_of(const std::string& uid) const;
  void add(const std::string& uid);
  void merge(const std::string& uid);
  void remove_own(const std::string& uid);
  bool refuse_future(const std::string& uid);
  void hand_out(const std::string& uid);
  bool is_same_there(const CalendarItem& item, const std::string& text) const;

  CalendarItem own_item(const std::string& uid) const;
  CalendarItem last_item(const std::string& uid) const;
  CalendarItem base_item(const std::string& uid) const;
  CalendarItem their_item(const std::string& uid, const CalendarItem& reference) const;
  void put(const CalendarItem& item);
  void note_conflicts(const CalendarItem& item, const std::vector<FieldConflict>& conflicts);
  void tell(SyncReport::Side side, SyncReport::What what, const CalendarItem& item);

  const Date today_;
  const People& people_;
  const SyncFormats& formats_;
  SyncReport& report_;
  FolderState folder_;
  SyncedEvents events_;
  SyncedDues dues_;
  std::map<std::string, CalendarItem> theirs_;  ///< but for what is due
  std::map<std::string, CalendarItem> merged_;  ///< what came into the book
};

}  // namespace verso

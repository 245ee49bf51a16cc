#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "book/access.hpp"
#include "book/sync_folder.hpp"
#include "book/sync_people.hpp"
#include "model/three_way.hpp"
#include "verso/promise.hpp"

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
  struct Own {
    TouchId touch{};
    PromiseId promise{};  ///< one of the two
  };

  void read_files();
  void read_own();
  void refuse_trouble(bool force);
  void meet(const std::string& uid);
  bool take_future(const std::string& uid);
  void decide(const std::string& uid);
  void merge(const std::string& uid);
  void take_tick(const std::string& uid);
  void hand_out(const std::string& uid);
  void hand_out_dues();
  void hand_out_due(const std::string& uid, const CalendarItem& item);

  CalendarItem own_item(const Own& own, const std::string& uid) const;
  CalendarItem base_item(const std::string& uid) const;
  CalendarItem their_item(const std::string& uid, const CalendarItem& reference) const;
  void put(const std::string& uid, const CalendarItem& item);
  void put_touch(const std::string& uid, const CalendarItem& item);
  void put_promise(const std::string& uid, const CalendarItem& item);
  void note_conflicts(const CalendarItem& item, const std::vector<FieldConflict>& conflicts);
  void tell(SyncReport::Side side, SyncReport::What what, const CalendarItem& item);

  Book& book_;
  const People& people_;
  const SyncFormats& formats_;
  SyncReport& report_;
  FolderState folder_;
  std::map<std::string, CalendarItem> theirs_;
  std::map<std::string, CalendarItem> dues_;  ///< of theirs
  std::map<std::string, Own> ours_;
  std::map<std::string, CalendarItem> merged_;  ///< what came into the book
};

}  // namespace verso

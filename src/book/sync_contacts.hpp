#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "book/access.hpp"
#include "book/sync_folder.hpp"
#include "book/sync_people.hpp"
#include "book/sync_states.hpp"
#include "model/three_way.hpp"

namespace verso {

/// The contacts' half of a sync: first take_in(), then, once all that follows from it is derived,
/// hand_out().
class ContactSync {
 public:
  ContactSync(Book& book, People& people, const SyncOptions& options, const SyncFormats& formats,
              SyncReport& report);

  /// `news` are the uids of those of whom there is something new in the calendar.
  void take_in(const std::set<std::string>& news);
  /// A snooze that came holds against touches that came along with it.
  void settle_snoozes();
  void hand_out();
  void store(const StoreFiles& store_files) { folder_.store(store_files); }

 private:
  void read_files();
  void refuse_trouble(bool force);
  void follow_merges();
  void adopt();
  void adopt(const std::string& uid, const Contact& card);
  bool was_one(const std::string& former, const std::string& uid) const;
  bool was_parted(const std::string& former, const std::string& uid) const;
  void fold_in(const std::string& uid, ContactId into);
  void decide(const std::set<std::string>& news);
  void decide(const std::string& uid, bool has_news);
  void add(const std::string& uid);
  void merge_all();
  void merge(const std::string& uid);
  void delete_queued();
  void hand_out(const std::string& uid);

  FolderState::Own own_state(ContactId id, std::string text) const;
  bool has_new_event(const std::string& uid, ContactId id) const;
  void note_conflicts(const std::string& name, const std::vector<FieldConflict>& conflicts,
                      Card& card);
  void tell(SyncReport::Side side, SyncReport::What what, const std::string& name);

  Book& book_;
  People& people_;
  const SyncFormats& formats_;
  SyncReport& report_;
  FolderState folder_;
  CardStates states_;
  std::map<ContactId, std::string> events_;
  std::map<std::string, ContactId> ours_;
  std::set<std::string> added_;  ///< to the book
  std::vector<std::string> to_merge_;
  std::vector<std::pair<std::string, ContactId>> to_fold_;
  std::vector<std::string> to_delete_;
  std::vector<ContactId> snoozed_;
  bool wrote_ = false;
  bool book_changed_ = false;  ///< by any part of the sync
};

}  // namespace verso

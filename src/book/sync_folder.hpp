#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "store/sync_items.hpp"
#include "verso/sync.hpp"

namespace verso {

/// One folder of a sync: its files by the uid of their item, the state of each when both sides were
/// last the same, and what is to become of the files.
class FolderState {
 public:
  /// `ending` is that of the items' files: ".vcf".
  FolderState(store::Database& database, const SyncFolder& folder, std::string_view ending);

  const std::vector<FolderFile>& files() const { return folder_.files; }
  /// A file as messages call it.
  std::string shown(const FolderFile& file) const;

  /// The file holds the item of this uid. False where another one does.
  bool found(const std::string& uid, const FolderFile& file);
  /// The file cannot be read: whatever item it holds is left alone on both sides.
  void blocked(const FolderFile& file);

  const FolderFile* file(const std::string& uid) const;
  const store::SyncItem* last(const std::string& uid) const;
  /// The file is as it was when both sides were last the same.
  bool is_untouched(const std::string& uid) const;
  /// The uids of files and of the last state, but for those of blocked files.
  std::set<std::string> uids() const;
  bool is_blocked(const std::string& uid) const { return blocked_.contains(uid); }
  /// How many items there were, and how many of them have no file any more.
  struct Gone {
    std::size_t known = 0;
    std::size_t gone = 0;
  };
  Gone gone() const;

  /// What this book has of an item, to be kept with the state in which both sides are the same.
  struct Own {
    std::string text;                   ///< what it would write
    std::optional<std::string> events;  ///< of a contact: store::fingerprint_events()
  };

  /// Both sides are the same; the file stays as it is.
  void settle(const std::string& uid, const Own& own);
  /// The file gets this text, a new one a name like that; both sides are the same then.
  void write(const std::string& uid, const std::string& text, const Own& own,
             std::string_view file_name);
  void remove(const std::string& uid);
  /// The item is gone on both sides.
  void forget(const std::string& uid) { gone_.insert(uid); }

  /// Writes the files and then, of those that were written, the state.
  void store(const StoreFiles& store_files);

 private:
  std::string free_name(std::string_view file_name) const;

  store::Database& database_;
  const SyncFolder& folder_;
  std::string ending_;
  std::map<std::string, store::SyncItem> last_;
  std::map<std::string, const FolderFile*> found_;
  std::set<std::string> blocked_;
  std::set<std::string> names_;
  std::vector<FileChange> changes_;
  std::map<std::string, store::SyncItem> settled_;
  std::set<std::string> gone_;
};

}  // namespace verso

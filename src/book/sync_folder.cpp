#include "book/sync_folder.hpp"

#include <algorithm>

namespace verso {

FolderState::FolderState(store::Database& database, const SyncFolder& folder,
                         std::string_view ending)
    : database_(database), folder_(folder), ending_(ending) {
  for (store::SyncItem& item : store::read_sync_items(database, folder.path)) {
    const std::string uid = item.uid;
    last_.emplace(uid, std::move(item));
  }
  for (const FolderFile& file : folder.files) names_.insert(file.name);
}

std::string FolderState::shown(const FolderFile& file) const {
  const bool ended = folder_.shown.empty() || folder_.shown.back() == '/';
  return folder_.shown + (ended ? "" : "/") + file.name;
}

bool FolderState::found(const std::string& uid, const FolderFile& file) {
  return found_.emplace(uid, &file).second;
}

void FolderState::blocked(const FolderFile& file) {
  for (const auto& [uid, item] : last_) {
    if (item.file == file.name) blocked_.insert(uid);
  }
}

const FolderFile* FolderState::file(const std::string& uid) const {
  const auto found = found_.find(uid);
  return found == found_.end() ? nullptr : found->second;
}

const store::SyncItem* FolderState::last(const std::string& uid) const {
  const auto found = last_.find(uid);
  return found == last_.end() ? nullptr : &found->second;
}

bool FolderState::is_untouched(const std::string& uid) const {
  const FolderFile* now = file(uid);
  const store::SyncItem* before = last(uid);
  return now != nullptr && before != nullptr && now->text == before->text;
}

std::set<std::string> FolderState::uids() const {
  std::set<std::string> result;
  for (const auto& [uid, file] : found_) result.insert(uid);
  for (const auto& [uid, item] : last_) result.insert(uid);
  for (const std::string& uid : blocked_) result.erase(uid);
  return result;
}

FolderState::Gone FolderState::gone() const {
  const auto gone = std::count_if(last_.begin(), last_.end(), [&](const auto& item) {
    return !found_.contains(item.first) && !blocked_.contains(item.first);
  });
  return {last_.size(), static_cast<std::size_t>(gone)};
}

void FolderState::settle(const std::string& uid, const Own& own) {
  const FolderFile* is = file(uid);
  const store::SyncItem* was = last(uid);
  if (was != nullptr && was->own == own.text && was->events == own.events &&
      was->text == is->text && was->file == is->name) {
    return;
  }
  settled_[uid] = {uid, is->name, is->text, own.text, own.events};
}

void FolderState::write(const std::string& uid, const std::string& text, const Own& own,
                        std::string_view file_name) {
  const FolderFile* is = file(uid);
  FileChange change{is != nullptr ? is->name : free_name(file_name), std::nullopt, text};
  if (is != nullptr) change.before = is->text;
  names_.insert(change.name);
  settled_[uid] = {uid, change.name, text, own.text, own.events};
  changes_.push_back(std::move(change));
}

void FolderState::remove(const std::string& uid) {
  const FolderFile* is = file(uid);
  changes_.push_back({is->name, is->text, std::nullopt});
  gone_.insert(uid);
}

std::string FolderState::free_name(std::string_view file_name) const {
  std::string name = std::string(file_name) + ending_;
  for (int n = 2; names_.contains(name); ++n) {
    name = std::string(file_name) + '-' + std::to_string(n) + ending_;
  }
  return name;
}

void FolderState::store(const StoreFiles& store_files) {
  const std::vector<std::string> skipped = store_files(folder_.path, changes_);
  const auto is_skipped = [&](const std::string& file) {
    return std::find(skipped.begin(), skipped.end(), file) != skipped.end();
  };
  for (const auto& [uid, item] : settled_) {
    if (!is_skipped(item.file)) store::write_sync_item(database_, folder_.path, item);
  }
  for (const std::string& uid : gone_) {
    const FolderFile* is = file(uid);
    if (is == nullptr || !is_skipped(is->name)) {
      store::delete_sync_item(database_, folder_.path, uid);
    }
  }
}

}  // namespace verso

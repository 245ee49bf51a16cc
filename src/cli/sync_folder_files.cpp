#include "cli/sync_folder_files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

#include "cli/output_file.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot(const char* what, const fs::path& path, const std::string& why) {
  throw Error(ErrorKind::storage, std::string("cannot ") + what + ' ' + path.string() + ": " + why);
}

/// The file with its text, or why it cannot be read.
FolderFile read_file(const fs::path& path) {
  FolderFile result{path.filename().string(), {}, {}};
  const auto fault = [&](const std::string& why) { result.fault = "cannot be read: " + why; };
  std::error_code failed;
  if (!fs::is_regular_file(path, failed)) {
    fault(failed ? failed.message() : "it is no plain file");
    return result;
  }
  std::ostringstream text;
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  const bool empty = file && file.peek() == std::ifstream::traits_type::eof() && !file.bad();
  if (!empty && (!file || !(text << file.rdbuf()))) fault(std::strerror(errno));
  result.text = std::move(text).str();
  return result;
}

/// Whether the file still is as it was read; `before` is nothing where there was none.
bool is_as_before(const fs::path& path, const std::optional<std::string>& before) {
  std::error_code failed;
  if (!fs::exists(fs::symlink_status(path, failed))) return !before;
  const FolderFile now = read_file(path);
  return before && now.fault.empty() && now.text == *before;
}

/// Half-written files of a sync that was killed; items of no program, and nobody else's to remove.
void remove_left_behind(const fs::path& folder) {
  std::error_code failed;
  std::vector<fs::path> old;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, failed)) {
    if (is_left_behind(entry, ".vcf") || is_left_behind(entry, ".ics")) old.push_back(entry.path());
  }
  for (const fs::path& path : old) fs::remove(path, failed);
}

void apply(const fs::path& path, const FileChange& change) {
  if (!change.after) {
    std::error_code failed;
    fs::remove(path, failed);
    if (failed) cannot("remove", path, failed.message());
    return;
  }
  OutputFile file(path, Replace::allowed);
  file.stream() << *change.after;
  file.keep(Readers::as_before);
}

}  // namespace

SyncFolder read_sync_folder(const fs::path& folder, std::string_view ending) {
  std::error_code failed;
  SyncFolder result{
      fs::weakly_canonical(fs::absolute(folder), failed).string(), folder.string(), {}};
  if (failed) cannot("read", folder, failed.message());
  if (!fs::exists(folder, failed)) return result;
  if (!fs::is_directory(folder, failed)) {
    throw Error(ErrorKind::usage, folder.string() + " is no folder");
  }
  fs::directory_iterator entries(folder, failed);
  if (failed) cannot("read", folder, failed.message());
  for (const fs::directory_entry& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || !name.ends_with(ending) || entry.is_directory(failed)) continue;
    result.files.push_back(read_file(entry.path()));
  }
  std::sort(result.files.begin(), result.files.end(),
            [](const FolderFile& a, const FolderFile& b) { return a.name < b.name; });
  return result;
}

std::vector<std::string> store_sync_files(const std::string& folder,
                                          const std::vector<FileChange>& changes) {
  std::vector<std::string> skipped;
  remove_left_behind(folder);
  if (changes.empty()) return skipped;
  std::error_code failed;
  if (fs::create_directories(folder, failed)) fs::permissions(folder, fs::perms::owner_all, failed);
  if (failed) cannot("make", folder, failed.message());
  for (const FileChange& change : changes) {
    const fs::path path = fs::path(folder) / change.name;
    if (is_as_before(path, change.before)) {
      apply(path, change);
    } else {
      skipped.push_back(change.name);
    }
  }
  return skipped;
}

}  // namespace verso::cli

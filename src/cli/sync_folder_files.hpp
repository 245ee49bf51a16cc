#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "verso/sync.hpp"

namespace verso::cli {

/// A folder of items with all its files of that ending; hidden ones are other programs' unfinished
/// work. A folder that does not exist is empty, and is made when something is written into it.
/// `path` is absolute, without links. Throws Error{usage} for what is no folder, Error{storage} where
/// it cannot be read.
SyncFolder read_sync_folder(const std::filesystem::path& folder, std::string_view ending);

/// As StoreFiles: each file appears as a whole or not at all. A file that is no longer as it was read
/// is left alone.
std::vector<std::string> store_sync_files(const std::string& folder,
                                          const std::vector<FileChange>& changes);

}  // namespace verso::cli

#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "cli/streams.hpp"

namespace verso::cli {

/// The settings file: VERSO_CONFIG, else $XDG_CONFIG_HOME/verso/config.toml, else below ~/.config.
std::filesystem::path find_config(const Environment& environment);

/// A path of the settings, in which `~/` is the home directory.
std::filesystem::path from_home(const Environment& environment, const std::string& path);

/// The database: the flag, VERSO_DB, the setting `db`, else $XDG_DATA_HOME/verso/verso.db, else
/// below ~/.local/share. Throws Error{usage} where
/// nothing says where it is.
std::filesystem::path find_book(const std::optional<std::string>& flag,
                                const Environment& environment,
                                const std::optional<std::string>& setting);

/// Makes the directory and those above it that are missing, for this user alone (0700). Throws
/// Error{storage}.
void make_private_directory(const std::filesystem::path& directory);

}  // namespace verso::cli

#include "cli/paths.hpp"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

#include "verso/error.hpp"

namespace verso::cli {
namespace {

std::optional<std::string> set(const Environment& environment, std::string_view name) {
  auto value = environment(name);
  return value && !value->empty() ? value : std::nullopt;
}

/// A base directory (XDG Base Directory Specification): a relative path in the variable does not
/// count.
std::filesystem::path base(const Environment& environment, std::string_view variable,
                           std::string_view below_home) {
  if (const auto given = set(environment, variable); given && given->front() == '/') return *given;
  if (const auto home = set(environment, "HOME")) return std::filesystem::path(*home) / below_home;
  throw Error(ErrorKind::usage, "neither HOME nor " + std::string(variable) +
                                    " is set; say where the database is with --db or VERSO_DB");
}

}  // namespace

std::filesystem::path from_home(const Environment& environment, const std::string& path) {
  const auto home = set(environment, "HOME");
  return path.starts_with("~/") && home ? *home + path.substr(1) : path;
}

std::filesystem::path find_config(const Environment& environment) {
  if (const auto given = set(environment, "VERSO_CONFIG")) return *given;
  if (!set(environment, "HOME") && !set(environment, "XDG_CONFIG_HOME")) return {};
  return base(environment, "XDG_CONFIG_HOME", ".config") / "verso" / "config.toml";
}

std::filesystem::path find_book(const std::optional<std::string>& flag,
                                const Environment& environment,
                                const std::optional<std::string>& setting) {
  if (flag && flag->empty()) throw Error(ErrorKind::usage, "--db needs the name of a file");
  if (flag) return *flag;
  if (const auto given = set(environment, "VERSO_DB")) return *given;
  if (setting && !setting->empty()) return from_home(environment, *setting);
  return base(environment, "XDG_DATA_HOME", ".local/share") / "verso" / "verso.db";
}

void make_private_directory(const std::filesystem::path& directory) {
  std::error_code fault;
  if (directory.empty() || std::filesystem::exists(directory, fault)) return;
  make_private_directory(directory.parent_path());
  if (mkdir(directory.c_str(), 0700) != 0 && errno != EEXIST) {
    throw Error(ErrorKind::storage,
                "cannot make the directory " + directory.string() + ": " + std::strerror(errno));
  }
}

}  // namespace verso::cli

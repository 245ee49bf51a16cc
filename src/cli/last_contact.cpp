#include "cli/last_contact.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <fstream>

#include "cli/paths.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

namespace fs = std::filesystem;

/// FNV-1a (draft-eastlake-fnv): names a file after a path; collisions would only share `@last`.
std::uint64_t hash(std::string_view text) {
  std::uint64_t value = 0xcbf29ce484222325U;
  for (const char c : text) {
    value ^= static_cast<unsigned char>(c);
    value *= 0x100000001b3U;
  }
  return value;
}

std::optional<fs::path> state_directory(const Environment& environment) {
  const std::string state = environment("XDG_STATE_HOME").value_or("");
  if (state.starts_with('/')) return fs::path(state) / "verso";
  const std::string home = environment("HOME").value_or("");
  if (home.empty()) return std::nullopt;
  return fs::path(home) / ".local" / "state" / "verso";
}

/// Digits of the largest number.
constexpr int longest_number = 19;

/// Opens a file that is written over, always with as many bytes. One that is emptied first is
/// written to the disk at once by some file systems (ext4's auto_da_alloc), a tenth of a `show`.
int open_for_writing(const fs::path& file) {
  return ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
}

}  // namespace

fs::path last_contact_file(const Environment& environment, const fs::path& book) {
  const auto directory = state_directory(environment);
  if (!directory) return fs::path(book) += "-last";
  std::error_code fault;
  fs::path whole = fs::weakly_canonical(book, fault);
  if (fault) whole = book;
  return *directory / fmt::format("last-{:016x}", hash(whole.native()));
}

std::optional<ContactId> read_last_contact(const fs::path& file) {
  std::ifstream stream(file);
  std::int64_t id = 0;
  if (!(stream >> id) || id <= 0) return std::nullopt;
  return ContactId{id};
}

void write_last_contact(const fs::path& file, ContactId contact) {
  int descriptor = open_for_writing(file);
  if (descriptor < 0 && errno == ENOENT) {
    try {
      make_private_directory(file.parent_path());
    } catch (const Error&) {
      return;
    }
    descriptor = open_for_writing(file);
  }
  if (descriptor < 0) return;
  const std::string line = fmt::format("{:<{}}\n", number(contact), longest_number);
  [[maybe_unused]] const auto written = ::write(descriptor, line.data(), line.size());
  ::close(descriptor);
}

}  // namespace verso::cli

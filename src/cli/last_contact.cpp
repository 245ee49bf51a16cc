#include "cli/last_contact.hpp"

#include <fmt/format.h>

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
  try {
    make_private_directory(file.parent_path());
  } catch (const Error&) {
    return;
  }
  std::ofstream(file, std::ios::trunc) << number(contact) << '\n';
}

}  // namespace verso::cli

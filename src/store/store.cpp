#include "store/store.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <random>

#include "store/fts5.hpp"

namespace verso::store {

Store::Store(const std::string& path, Database::Access access, Settings settings,
             OldFormat old_format)
    : settings_(std::move(settings)), database_(path, access) {
  int version = 0;
  {
    const Snapshot snapshot(database_);
    version = check_format(database_);
    // An index keeps the language that it was built in; `doctor --rebuild` gives it another.
    extend_fts5(database_, version == 0 ? settings_.language : language());
  }
  const bool fresh = version == 0;
  if (version != schema_version()) migrate(database_, old_format);
  if (fresh) {
    database_
        .query(
            "INSERT INTO meta (key, value) VALUES ('uid', ?), ('language', ?) "
            "ON CONFLICT DO NOTHING")
        .bind(random_uid(), settings_.language)
        .run();
  }
}

std::string Store::meta(std::string_view key) {
  Statement statement = database_.query("SELECT value FROM meta WHERE key = ?");
  statement.bind(key);
  return statement.step() ? statement.text(0) : std::string();
}

void Store::set_meta(std::string_view key, std::string_view value) {
  database_
      .query(
          "INSERT INTO meta (key, value) VALUES (?, ?) "
          "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
      .bind(key, value)
      .run();
}

bool Store::is_empty() {
  return database_.integer(
             "SELECT EXISTS (SELECT 1 FROM contact) OR EXISTS (SELECT 1 FROM touch)") == 0;
}

bool Store::is_untouched() {
  return database_.integer("SELECT count(*) FROM sqlite_sequence") == 0;
}

std::string Store::language() { return meta("language"); }

std::string random_uid() {
  std::random_device device;
  std::uniform_int_distribution<std::uint64_t> any;
  const std::uint64_t high = (any(device) & 0xffffffffffff0fffULL) | 0x4000ULL;
  const std::uint64_t low = (any(device) & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
  return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, (high >> 16) & 0xffff,
                     high & 0xffff, low >> 48, low & 0xffffffffffffULL);
}

}  // namespace verso::store

#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "store/database.hpp"
#include "store/migrate.hpp"

namespace verso::store {

/// What the store needs to know beside its file.
struct Settings {
  std::string language = "en";          ///< of stemming, for a new database
  int undo_steps = 200;                 ///< how many steps are kept
  std::size_t undo_bytes = 64'000'000;  ///< and how many bytes of them; the latest always is
};

/// One verso database, ready for use: opened, of this program's format, with foreign keys held.
class Store {
 public:
  /// Throws Error{storage}.
  Store(const std::string& path, Database::Access access, Settings settings,
        OldFormat old_format = OldFormat::copied);

  Database& database() { return database_; }
  const Settings& settings() const { return settings_; }

  std::string meta(std::string_view key);
  void set_meta(std::string_view key, std::string_view value);

  /// The step that this connection recorded last; 0: none.
  std::int64_t recorded_step() const { return recorded_step_; }
  void set_recorded_step(std::int64_t step) { recorded_step_ = step; }

  /// Whether there is no contact and no touch.
  bool is_empty();
  /// Whether no number was ever given to anything.
  bool is_untouched();

  /// The language that the text index is stemmed in; empty before the first one is set.
  std::string language();

 private:
  Settings settings_;
  Database database_;
  std::int64_t recorded_step_ = 0;
};

/// A random UUID (RFC 4122, version 4).
std::string random_uid();

}  // namespace verso::store

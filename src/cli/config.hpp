#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "verso/date.hpp"

namespace verso::cli {

/// A setting that verso knows.
struct Setting {
  enum class Kind { text, list, choice, number, size, hours, calling_code };
  std::string_view key;    ///< "me.name"; "query." is a family: any name may follow the dot
  Kind kind;
  std::string_view fallback;  ///< what holds where it is not set, as it would be typed
  std::string_view help;
  std::vector<std::string_view> choices = {};
};

std::span<const Setting> settings();

/// The setting of that key. Throws Error{usage} for an unknown key, with the nearest known one.
const Setting& find_setting(std::string_view key);

/// Throws Error{usage} if the text is no value for the setting.
void check_setting(const Setting& setting, std::string_view key, std::string_view value);

/// What the user's settings file says. Keys that verso does not know are kept but mean nothing.
class Config {
 public:
  /// The defaults.
  Config() = default;
  /// Reads TOML; `file` is named in errors. Throws Error{bad_data} for what is no TOML, or a known
  /// setting with a value that it cannot have.
  static Config parse(std::string_view toml, std::string_view file);

  /// The value as it would be typed, lists with commas; nothing where it is not set.
  std::optional<std::string> get(std::string_view key) const;
  /// The value, or the setting's default.
  std::string value(std::string_view key) const;
  /// The items of a list.
  std::vector<std::string> items(std::string_view key) const;
  /// What follows a family such as "query." in the keys that are set.
  std::vector<std::string> names(std::string_view family) const;
  /// A number or a size in bytes; `64M` is 64,000,000.
  std::size_t number(std::string_view key) const;
  DateOrder date_order() const;

  /// All that is set, by key.
  const std::map<std::string, std::vector<std::string>, std::less<>>& all() const {
    return values_;
  }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// Reads the file; the defaults where there is none. Throws Error{storage, bad_data}.
Config read_config(const std::filesystem::path& file);

}  // namespace verso::cli

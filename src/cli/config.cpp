#include "cli/config.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

#include "cli/files.hpp"
#include "cli/quiet_hours.hpp"
#include "model/nearest.hpp"
#include "model/phone_number.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

/// `64000000`, `64M`; nothing for other text.
std::optional<std::size_t> parse_size(std::string_view text, bool with_unit) {
  std::size_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (fault != std::errc{}) return std::nullopt;
  if (unit.empty()) return value;
  if (!with_unit || value > 1'000'000'000) return std::nullopt;
  if (unit == "k" || unit == "K") return value * 1'000;
  if (unit == "M") return value * 1'000'000;
  if (unit == "G") return value * 1'000'000'000;
  return std::nullopt;
}

std::vector<std::string> texts(const toml::node& node) {
  if (const auto* list = node.as_array()) {
    std::vector<std::string> all;
    for (const toml::node& item : *list) {
      for (std::string& text : texts(item)) all.push_back(std::move(text));
    }
    return all;
  }
  if (const auto* text = node.as_string()) return {text->get()};
  if (const auto* number = node.as_integer()) return {std::to_string(number->get())};
  if (const auto* truth = node.as_boolean()) return {truth->get() ? "true" : "false"};
  std::ostringstream other;
  node.visit([&other](const auto& value) {
    if constexpr (toml::is_value<decltype(value)>) other << value.get();
  });
  return {other.str()};
}

using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

void flatten(const toml::table& table, const std::string& prefix, Values& values) {
  for (const auto& [key, node] : table) {
    const std::string full = prefix + std::string(key.str());
    if (const auto* inner = node.as_table()) {
      flatten(*inner, full + ".", values);
    } else {
      values[full] = texts(node);
    }
  }
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ",") + item;
  return text;
}

const Setting* known(std::string_view key) {
  const auto matches = [key](const Setting& setting) {
    const bool is_family = setting.key.ends_with('.');
    return is_family ? key.starts_with(setting.key) && key.size() > setting.key.size()
                     : setting.key == key;
  };
  const auto found = std::ranges::find_if(settings(), matches);
  return found == settings().end() ? nullptr : &*found;
}

}  // namespace

std::span<const Setting> settings() {
  using enum Setting::Kind;
  static const std::array<Setting, 19> all{{
      {"me.name", text, "", "your name, as drafts sign it"},
      {"me.address", list, "", "your e-mail addresses"},
      {"date.order", choice, "", "how 3/4/2026 is read", {"dmy", "mdy"}},
      {"date.show",
       choice,
       "iso",
       "how days are shown: 2026-11-22, or as your locale does",
       {"iso", "locale"}},
      {"language", text, "en", "of the notes, for stemming (ISO 639-1)"},
      {"phone.country", calling_code, "", "your country's calling code, for numbers without one: 34"},
      {"db", text, "", "the database file"},
      {"undo.steps", number, "200", "how many steps undo keeps"},
      {"undo.size", size, "64M", "how many bytes undo keeps"},
      {"pager", text, "less -FRX", "what shows long output; PAGER goes before it"},
      {"color", choice, "auto", "when to use colour", {"auto", "always", "never"}},
      {"mail.touch",
       choice,
       "day",
       "one touch for each thread and day, or each message",
       {"day", "message"}},
      {"sync.vcard",
       choice,
       "4.0",
       "the version of new cards that `verso sync` writes",
       {"4.0", "3.0"}},
      {"synonyms.wordnet", text, "",
       "a WordNet's folder, for more words in who and match: /usr/share/wordnet"},
      {"query.", text, "", "a saved query: @NAME stands for it"},
      {"alias.", text, "", "a command of your own: alias.work = \"due +work\""},
      {"remind.quiet", hours, "", "hours in which remind says nothing: 22:00-07:00"},
      {"picker", text, "fzf", "what picks one of several people; empty: by number"},
      {"editor", text, "", "what edits texts; VISUAL and EDITOR go before it"},
  }};
  return all;
}

const Setting& find_setting(std::string_view key) {
  if (const Setting* setting = known(key)) return *setting;
  std::vector<std::string_view> keys;
  for (const Setting& setting : settings()) keys.push_back(setting.key);
  const auto near = nearest(key, keys);
  throw Error(ErrorKind::usage, "unknown setting \"" + std::string(key) + "\"; " +
                                    (near ? "did you mean " + std::string(*near) + "?"
                                          : "verso config lists them"));
}

void check_setting(const Setting& setting, std::string_view key, std::string_view value) {
  std::string wanted;
  switch (setting.kind) {
    case Setting::Kind::text:
    case Setting::Kind::list:
      return;
    case Setting::Kind::choice:
      if (std::ranges::find(setting.choices, value) != setting.choices.end()) return;
      for (const std::string_view choice : setting.choices) {
        wanted += (wanted.empty() ? "" : " or ") + std::string(choice);
      }
      break;
    case Setting::Kind::number:
      if (parse_size(value, false)) return;
      wanted = "a number";
      break;
    case Setting::Kind::size:
      if (parse_size(value, true)) return;
      wanted = "a size like 64M";
      break;
    case Setting::Kind::hours:
      if (parse_quiet_hours(value)) return;
      wanted = "hours like 22:00-07:00";
      break;
    case Setting::Kind::calling_code:
      if (is_calling_code(value)) return;
      wanted = "a calling code like 34";
      break;
  }
  throw Error(ErrorKind::usage, "the setting " + std::string(key) + " is " + wanted + ", not \"" +
                                    std::string(value) + "\"");
}

Config Config::parse(std::string_view toml, std::string_view file) {
  Config config;
  try {
    flatten(toml::parse(toml, file), "", config.values_);
  } catch (const toml::parse_error& fault) {
    throw Error(ErrorKind::bad_data, std::string(file) + ", line " +
                                         std::to_string(fault.source().begin.line) + ": " +
                                         std::string(fault.description()));
  }
  for (const auto& [key, items] : config.values_) {
    const Setting* setting = known(key);
    if (!setting || joined(items).empty()) continue;
    // Was taken for long whatever it was, and does nothing where it is off.
    if (setting->kind == Setting::Kind::calling_code) continue;
    try {
      check_setting(*setting, key, joined(items));
    } catch (const Error& error) {
      throw Error(ErrorKind::bad_data, std::string(file) + ": " + error.what());
    }
  }
  return config;
}

std::optional<std::string> Config::get(std::string_view key) const {
  const auto found = values_.find(key);
  if (found == values_.end()) return std::nullopt;
  return joined(found->second);
}

std::string Config::value(std::string_view key) const {
  if (const auto set = get(key)) return *set;
  const Setting* setting = known(key);
  return setting ? std::string(setting->fallback) : "";
}

std::vector<std::string> Config::items(std::string_view key) const {
  const auto found = values_.find(key);
  return found == values_.end() ? std::vector<std::string>{} : found->second;
}

std::vector<std::string> Config::names(std::string_view family) const {
  std::vector<std::string> names;
  for (const auto& [key, value] : values_) {
    if (key.starts_with(family)) names.push_back(key.substr(family.size()));
  }
  return names;
}

std::size_t Config::number(std::string_view key) const {
  return parse_size(value(key), true).value_or(0);
}

DateOrder Config::date_order() const {
  const std::string order = value("date.order");
  if (order == "dmy") return DateOrder::day_month;
  return order == "mdy" ? DateOrder::month_day : DateOrder::unset;
}

Config read_config(const std::filesystem::path& file) {
  return file.empty() ? Config{} : Config::parse(read_file(file), file.string());
}

}  // namespace verso::cli

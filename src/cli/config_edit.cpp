#include "cli/config_edit.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

#include "cli/config.hpp"
#include "model/text.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

constexpr std::string_view file_name = "the settings";

std::string quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') quoted += '\\';
    if (byte < 0x20 || byte == 0x7f) quoted += fmt::format("\\u{:04X}", byte);
    else quoted += c;
  }
  return quoted + '"';
}

/// The name of a setting as TOML writes it: https://toml.io/en/v1.0.0#keys, bare keys.
std::string written_key(std::string_view key) {
  const bool is_bare = std::ranges::all_of(key, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  return is_bare && !key.empty() ? std::string(key) : quoted(key);
}

/// The value as TOML writes it.
std::string literal(const Setting& setting, std::string_view value) {
  if (setting.kind == Setting::Kind::number) return std::string(value);
  if (setting.kind != Setting::Kind::list) return quoted(value);
  std::string list = "[";
  for (std::size_t from = 0; from <= value.size();) {
    const std::size_t comma = std::min(value.find(',', from), value.size());
    const std::string_view item = text::trim(value.substr(from, comma - from));
    if (!item.empty()) list += (list.size() > 1 ? ", " : "") + quoted(item);
    from = comma + 1;
  }
  return list + ']';
}

/// A text by its lines; places in it are those that toml++ tells, from 1, columns in characters.
class Lines {
 public:
  explicit Lines(std::string text) : text_(std::move(text)) {
    if (!text_.empty() && text_.back() != '\n') text_ += '\n';
  }

  std::size_t begin_of(toml::source_index line) const {
    std::size_t at = 0;
    for (toml::source_index i = 1; i < line && at < text_.size(); ++i) {
      const std::size_t end = text_.find('\n', at);
      at = end == std::string::npos ? text_.size() : end + 1;
    }
    return at;
  }

  std::size_t at(toml::source_position position) const {
    std::size_t at = begin_of(position.line);
    for (toml::source_index i = 1; i < position.column && at < text_.size(); ++i) {
      do ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xc0U) == 0x80U);
    }
    return at;
  }

  std::string& text() { return text_; }

 private:
  std::string text_;
};

/// "me" and "name" of "me.name"; no table for "language".
struct Path {
  std::string_view table;
  std::string_view leaf;
};

Path path_of(std::string_view key) {
  const auto dot = key.find('.');
  if (dot == std::string_view::npos) return {"", key};
  return {key.substr(0, dot), key.substr(dot + 1)};
}

toml::table parse(std::string_view text) {
  (void)Config::parse(text, file_name);  // says what is wrong with it
  return toml::parse(text);
}

/// The child that ends last among those that are no tables themselves: a new one goes behind it.
struct Last {
  const toml::key* key = nullptr;
  const toml::node* node = nullptr;
};

Last last_value(const toml::table& table) {
  Last last;
  for (const auto& [key, node] : table) {
    const auto* inner = node.as_table();
    if (inner && !inner->is_inline()) continue;
    if (!last.node || node.source().end.line >= last.node->source().end.line) last = {&key, &node};
  }
  return last;
}

std::string inserted(std::string_view toml, const toml::table& root, const Path& path,
                     const std::string& value) {
  Lines lines{std::string(toml)};
  const std::string line = written_key(path.leaf) + " = " + value + "\n";
  const toml::node* table = path.table.empty() ? &root : root.get(path.table);
  if (!table || !table->as_table()) {
    if (!lines.text().empty()) lines.text() += '\n';
    return lines.text() + "[" + std::string(path.table) + "]\n" + line;
  }
  const Last last = last_value(*table->as_table());
  if (!last.node) {
    const std::size_t at = path.table.empty() ? 0 : lines.begin_of(table->source().begin.line + 1);
    return lines.text().insert(at, line);
  }
  // A sister may be written "me.name = …" outside of any [me].
  const std::size_t sister = lines.begin_of(last.key->source().begin.line);
  const std::string_view written = text::trim(std::string_view(lines.text()).substr(sister));
  const std::string prefix = path.table.empty() ? "" : std::string(path.table) + ".";
  const bool dotted = !prefix.empty() && written.starts_with(prefix);
  const std::size_t behind = lines.begin_of(last.node->source().end.line + 1);
  return lines.text().insert(behind, (dotted ? prefix : "") + line);
}

const toml::node* find(const toml::table& root, const Path& path) {
  if (path.table.empty()) return root.get(path.leaf);
  const toml::table* table = root[path.table].as_table();
  return table ? table->get(path.leaf) : nullptr;
}

enum class Wanted { set, unset };

/// The text, if it says what was meant and nothing else changed.
std::string checked(std::string changed, std::string_view before, std::string_view key,
                    Wanted wanted) {
  auto expected = Config::parse(before, file_name).all();
  expected.erase(std::string(key));
  try {
    auto found = Config::parse(changed, file_name).all();
    const bool holds = found.contains(std::string(key)) == (wanted == Wanted::set);
    found.erase(std::string(key));
    if (holds && found == expected) return changed;
  } catch (const Error&) {
    // falls through: the change broke the file
  }
  throw Error(ErrorKind::refused, "the settings file is written in a way that cannot be changed " +
                                      std::string("line by line; use verso config edit"));
}

}  // namespace

std::string with_setting(std::string_view toml, std::string_view key, std::string_view value) {
  const Setting& setting = find_setting(key);
  check_setting(setting, key, value);
  const toml::table root = parse(toml);
  const Path path = path_of(key);
  const std::string written = literal(setting, value);
  std::string changed;
  if (const toml::node* node = find(root, path)) {
    Lines lines{std::string(toml)};
    const std::size_t begin = lines.at(node->source().begin);
    const std::size_t end = lines.at(node->source().end);
    changed = lines.text().replace(begin, end - begin, written);
  } else {
    changed = inserted(toml, root, path, written);
  }
  return checked(std::move(changed), toml, key, Wanted::set);
}

std::string without_setting(std::string_view toml, std::string_view key) {
  find_setting(key);
  const toml::table root = parse(toml);
  const Path path = path_of(key);
  const toml::node* node = find(root, path);
  if (!node) return std::string(toml);
  const toml::table& table = path.table.empty() ? root : *root[path.table].as_table();
  Lines lines{std::string(toml)};
  const std::size_t begin = lines.begin_of(table.find(path.leaf)->first.source().begin.line);
  const std::size_t end = lines.begin_of(node->source().end.line + 1);
  return checked(lines.text().erase(begin, end - begin), toml, key, Wanted::unset);
}

}  // namespace verso::cli

#include "helpers/mail_headers.hpp"

#include <algorithm>

namespace verso::helpers {
namespace {

constexpr std::size_t longest_value = 1 << 18;
constexpr std::size_t most_fields = 2000;
constexpr std::size_t most_ids = 200;
constexpr std::size_t longest_id = 1000;

bool is_name(char c) { return c > 32 && c < 127 && c != ':'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view trim(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

}  // namespace

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_field(std::string_view line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string_view name = trim(line.substr(0, colon));
  return !name.empty() && line.front() != ' ' && line.front() != '\t' &&
         std::ranges::all_of(name, is_name);
}

Headers::Headers(std::string_view text) {
  while (!text.empty()) add_line(take_line(text));
}

void Headers::add_line(std::string_view line) {
  if (line.starts_with(' ') || line.starts_with('\t')) {
    if (fields_.empty()) return;
    std::string& value = fields_.back().second;
    if (value.size() + line.size() < longest_value) value.append(" ").append(trim(line));
    return;
  }
  if (!is_field(line) || fields_.size() == most_fields) return;
  const std::size_t colon = line.find(':');
  std::string key(trim(line.substr(0, colon)));
  std::ranges::transform(key, key.begin(), lower);
  fields_.emplace_back(std::move(key), trim(line.substr(colon + 1)).substr(0, longest_value));
}

bool Headers::has(std::string_view name) const {
  return std::ranges::any_of(fields_, [name](const auto& field) { return field.first == name; });
}

std::string Headers::first(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (key == name) return value;
  }
  return {};
}

std::vector<std::string> Headers::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto& [key, value] : fields_) {
    if (key == name) values.push_back(value);
  }
  return values;
}

std::vector<std::string> message_ids(std::string_view value) {
  std::vector<std::string> ids;
  while (ids.size() < most_ids) {
    const std::size_t begin = value.find('<');
    if (begin == std::string_view::npos) break;
    const std::size_t end = value.find('>', begin);
    if (end == std::string_view::npos) break;
    std::string id(value.substr(begin + 1, end - begin - 1));
    std::erase_if(id, [](char c) { return c == ' ' || c == '\t'; });
    if (!id.empty() && id.size() <= longest_id) ids.push_back(std::move(id));
    value.remove_prefix(end + 1);
  }
  return ids;
}

}  // namespace verso::helpers

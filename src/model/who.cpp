#include "model/who.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "model/text.hpp"
#include "model/utf8.hpp"

namespace verso {
namespace {

bool is_hyphen(char32_t code) {
  return code == U'-' || code == 0x2010 || code == 0x2011 || code == 0x00AD;
}

// A name as it is compared: its key and, where it has a hyphen, the key of its joined parts.
std::vector<std::string> keys(std::string_view name) {
  std::vector<std::string> all{text::name_key(name)};
  std::string joined;
  for (std::size_t at = 0; at < name.size();) {
    const text::CodePoint point = text::decode(name, at);
    if (!is_hyphen(point.value)) joined.append(name.substr(at, point.length));
    at += point.length;
  }
  if (joined.size() != name.size()) all.push_back(text::name_key(joined));
  return all;
}

std::vector<std::string_view> words(std::string_view key) {
  std::vector<std::string_view> all;
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    all.push_back(key.substr(0, end));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  return all;
}

}  // namespace

std::string whole_key(std::string_view name) {
  std::string key = text::name_key(name);
  if (!key.empty()) return key;
  // A name of punctuation alone has no key: it is found as it stands.
  std::string itself(text::trim(name));
  std::ranges::replace(itself, '\n', ' ');
  return itself;
}

WhoKeys who_keys(std::string_view name) {
  WhoKeys result{keys(name), {}};
  std::erase_if(result.whole, [](const std::string& key) { return key.empty(); });
  if (result.whole.empty()) {
    std::string own = whole_key(name);
    if (!own.empty()) result.whole.push_back(std::move(own));
  }
  for (const std::string& key : keys(name.substr(0, name.find('@', 1)))) {
    for (const std::string_view word : words(key)) result.words.emplace_back(word);
  }
  return result;
}

}  // namespace verso

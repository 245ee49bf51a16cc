#include "model/who.hpp"

#include <algorithm>
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

// The longest typed word has the fewest words to choose from, and those are among the choices of
// every shorter word that begins it: taking the first that fits, longest first, misses no solution.
bool begins_words_of(std::string_view typed_key, std::string_view name_key) {
  std::vector<std::string_view> typed = words(typed_key);
  std::vector<std::string_view> free = words(name_key);
  std::sort(typed.begin(), typed.end(), [](auto a, auto b) { return a.size() > b.size(); });
  return std::all_of(typed.begin(), typed.end(), [&free](std::string_view word) {
    const auto fits = std::find_if(free.begin(), free.end(), [word](std::string_view whole) {
      return whole.starts_with(word);
    });
    if (fits == free.end()) return false;
    free.erase(fits);
    return true;
  });
}

WhoRank rank_of_keys(std::string_view typed, std::string_view name, std::string_view own_words) {
  if (typed.empty() || name.empty()) return WhoRank::none;
  if (typed == name) return WhoRank::exact;
  if (begins_words_of(typed, own_words)) return WhoRank::prefix;
  return name.find(typed) != std::string_view::npos ? WhoRank::substring : WhoRank::none;
}

}  // namespace

WhoKeys who_keys(std::string_view name) {
  WhoKeys result{keys(name), {}};
  std::erase_if(result.whole, [](const std::string& key) { return key.empty(); });
  // A name of punctuation alone has no key: it is found as it stands.
  if (result.whole.empty() && !text::trim(name).empty()) {
    result.whole.emplace_back(text::trim(name));
  }
  for (const std::string& key : keys(name.substr(0, name.find('@', 1)))) {
    for (const std::string_view word : words(key)) result.words.emplace_back(word);
  }
  return result;
}

WhoRank who_rank(std::string_view typed, std::span<const std::string> names) {
  const std::vector<std::string> typed_keys = keys(typed);
  const bool whole_address = typed.find('@', 1) != std::string_view::npos;
  WhoRank best = WhoRank::none;
  for (const std::string& name : names) {
    // A name of punctuation alone has no key: it is found as it stands.
    if (!text::trim(typed).empty() && text::trim(typed) == text::trim(name)) return WhoRank::exact;
    const std::size_t at_sign = whole_address ? std::string::npos : name.find('@', 1);
    const std::vector<std::string> name_keys = keys(name);
    const std::vector<std::string> own_keys = keys(std::string_view(name).substr(0, at_sign));
    for (const std::string& typed_key : typed_keys) {
      for (std::size_t i = 0; i < name_keys.size(); ++i) {
        best = std::max(best, rank_of_keys(typed_key, name_keys[i],
                                           own_keys[std::min(i, own_keys.size() - 1)]));
      }
    }
  }
  return best;
}

}  // namespace verso

#include "model/like_names.hpp"

#include <algorithm>

#include "model/short_names.hpp"

namespace verso {
namespace {

/// Shorter words differ too easily: "Ann" and "Ian".
constexpr std::size_t shortest_misspelt = 4;

bool has_digit(std::string_view word) {
  return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_one_slip(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (has_digit(a) || has_digit(b)) return false;
  if (a.size() < shortest_misspelt || b.size() - a.size() > 1) return false;
  const auto [left, right] = std::ranges::mismatch(a, b);
  const std::string_view rest_a = a.substr(static_cast<std::size_t>(left - a.begin()));
  const std::string_view rest_b = b.substr(static_cast<std::size_t>(right - b.begin()));
  if (a.size() != b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.empty() || rest_a.substr(1) == rest_b.substr(1)) return !rest_a.empty();
  return rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
         rest_a.substr(2) == rest_b.substr(2);
}

bool is_initial_of(std::string_view initial, std::string_view word) {
  return initial.size() == 1 && !has_digit(initial) && word.starts_with(initial);
}

bool are_initials(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() != b.size() || a.size() < 2) return false;
  bool any_whole = false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    any_whole = any_whole || (a[i] == b[i] && a[i].size() > 1);
    const bool fits = a[i] == b[i] || is_initial_of(a[i], b[i]) || is_initial_of(b[i], a[i]);
    if (!fits) return false;
  }
  return any_whole;
}

bool differ_by_one_slip(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() != b.size()) return false;
  int slips = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (++slips > 1 || !is_one_slip(a[i], b[i])) return false;
  }
  return slips == 1;
}

std::vector<std::string> with_full_form(std::vector<std::string> words) {
  if (words.size() > 1) words.front() = full_form(words.front());
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

}  // namespace

NameLikeness likeness(std::vector<std::string> a, std::vector<std::string> b) {
  if (a.empty() || b.empty()) return NameLikeness::none;
  if (a == b) return NameLikeness::same;
  if (are_initials(a, b)) return NameLikeness::initials;
  if (with_full_form(a) == with_full_form(b)) return NameLikeness::short_form;
  if (differ_by_one_slip(a, b)) return NameLikeness::near_spelling;
  std::ranges::sort(a);
  std::ranges::sort(b);
  return a == b ? NameLikeness::other_order : NameLikeness::none;
}

std::vector<std::string> likeness_keys(const std::vector<std::string>& words) {
  std::vector<std::string> keys;
  if (words.empty()) return keys;
  std::vector<std::string> sorted = words;
  std::ranges::sort(sorted);
  keys.push_back(joined(sorted));
  // Two words that differ by one letter agree once a letter of each is left out.
  const std::string whole = joined(words);
  keys.push_back(whole);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    if (whole[i] != ' ') keys.push_back(whole.substr(0, i) + whole.substr(i + 1));
  }
  keys.push_back(joined(with_full_form(words)));
  if (words.size() > 1) {
    std::vector<std::string> initial = words;
    initial.front().resize(1);
    keys.push_back(joined(initial));
  }
  std::ranges::sort(keys);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace verso

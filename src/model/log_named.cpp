#include "model/log_named.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>

namespace verso::log_sentence {
namespace {

/// How surely a run of words names somebody, from a part of the name to the whole of it.
enum class Fit { none, part, whole };

/// "r" begins "ruiz".
bool fits_word(const std::string& typed, const std::string& word) {
  return typed == word || (typed.size() == 1 && word.starts_with(typed));
}

/// Each typed word is one of the name, in its order; single letters stand for a word.
bool fits_in_order(std::span<const std::string> typed, std::span<const std::string> words) {
  std::size_t at = 0;
  bool any_full = false;
  for (const std::string& word : typed) {
    while (at < words.size() && !fits_word(word, words[at])) ++at;
    if (at == words.size()) return false;
    any_full = any_full || words[at] == word;
    ++at;
  }
  return any_full;
}

std::string run_together(std::span<const std::string> words) {
  std::string all;
  for (const std::string& word : words) all += word;
  return all;
}

bool are_initials(const std::string& typed, const std::vector<std::string>& words) {
  if (typed.size() != words.size() || words.size() < 2) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].front() != typed[i]) return false;
  }
  return true;
}

/// `initials`: the words are written as "AR" or "A.R.".
Fit fit(std::span<const std::string> typed, bool initials, const Name& name) {
  if (std::ranges::equal(typed, name.words) || std::ranges::equal(typed, name.nickname)) {
    return Fit::whole;
  }
  if (fits_in_order(typed, name.words)) return Fit::part;
  if (initials && are_initials(run_together(typed), name.words)) return Fit::part;
  // A nickname with the last name.
  const std::size_t nick = name.nickname.size();
  if (nick > 0 && typed.size() > nick && std::ranges::equal(typed.first(nick), name.nickname) &&
      !name.words.empty() && fits_in_order(typed.subspan(nick), name.words)) {
    return Fit::part;
  }
  return Fit::none;
}

}  // namespace

std::vector<ContactId> named(std::span<const std::string> typed, bool initials,
                             const std::vector<Name>& names) {
  std::vector<ContactId> whole;
  std::vector<ContactId> part;
  for (const Name& name : names) {
    const Fit how = fit(typed, initials, name);
    if (how == Fit::whole) whole.push_back(name.id);
    if (how == Fit::part) part.push_back(name.id);
  }
  return whole.empty() ? part : whole;
}

void tell_apart(std::vector<Person>& met,
                const std::function<std::size_t(ContactId, ContactId)>& ties) {
  std::vector<ContactId> certain;
  for (const Person& person : met) {
    if (person.candidates.size() == 1) certain.push_back(person.candidates.front());
  }
  const auto is_certain = [&](ContactId id) {
    return std::ranges::find(certain, id) != certain.end();
  };
  // "Ana Ruiz …, Ana": the same one again.
  std::erase_if(met, [&](const Person& person) {
    return person.candidates.size() > 1 && std::ranges::any_of(person.candidates, is_certain);
  });
  for (Person& person : met) {
    if (person.candidates.size() < 2) continue;
    std::vector<ContactId> tied;
    std::ranges::copy_if(person.candidates, std::back_inserter(tied), [&](ContactId candidate) {
      return std::ranges::any_of(certain,
                                 [&](ContactId other) { return ties(candidate, other) > 0; });
    });
    if (tied.size() == 1) person.candidates = std::move(tied);
  }
}

}  // namespace verso::log_sentence

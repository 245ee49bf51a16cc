#include "model/synonyms.hpp"

#include <algorithm>

#include <word_lists.hpp>

#include "model/commonness.hpp"

namespace verso {
namespace {

constexpr double same_meaning = 0.75;
constexpr double of_subject = 0.4;  // a word and the subject that it belongs to
constexpr double same_subject = 0.22;
constexpr double of_thesaurus = 0.4;

std::string_view shipped() {
  for (const auto& file : words::files) {
    if (file.name == "synonyms.txt") return file.text;
  }
  return {};
}

}  // namespace

Synonyms::Synonyms(const tokens::Tokenizer& tokenizer, const OwnSynonyms& own)
    : tokenizer_(tokenizer), thesaurus_(own.thesaurus) {
  read(own.list);
  read(shipped());
}

Stems Synonyms::stems_of(std::string_view words) const {
  Stems stems;
  for (auto& token : tokenizer_.split(words)) stems.push_back(std::move(token.text));
  return stems;
}

void Synonyms::read(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.starts_with('#')) continue;
    Line parsed{line.find(':') != std::string_view::npos, {}};
    for (std::size_t from = 0; from < line.size();) {
      const std::size_t to = std::min(line.find_first_of(",:", from), line.size());
      Stems entry = stems_of(line.substr(from, to - from));
      if (!entry.empty()) {
        by_first_stem_[entry.front()].push_back({lines_.size(), parsed.entries.size()});
        parsed.entries.push_back(std::move(entry));
      }
      from = to + 1;
    }
    lines_.push_back(std::move(parsed));
  }
}

void Synonyms::add(std::map<Stems, double>& found, const Stems& entry, double nearness,
                   bool follow) const {
  const auto places = by_first_stem_.find(entry.front());
  if (places == by_first_stem_.end()) return;
  for (const Place& place : places->second) {
    const Line& line = lines_[place.line];
    if (line.entries[place.entry] != entry) continue;
    for (std::size_t other = 0; other < line.entries.size(); ++other) {
      if (other == place.entry) continue;
      const bool with_head = place.entry == 0 || other == 0;
      const double value = !line.has_head ? same_meaning : with_head ? of_subject : same_subject;
      double& best = found[line.entries[other]];
      best = std::max(best, nearness * value);
      if (follow && !line.has_head) add(found, line.entries[other], nearness * value, false);
    }
  }
}

/// Long phrases stand in no note, and everyday words there mean something else as often as not.
void Synonyms::add_from_thesaurus(std::map<Stems, double>& found, std::string_view typed) const {
  constexpr std::size_t most_words = 2;
  for (const std::string& words : thesaurus_(typed)) {
    Stems other = stems_of(words);
    if (other.empty() || other.size() > most_words) continue;
    if (other.size() == 1 && weight_of_word(words) < 1) continue;
    double& best = found[std::move(other)];
    best = std::max(best, of_thesaurus);
  }
}

std::map<Stems, double> Synonyms::of(const Stems& entry, std::string_view typed) const {
  std::map<Stems, double> found;
  add(found, entry, 1, true);
  if (thesaurus_) add_from_thesaurus(found, typed);
  found.erase(entry);
  return found;
}

std::size_t Synonyms::longest_entry(std::span<const std::string> stems, std::size_t at) const {
  std::size_t longest = 0;
  const auto places = by_first_stem_.find(stems[at]);
  if (places == by_first_stem_.end()) return 0;
  for (const Place& place : places->second) {
    const Stems& entry = lines_[place.line].entries[place.entry];
    if (entry.size() < 2 || entry.size() <= longest || entry.size() > stems.size() - at) continue;
    if (std::equal(entry.begin(), entry.end(), stems.begin() + static_cast<std::ptrdiff_t>(at))) {
      longest = entry.size();
    }
  }
  return longest;
}

}  // namespace verso

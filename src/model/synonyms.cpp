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

bool is_english(std::string_view language) {
  return language == "en" || language.starts_with("en-") || language == "english";
}

bool is_plain(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

std::string_view beginning_of(std::string_view text) {
  constexpr std::size_t long_word = 6;  // shorter ones change early: "using" is "use"
  const auto end = std::find_if_not(text.begin(), text.end(), is_plain);
  const auto length = static_cast<std::size_t>(end - text.begin());
  if (length < 2) return {};
  const std::string_view letters = text.substr(0, length < long_word ? 2 : 3);
  // As a last letter y becomes another: "dying" is "die".
  return letters.find('y', 1) == std::string_view::npos ? letters : std::string_view();
}

Synonyms::Synonyms(const tokens::Tokenizer& tokenizer, std::string_view language,
                   const OwnSynonyms& own)
    : tokenizer_(tokenizer), thesaurus_(own.thesaurus) {
  read(own.list, When::now);
  // Stemmers of some other languages take beginnings off.
  read(shipped(), is_english(language) ? When::when_asked_for : When::now);
}

Stems Synonyms::stems_of(std::string_view words) const {
  Stems stems;
  for (auto& token : tokenizer_.split(words)) stems.push_back(std::move(token.text));
  return stems;
}

void Synonyms::read(std::string_view text, When when) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.starts_with('#')) continue;
    Line& parsed = lines_.emplace_back();
    parsed.has_head = line.find(':') != std::string_view::npos;
    for (std::size_t from = 0; from < line.size();) {
      const std::size_t to = std::min(line.find_first_of(",:", from), line.size());
      const std::string_view typed = line.substr(from, to - from);
      const std::string_view words =
          typed.substr(std::min(typed.find_first_not_of(' '), typed.size()));
      from = to + 1;
      const Place place{lines_.size() - 1, parsed.entries.size()};
      const auto beginning = when == When::now ? std::string_view() : beginning_of(words);
      Stems stems = beginning.empty() ? stems_of(words) : Stems{};
      if (!beginning.empty()) {
        unread_[beginning].push_back(place);
      } else if (stems.empty()) {
        continue;
      } else {
        by_first_stem_[stems.front()].push_back(place);
      }
      parsed.entries.push_back({beginning.empty() ? std::string_view() : words, std::move(stems)});
    }
  }
}

const Stems& Synonyms::stems_at(const Place& place) const {
  Entry& entry = lines_[place.line].entries[place.entry];
  if (entry.stems.empty()) entry.stems = stems_of(entry.typed);
  return entry.stems;
}

const std::vector<Synonyms::Place>& Synonyms::places_of(const std::string& stem) const {
  static const std::vector<Place> none;
  for (const std::size_t letters : {2u, 3u}) {
    const auto unread = unread_.extract(std::string_view(stem).substr(0, letters));
    if (!unread) continue;
    for (const Place& place : unread.mapped()) {
      by_first_stem_[stems_at(place).front()].push_back(place);
    }
  }
  const auto places = by_first_stem_.find(stem);
  return places == by_first_stem_.end() ? none : places->second;
}

void Synonyms::add(std::map<Stems, double>& found, const Stems& entry, double nearness,
                   bool follow) const {
  // Those that are followed may have places read in between.
  const std::vector<Place> places = places_of(entry.front());
  for (const Place& place : places) {
    if (stems_at(place) != entry) continue;
    const Line& line = lines_[place.line];
    for (std::size_t other = 0; other < line.entries.size(); ++other) {
      if (other == place.entry) continue;
      const Stems& stems = stems_at({place.line, other});
      const bool with_head = place.entry == 0 || other == 0;
      const double value = !line.has_head ? same_meaning : with_head ? of_subject : same_subject;
      double& best = found[stems];
      best = std::max(best, nearness * value);
      if (follow && !line.has_head) add(found, stems, nearness * value, false);
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
  for (const Place& place : places_of(stems[at])) {
    const Stems& entry = stems_at(place);
    if (entry.size() < 2 || entry.size() <= longest || entry.size() > stems.size() - at) continue;
    if (std::equal(entry.begin(), entry.end(), stems.begin() + static_cast<std::ptrdiff_t>(at))) {
      longest = entry.size();
    }
  }
  return longest;
}

}  // namespace verso

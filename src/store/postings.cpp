#include "store/postings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <iterator>
#include <string>

#include "model/word_root.hpp"
#include "store/match_text.hpp"

namespace verso::store {
namespace {

constexpr double least_rarity = 0.03;
/// With fewer texts than this, how rare a word is among them tells little.
constexpr double least_texts = 100;

/// The words as they stand in the index, as a string of FTS5.
std::string phrase(const Stems& stems) {
  std::string text(1, tokens::unstemmed_mark);
  for (const std::string& stem : stems) text += (text.size() > 1 ? " " : "") + stem;
  return quoted(text);
}

/// How many texts there are, near enough.
double count_texts(Database& database) {
  const auto texts = database.integer(
      "SELECT sum(seq) FROM sqlite_sequence WHERE name IN ('contact', 'interest', 'need', 'note')");
  return std::max(static_cast<double>(texts), least_texts);
}

/// The newest documents of a part that have a phrase of FTS5, at most those that the part asks for.
std::vector<std::int64_t> newest_in_index(Database& database, const Part& part,
                                          const std::string& phrase) {
  constexpr std::string_view from_front =
      "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? "
      "ORDER BY rowid LIMIT ?";
  constexpr std::string_view from_back =
      "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? "
      "ORDER BY rowid DESC LIMIT ?";
  const Documents range = of_kinds(part.first, part.last);
  std::vector<std::int64_t> found;
  const auto read = [&](std::string_view sql, const std::string& expression) {
    found.clear();
    Statement rows = database.query(sql);
    rows.bind(expression, range.first, range.last, static_cast<std::int64_t>(part.most));
    while (rows.step()) found.push_back(rows.integer(0));
  };
  // Most words stand in few texts, and these are found sooner from the front: the kinds with most texts
  // are the index's last.
  if (part.columns.empty()) {
    read(from_front, phrase);
    if (found.size() == part.most) read(from_back, phrase);
  } else {
    read(from_back, fmt::format("{} : {}", part.columns, phrase));
  }
  return found;
}

/// How many documents there are, where only the newest were read: as dense as among those.
double estimate(const std::vector<std::int64_t>& newest) {
  const std::int64_t newest_id = id_of_document(newest.front());
  const std::int64_t span = newest_id - id_of_document(newest.back()) + 1;
  return static_cast<double>(newest.size()) * static_cast<double>(newest_id) /
         static_cast<double>(span);
}

/// Makes one of those from `begin` on that are of one document.
template <class Joined>
void join(std::vector<ScoredDocument>& found, std::ptrdiff_t begin, const Joined& joined) {
  const auto first = found.begin() + begin;
  std::sort(first, found.end(),
            [](const ScoredDocument& a, const ScoredDocument& b) { return a.number < b.number; });
  auto end = first;
  for (auto next = first; next != found.end(); ++next) {
    if (end != first && std::prev(end)->number == next->number) {
      std::prev(end)->score = joined(std::prev(end)->score, next->score);
    } else {
      *end++ = *next;
    }
  }
  found.erase(end, found.end());
}

}  // namespace

TextFinder::TextFinder(Database& database, std::span<const Part> parts)
    : database_(database), parts_(parts), texts_(count_texts(database)), vocabulary_(database) {}

void TextFinder::hold(DocumentKind kind, PhraseIndex documents) {
  held_.emplace_back(kind, std::move(documents));
}

const PhraseIndex* TextFinder::held(const Part& part) const {
  for (const auto& [kind, documents] : held_) {
    if (part.first == kind && part.last == kind) return &documents;
  }
  return nullptr;
}

std::vector<std::int64_t> TextFinder::newest(const Part& part, const Stems& words,
                                             const std::string& phrase) {
  const PhraseIndex* documents = held(part);
  if (documents == nullptr) return newest_in_index(database_, part, phrase);
  std::vector<std::int64_t> found = documents->find(words);
  std::sort(found.begin(), found.end(), std::greater<>());
  if (found.size() > part.most) found.resize(part.most);
  return found;
}

const TextFinder::Posting& TextFinder::look_up(const Stems& words) {
  const std::string in_index = phrase(words);
  const auto [place, is_new] = known_.try_emplace(in_index);
  Posting& posting = place->second;
  if (!is_new) return posting;
  double count = 0;
  for (const Part& part : parts_) {
    const std::vector<std::int64_t> found = newest(part, words, in_index);
    const bool is_cut = found.size() == part.most && part.first == part.last;
    count += is_cut ? estimate(found) : static_cast<double>(found.size());
    posting.documents.insert(posting.documents.end(), found.begin(), found.end());
  }
  const double rarity = std::log((texts_ + 1) / (count + 0.5)) / std::log(texts_ + 1);
  posting.rarity = std::clamp(rarity, least_rarity, 1.0);
  return posting;
}

const std::vector<std::string>& TextFinder::forms_of(const std::string& root) {
  constexpr std::size_t most_alike = 32;  // words that only begin alike are looked at too
  const auto [place, is_new] = forms_.try_emplace(root);
  if (is_new) {
    place->second = vocabulary_.words(
        root, most_alike, [&root](std::string_view word) { return word_root(word) == root; });
  }
  return place->second;
}

bool TextFinder::may_have_forms(const Concept& one) const {
  if (one.root.empty()) return false;
  return std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) {
    const PhraseIndex* documents = held(part);
    return documents == nullptr ||
           documents->has_other_form(one.root, one.wordings.front().stems.front());
  });
}

void TextFinder::weigh(Wording& wording) { wording.rarity = look_up(wording.stems).rarity; }

std::vector<ScoredDocument> TextFinder::find(Subject& subject, Forms forms) {
  constexpr double of_form = 0.5;
  std::vector<ScoredDocument> found;
  for (Concept& one : subject.concepts()) {
    const auto begin = static_cast<std::ptrdiff_t>(found.size());
    const auto take = [&found](const Posting& posting, double gain) {
      for (const std::int64_t document : posting.documents) found.push_back({document, gain});
    };
    for (Wording& wording : one.wordings) {
      const Posting& posting = look_up(wording.stems);
      wording.rarity = posting.rarity;
      take(posting, wording.nearness * wording.rarity * one.weight);
    }
    if (forms == Forms::others && may_have_forms(one)) {
      for (const std::string& form : forms_of(one.root)) {
        take(look_up({form}), of_form * one.wordings.front().rarity * one.weight);
      }
    }
    // Of what says the same thing the best counts.
    join(found, begin, [](double a, double b) { return std::max(a, b); });
  }
  join(found, 0, std::plus<>());
  std::sort(found.begin(), found.end(), [](const ScoredDocument& a, const ScoredDocument& b) {
    return std::pair(-a.score, -a.number) < std::pair(-b.score, -b.number);
  });
  return found;
}

}  // namespace verso::store

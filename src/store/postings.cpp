#include "store/postings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

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

/// How many documents there are, where only the newest were read: as dense as among those.
double estimate(const std::vector<std::int64_t>& documents, std::size_t begin) {
  const double found = static_cast<double>(documents.size() - begin);
  const double newest = static_cast<double>(documents[begin] - documents.back() + 1);
  return found * static_cast<double>(id_of_document(documents[begin])) / newest;
}

}  // namespace

TextFinder::TextFinder(Database& database, std::span<const Part> parts)
    : database_(database), parts_(parts), texts_(count_texts(database)) {}

const TextFinder::Posting& TextFinder::look_up(const std::string& words) {
  const auto [place, is_new] = known_.try_emplace(words);
  Posting& posting = place->second;
  if (!is_new) return posting;
  double count = 0;
  for (const Part& part : parts_) {
    Statement rows = database_.query(
        "SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? "
        "ORDER BY rowid DESC LIMIT ?");
    const Documents range = of_kinds(part.first, part.last);
    rows.bind(fmt::format("{} : {}", part.columns, words), range.first, range.last,
              static_cast<std::int64_t>(part.most));
    const std::size_t begin = posting.documents.size();
    while (rows.step()) posting.documents.push_back(rows.integer(0));
    const std::size_t found = posting.documents.size() - begin;
    const bool is_cut = found == part.most && part.first == part.last;
    count += is_cut ? estimate(posting.documents, begin) : static_cast<double>(found);
  }
  const double rarity = std::log((texts_ + 1) / (count + 0.5)) / std::log(texts_ + 1);
  posting.rarity = std::clamp(rarity, least_rarity, 1.0);
  return posting;
}

void TextFinder::weigh(Subject& subject) {
  for (Concept& one : subject.concepts()) {
    for (Wording& wording : one.wordings) wording.rarity = look_up(phrase(wording.stems)).rarity;
  }
}

std::vector<ScoredDocument> TextFinder::find(Subject& subject, Forms forms) {
  constexpr double of_form = 0.5;
  std::unordered_map<std::int64_t, double> scores;
  std::unordered_map<std::int64_t, double> of_concept;
  for (Concept& one : subject.concepts()) {
    of_concept.clear();
    const auto take = [&](const Posting& posting, double gain) {
      for (const std::int64_t document : posting.documents) {
        double& best = of_concept[document];
        best = std::max(best, gain);
      }
    };
    for (Wording& wording : one.wordings) {
      const Posting& posting = look_up(phrase(wording.stems));
      wording.rarity = posting.rarity;
      take(posting, wording.nearness * wording.rarity * one.weight);
    }
    if (!one.root.empty() && forms == Forms::others) {
      take(look_up(phrase({one.root}) + " *"), of_form * one.wordings.front().rarity * one.weight);
    }
    for (const auto& [document, gain] : of_concept) scores[document] += gain;
  }
  std::vector<ScoredDocument> result;
  result.reserve(scores.size());
  for (const auto& [document, score] : scores) result.push_back({document, score});
  std::sort(result.begin(), result.end(), [](const ScoredDocument& a, const ScoredDocument& b) {
    return std::pair(-a.score, -a.number) < std::pair(-b.score, -b.number);
  });
  return result;
}

}  // namespace verso::store
